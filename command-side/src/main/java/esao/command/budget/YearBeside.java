package esao.command.budget;

import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.CarriedIn;
import esao.kernel.budget.CarriedOut;
import esao.kernel.budget.CarryOverApproved;
import esao.kernel.budget.CarryOverCancelled;
import esao.kernel.budget.CarryOverExtended;
import esao.kernel.budget.CarryOverOrigin;
import esao.kernel.budget.CarryOverRequested;
import esao.kernel.budget.CarryOverSettled;
import esao.kernel.budget.FiscalYearClosed;
import esao.kernel.budget.ReservationDrawn;
import esao.kernel.budget.value.CarryOverId;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Provenance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;

/** What the budget of another year has to say of itself: whether it is closed, and what is carried over out of it. */
public final class YearBeside {

    /** Nothing else is read of a record that may be long. */
    private static final Set<Class<?>> TOLD_BY = Set.of(
            CarryOverRequested.class,
            CarryOverApproved.class,
            CarryOverExtended.class,
            CarryOverCancelled.class,
            CarriedOut.class,
            CarryOverSettled.class,
            CarriedIn.class,
            ReservationDrawn.class,
            FiscalYearClosed.class);

    private final CarryOverBook carryOvers = new CarryOverBook();
    private final Map<CarryOverId, CarryOverOrigin> origins = new HashMap<>();
    private final boolean closed;

    private YearBeside(List<? extends EventMessage<?>> told) {
        told.forEach(event -> note((BudgetEvent) event.getPayload(), Provenance.from(event.getMetaData())));
        closed = told.stream().anyMatch(event -> FiscalYearClosed.class.equals(event.getPayloadType()));
    }

    /** What the record of a budget says, from its first event on. */
    public static YearBeside of(Stream<? extends EventMessage<?>> record) {
        return new YearBeside(
                record.filter(event -> TOLD_BY.contains(event.getPayloadType())).toList());
    }

    private void note(BudgetEvent event, Provenance by) {
        if (event instanceof CarriedIn in) {
            origins.put(in.carryOver(), in.origin());
        }
        carryOvers.on(event, by);
    }

    boolean isClosed() {
        return closed;
    }

    /** What left it for the next year, and what may yet leave it at its close. */
    List<CarryOverId> leaving() {
        return carryOvers.leaving(!closed);
    }

    /** Where the money of a carry-over came from; nothing where it was of that year. */
    Optional<CarryOverOrigin> origin(CarryOverId carryOver) {
        var itself = Optional.ofNullable(origins.get(carryOver));
        return itself.isPresent()
                ? itself
                : carryOvers
                        .find(carryOver)
                        .flatMap(known -> carryOvers.broughtBy(known.subject()))
                        .flatMap(id -> Optional.ofNullable(origins.get(id)));
    }

    /** Who asked that money is carried over out of that year. */
    Optional<PersonId> requester(CarryOverId carryOver) {
        return carryOvers.find(carryOver).flatMap(known -> Optional.ofNullable(known.requester()));
    }
}
