package esao.query.budget;

import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.CarriedIn;
import esao.kernel.budget.CarriedOut;
import esao.kernel.budget.CarryOverCancelled;
import esao.kernel.budget.ProjectReserved;
import esao.kernel.budget.ReservationDrawn;
import esao.kernel.budget.ReservationReleased;
import esao.kernel.budget.ReservationRestored;
import esao.kernel.budget.value.CarriedReservation;
import esao.kernel.budget.value.CarryOverSubject;
import esao.kernel.budget.value.ReservationId;
import esao.kernel.money.Money;
import esao.query.projection.Batch;
import esao.query.projection.Kinds;
import esao.query.projection.Projection;
import esao.query.projection.Recorded;
import esao.query.projection.RowWriter;
import esao.query.projection.Tables;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/**
 * Keeps {@code read_model.reservation} and {@code reservation_draw}: what is kept apart for which project, what of it
 * was given back, and which commitments it went to.
 */
@Component
@ProcessingGroup(ReservationProjection.NAME)
@Tables({"reservation", "reservation_draw"})
class ReservationProjection implements Projection<BudgetEvent> {

    static final String NAME = "reservation";

    /** What changes rows; all else passes it by. */
    private static final Kinds<BudgetEvent, Changes> KINDS = new Kinds<BudgetEvent, Changes>()
            .on(ProjectReserved.class, Changes::reserve)
            .on(ReservationReleased.class, Changes::release)
            .on(CarriedIn.class, Changes::arrive)
            .on(CarriedOut.class, (to, event, recorded) -> to.carry(recorded, event.subject(), event.amount()))
            .on(CarryOverCancelled.class, (to, event, recorded) -> to.carry(recorded, event.subject(), event.givenUp()))
            .on(ReservationDrawn.class, Changes::draw)
            .on(ReservationRestored.class, Changes::restore);

    private static final String MOVE = """
            UPDATE read_model.reservation reservation
            SET released_satang = reservation.released_satang + delta.released_satang,
                drawn_satang = reservation.drawn_satang + delta.drawn_satang,
                carried_over_satang = reservation.carried_over_satang + delta.carried_over_satang
            FROM json_populate_recordset(NULL::read_model.reservation, :rows::json) delta
            WHERE reservation.budget_id = delta.budget_id AND reservation.reservation = delta.reservation
            """;

    private static final String RESERVE = """
            INSERT INTO read_model.reservation (
                budget_id, reservation, office, year, project, line, purpose, reserved_satang, released_satang,
                drawn_satang, document_number, document_date, reserved_by, reserved_on, reserved_at)
            SELECT budget_id, reservation, office, year, project, line, purpose, reserved_satang, 0, 0,
                document_number, document_date, reserved_by, reserved_on, reserved_at
            FROM json_populate_recordset(NULL::read_model.reservation, :rows::json)
            """;

    private static final String RESTORE = """
            UPDATE read_model.reservation_draw draw
            SET restored_satang = draw.restored_satang + delta.restored_satang
            FROM json_populate_recordset(NULL::read_model.reservation_draw, :rows::json) delta
            WHERE draw.budget_id = delta.budget_id AND draw.commitment = delta.commitment
            """;

    private final Batch batch;
    private final RowWriter rows;

    ReservationProjection(Batch batch, RowWriter rows) {
        this.batch = batch;
        this.rows = rows;
    }

    @EventHandler
    void on(BudgetEvent ignored, EventMessage<BudgetEvent> message) {
        batch.add(this, message);
    }

    @Override
    public String readModel() {
        return NAME;
    }

    @Override
    public Class<BudgetEvent> takes() {
        return BudgetEvent.class;
    }

    @Override
    public boolean concerns(Class<?> kind) {
        return KINDS.concern(kind);
    }

    @Override
    public void write(List<Recorded<BudgetEvent>> events) {
        var changes = new Changes();
        KINDS.gather(events, changes);
        rows.writeEach(RESERVE, changes.reserved);
        rows.writeEach(MOVE, List.copyOf(changes.moved.values()));
        rows.insert("read_model.reservation_draw", changes.drawn);
        rows.writeEach(RESTORE, List.copyOf(changes.restored.values()));
    }

    /** What a batch of events does to the tables. */
    private static final class Changes {

        private final List<Reserved> reserved = new ArrayList<>();
        private final Map<String, Moved> moved = new LinkedHashMap<>();
        private final List<Drawn> drawn = new ArrayList<>();
        private final Map<String, Restored> restored = new LinkedHashMap<>();

