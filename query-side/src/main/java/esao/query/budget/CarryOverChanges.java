package esao.query.budget;

import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.CarriedIn;
import esao.kernel.budget.CarriedOut;
import esao.kernel.budget.CarryOverApproved;
import esao.kernel.budget.CarryOverCancelled;
import esao.kernel.budget.CarryOverExtended;
import esao.kernel.budget.CarryOverRequested;
import esao.kernel.budget.CarryOverSettled;
import esao.kernel.budget.CommitmentReduced;
import esao.kernel.budget.CorrectionRecorded;
import esao.kernel.budget.DisbursementRecorded;
import esao.kernel.budget.RefundRecorded;
import esao.kernel.budget.ReservationDrawn;
import esao.kernel.budget.ReservationReleased;
import esao.kernel.budget.ReservationRestored;
import esao.kernel.budget.value.CarryOverSubject;
import esao.query.projection.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a batch of events does to the tables of {@link CarryOverProjection}. */
final class CarryOverChanges {

    private static final String COMMITMENT = "COMMITMENT";
    private static final String RESERVATION = "RESERVATION";
    private static final String DISBURSEMENT = "DISBURSEMENT";

    private final List<Requested> requested = new ArrayList<>();
    private final List<Arrived> arrived = new ArrayList<>();
    private final List<Linked> linked = new ArrayList<>();
    private final List<Approved> approved = new ArrayList<>();
    private final Map<String, Extended> extended = new LinkedHashMap<>();
    private final List<Left> left = new ArrayList<>();
    private final List<Settled> settled = new ArrayList<>();
    private final List<Cancelled> cancelled = new ArrayList<>();
    private final List<Taken> drawn = new ArrayList<>();
    private final List<Taken> paid = new ArrayList<>();
    private final List<Used> used = new ArrayList<>();

    void add(Recorded<BudgetEvent> recorded) {
        var budget = recorded.event().budgetId().toString();
        switch (recorded.event()) {
            case CarryOverRequested event -> requested.add(Requested.of(event, recorded));
            case CarryOverApproved event -> approved.add(Approved.of(event, recorded));
            case CarryOverExtended event ->
                extended.put(
                        budget + "/" + event.carryOver(),
                        new Extended(budget, event.carryOver().value(), event.expiresOn()));
            case CarryOverCancelled event ->
                cancelled.add(new Cancelled(
                        budget, event.carryOver().value(), event.givenUp().satang()));
            case CarriedOut event -> {
                left.add(new Left(
                        budget, event.carryOver().value(), event.amount().satang(), recorded.recordedAt()));
                used.add(new Used(
                        budget,
                        kind(event.subject()),
                        name(event.subject()),
                        0,
                        0,
                        event.amount().satang()));
            }
            case CarryOverSettled event ->
                settled.add(new Settled(
                        budget, event.carryOver().value(), event.arrivedIn().toString(), recorded.recordedAt()));
            case CarriedIn event -> {
                arrived.add(Arrived.of(event, recorded));
                linked.add(new Linked(
                        budget,
                        kind(event.subject()),
                        name(event.subject()),
                        event.carryOver().value()));
            }
            case ReservationDrawn event ->
                drawn.add(new Taken(
                        budget,
                        COMMITMENT,
                        event.commitment().value(),
                        RESERVATION,
                        event.reservation().value()));
            case ReservationReleased event ->
                used.add(new Used(
                        budget,
                        RESERVATION,
                        event.reservation().value(),
                        0,
                        event.amount().satang(),
                        0));
            case ReservationRestored event ->
                used.add(new Used(
                        budget,
                        RESERVATION,
                        event.reservation().value(),
                        0,
                        -event.amount().satang(),
                        0));
            case CorrectionRecorded event -> correct(budget, event);
            case CommitmentReduced event ->
                used.add(new Used(
                        budget,
                        COMMITMENT,
                        event.commitment().value(),
                        0,
                        event.amount().satang(),
                        0));
            case DisbursementRecorded event -> {
                paid.add(new Taken(
                        budget,
                        DISBURSEMENT,
                        event.disbursement().value(),
                        COMMITMENT,
                        event.commitment().value()));
                used.add(new Used(
                        budget,
                        COMMITMENT,
                        event.commitment().value(),
                        event.amount().satang(),
                        0,
                        0));
            }
            case RefundRecorded event ->
                used.add(new Used(
                        budget,
                        DISBURSEMENT,
                        event.disbursement().value(),
                        -event.amount().satang(),
                        event.amount().satang(),
                        0));
            default -> {} // Not about carrying over.
        }
    }