        private void reserve(ProjectReserved event, Recorded<BudgetEvent> recorded) {
            reserved.add(Reserved.of(event, recorded));
        }

        private void release(ReservationReleased event, Recorded<BudgetEvent> recorded) {
            move(recorded, event.reservation(), event.amount().satang(), 0, 0);
        }

        private void arrive(CarriedIn event, Recorded<BudgetEvent> recorded) {
            var kept = event.subject().reservation();
            if (kept != null) {
                reserved.add(Reserved.of(event, kept, recorded));
            }
        }

        private void draw(ReservationDrawn event, Recorded<BudgetEvent> recorded) {
            move(recorded, event.reservation(), 0, event.amount().satang(), 0);
            drawn.add(Drawn.of(event, recorded));
        }

        private void restore(ReservationRestored event, Recorded<BudgetEvent> recorded) {
            move(recorded, event.reservation(), 0, -event.amount().satang(), 0);
            var budget = event.budgetId().toString();
            restored.merge(
                    budget + "/" + event.commitment(),
                    new Restored(
                            budget, event.commitment().value(), event.amount().satang()),
                    Restored::plus);
        }

        private void carry(Recorded<BudgetEvent> recorded, CarryOverSubject subject, Money amount) {
            if (subject.reservation() != null) {
                move(recorded, subject.reservation().reservation(), 0, 0, amount.satang());
            }
        }

        private void move(Recorded<BudgetEvent> recorded, ReservationId id, long released, long used, long carried) {
            var budget = recorded.event().budgetId().toString();
            moved.merge(budget + "/" + id, new Moved(budget, id.value(), released, used, carried), Moved::plus);
        }
    }

    private record Reserved(
            String budgetId,
            String reservation,
            String office,
            int year,
            String project,
            String line,
            String purpose,
            long reservedSatang,
            String documentNumber,
            LocalDate documentDate,
            String reservedBy,
            LocalDate reservedOn,
            Instant reservedAt) {

        private static Reserved of(CarriedIn event, CarriedReservation kept, Recorded<BudgetEvent> recorded) {
            var provenance = recorded.provenance();
            return new Reserved(
                    event.budgetId().toString(),
                    kept.reservation().value(),
                    event.budgetId().office().value(),
                    event.budgetId().year().year(),
                    kept.project().value(),
                    event.line().value(),
                    kept.purpose(),
                    event.amount().satang(),
                    provenance.document().number(),
                    provenance.document().date(),
                    kept.reservedBy().value(),
                    provenance.effectiveOn(),
                    recorded.recordedAt());
        }

        private static Reserved of(ProjectReserved event, Recorded<BudgetEvent> recorded) {
            var provenance = recorded.provenance();
            return new Reserved(
                    event.budgetId().toString(),
                    event.reservation().value(),
                    event.budgetId().office().value(),
                    event.budgetId().year().year(),
                    event.project().value(),
                    event.line().value(),
                    event.purpose(),
                    event.amount().satang(),
                    provenance.document().number(),
                    provenance.document().date(),
                    recorded.actor(),
                    provenance.effectiveOn(),
                    recorded.recordedAt());
        }
    }

    private record Moved(
            String budgetId, String reservation, long releasedSatang, long drawnSatang, long carriedOverSatang) {

        private Moved plus(Moved other) {
            return new Moved(
                    budgetId,
                    reservation,
                    Math.addExact(releasedSatang, other.releasedSatang),
                    Math.addExact(drawnSatang, other.drawnSatang),
                    Math.addExact(carriedOverSatang, other.carriedOverSatang));
        }
    }

    private record Restored(String budgetId, String commitment, long restoredSatang) {

        private Restored plus(Restored other) {
            return new Restored(budgetId, commitment, Math.addExact(restoredSatang, other.restoredSatang));
        }
    }

    private record Drawn(
            String budgetId,
            String commitment,
            String office,
            int year,
            String reservation,
            String project,
            String line,
            String recipient,
            String recipientName,
            long amountSatang,
            long restoredSatang,
            String drawnBy,
            LocalDate drawnOn) {

        private static Drawn of(ReservationDrawn event, Recorded<BudgetEvent> recorded) {
            return new Drawn(
                    event.budgetId().toString(),
                    event.commitment().value(),
                    event.budgetId().office().value(),
                    event.budgetId().year().year(),
                    event.reservation().value(),
                    event.project().value(),
                    event.line().value(),
                    event.recipient().toString(),
                    event.recipientName(),
                    event.amount().satang(),
                    0,
                    recorded.actor(),
                    recorded.provenance().effectiveOn());
        }
    }
}