    /** What is put right is less there, and free of no use; what it is put right by stands elsewhere. */
    private void correct(String budget, CorrectionRecorded event) {
        var from = event.from();
        var to = event.to();
        var stays = from.isWhere(to);
        var less = from.amount().satang() - (stays ? to.amount().satang() : 0);
        var entry = event.entry();
        used.add(
                switch (entry.kind()) {
                    case COMMITMENT -> new Used(budget, COMMITMENT, entry.id(), 0, less, 0);
                    case PAYMENT -> new Used(budget, DISBURSEMENT, entry.id(), -less, less, 0);
                });
    }

    List<Requested> requested() {
        return requested;
    }

    List<Arrived> arrived() {
        return arrived;
    }

    List<Linked> linked() {
        return linked;
    }

    List<Approved> approved() {
        return approved;
    }

    List<Extended> extended() {
        return List.copyOf(extended.values());
    }

    List<Left> left() {
        return left;
    }

    List<Settled> settled() {
        return settled;
    }

    List<Cancelled> cancelled() {
        return cancelled;
    }

    List<Taken> drawn() {
        return drawn;
    }

    List<Taken> paid() {
        return paid;
    }

    List<Used> used() {
        return used;
    }

    private static String kind(CarryOverSubject subject) {
        return subject.commitment() != null ? COMMITMENT : RESERVATION;
    }

    private static String name(CarryOverSubject subject) {
        return subject.commitment() != null
                ? subject.commitment().commitment().value()
                : Objects.requireNonNull(subject.reservation()).reservation().value();
    }

    private static @Nullable String recipient(CarryOverSubject subject) {
        var recipient = subject.recipient();
        return recipient == null ? null : recipient.toString();
    }

    record Requested(
            String budgetId,
            String carryOver,
            String office,
            int year,
            String subjectKind,
            String subject,
            @Nullable String recipient,
            String line,
            long askedSatang,
            LocalDate expiresOn,
            String requestedBy,
            LocalDate requestedOn) {

        private static Requested of(CarryOverRequested event, Recorded<BudgetEvent> recorded) {
            return new Requested(
                    event.budgetId().toString(),
                    event.carryOver().value(),
                    event.budgetId().office().value(),
                    event.budgetId().year().year(),
                    kind(event.subject()),
                    name(event.subject()),
                    CarryOverChanges.recipient(event.subject()),
                    event.line().value(),
                    event.amount().satang(),
                    event.expiresOn(),
                    recorded.actor(),
                    recorded.provenance().effectiveOn());
        }
    }

    record Arrived(
            String budgetId,
            String carryOver,
            String office,
            int year,
            String subjectKind,
            String subject,
            @Nullable String recipient,
            String line,
            long askedSatang,
            LocalDate expiresOn,
            String otherBudget,
            String otherCarryOver,
            String otherLine,
            Instant arrivedAt) {

        private static Arrived of(CarriedIn event, Recorded<BudgetEvent> recorded) {
            return new Arrived(
                    event.budgetId().toString(),
                    event.carryOver().value(),
                    event.budgetId().office().value(),
                    event.budgetId().year().year(),
                    kind(event.subject()),
                    name(event.subject()),
                    CarryOverChanges.recipient(event.subject()),
                    event.line().value(),
                    event.amount().satang(),
                    event.expiresOn(),
                    event.origin().budget().toString(),
                    event.origin().carryOver().value(),
                    event.origin().line().value(),
                    recorded.recordedAt());
        }
    }

    record Linked(String budgetId, String kind, String name, String carryOver) {}

    record Approved(
            String budgetId,
            String carryOver,
            String approvedBy,
            LocalDate approvedOn,
            String documentNumber,
            LocalDate documentDate) {

        private static Approved of(CarryOverApproved event, Recorded<BudgetEvent> recorded) {
            var provenance = recorded.provenance();
            return new Approved(
                    event.budgetId().toString(),
                    event.carryOver().value(),
                    recorded.actor(),
                    provenance.effectiveOn(),
                    provenance.document().number(),
                    provenance.document().date());
        }
    }

    record Extended(String budgetId, String carryOver, LocalDate expiresOn) {}

    record Left(String budgetId, String carryOver, long movedSatang, Instant leftAt) {}

    record Settled(String budgetId, String carryOver, String otherBudget, Instant arrivedAt) {}

    record Cancelled(String budgetId, String carryOver, long givenUpSatang) {}

    /** Something that is taken from something else. */
    record Taken(String budgetId, String kind, String name, String fromKind, String fromName) {}

    record Used(String budgetId, String kind, String name, long paidSatang, long freedSatang, long passedOnSatang) {}
}
