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
import esao.query.projection.Kinds;
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

    /** What changes rows; all else passes them by. */
    static final Kinds<BudgetEvent, CarryOverChanges> KINDS = new Kinds<BudgetEvent, CarryOverChanges>()
            .on(CarryOverRequested.class, (to, event, recorded) -> to.requested.add(Requested.of(event, recorded)))
            .on(CarryOverApproved.class, (to, event, recorded) -> to.approved.add(Approved.of(event, recorded)))
            .on(CarryOverExtended.class, CarryOverChanges::extend)
            .on(CarryOverCancelled.class, CarryOverChanges::cancel)
            .on(CarriedOut.class, CarryOverChanges::leave)
            .on(CarryOverSettled.class, CarryOverChanges::settle)
            .on(CarriedIn.class, CarryOverChanges::arrive)
            .on(ReservationDrawn.class, (to, event, recorded) -> to.drawn.add(Taken.of(event)))
            .on(
                    ReservationReleased.class,
                    (to, event, recorded) -> to.free(
                            recorded,
                            RESERVATION,
                            event.reservation().value(),
                            event.amount().satang()))
            .on(
                    ReservationRestored.class,
                    (to, event, recorded) -> to.free(
                            recorded,
                            RESERVATION,
                            event.reservation().value(),
                            -event.amount().satang()))
            .on(CorrectionRecorded.class, CarryOverChanges::correct)
            .on(
                    CommitmentReduced.class,
                    (to, event, recorded) -> to.free(
                            recorded,
                            COMMITMENT,
                            event.commitment().value(),
                            event.amount().satang()))
            .on(DisbursementRecorded.class, CarryOverChanges::pay)
            .on(RefundRecorded.class, CarryOverChanges::refund);

    final List<Requested> requested = new ArrayList<>();
    final List<Arrived> arrived = new ArrayList<>();
    final List<Linked> linked = new ArrayList<>();
    final List<Approved> approved = new ArrayList<>();
    final Map<String, Extended> extended = new LinkedHashMap<>();
    final List<Left> left = new ArrayList<>();
    final List<Settled> settled = new ArrayList<>();
    final List<Cancelled> cancelled = new ArrayList<>();
    final List<Taken> drawn = new ArrayList<>();
    final List<Taken> paid = new ArrayList<>();
    final List<Used> used = new ArrayList<>();

    private void extend(CarryOverExtended event, Recorded<BudgetEvent> recorded) {
        var budget = budget(recorded);
        extended.put(
                budget + "/" + event.carryOver(),
                new Extended(budget, event.carryOver().value(), event.expiresOn()));
    }

    private void cancel(CarryOverCancelled event, Recorded<BudgetEvent> recorded) {
        cancelled.add(new Cancelled(
                budget(recorded), event.carryOver().value(), event.givenUp().satang()));
    }

    private void leave(CarriedOut event, Recorded<BudgetEvent> recorded) {
        var satang = event.amount().satang();
        left.add(new Left(budget(recorded), event.carryOver().value(), satang, recorded.recordedAt()));
        used.add(new Used(budget(recorded), kind(event.subject()), name(event.subject()), 0, 0, satang));
    }

    private void settle(CarryOverSettled event, Recorded<BudgetEvent> recorded) {
        settled.add(new Settled(
                budget(recorded), event.carryOver().value(), event.arrivedIn().toString(), recorded.recordedAt()));
    }

    private void arrive(CarriedIn event, Recorded<BudgetEvent> recorded) {
        arrived.add(Arrived.of(event, recorded));
        linked.add(new Linked(
                budget(recorded),
                kind(event.subject()),
                name(event.subject()),
                event.carryOver().value()));
    }

    private void pay(DisbursementRecorded event, Recorded<BudgetEvent> recorded) {
        paid.add(Taken.of(event));
        used.add(new Used(
                budget(recorded),
                COMMITMENT,
                event.commitment().value(),
                event.amount().satang(),
                0,
                0));
    }

    private void refund(RefundRecorded event, Recorded<BudgetEvent> recorded) {
        var satang = event.amount().satang();
        used.add(new Used(budget(recorded), DISBURSEMENT, event.disbursement().value(), -satang, satang, 0));
    }

    private void free(Recorded<BudgetEvent> recorded, String kind, String name, long satang) {
        used.add(new Used(budget(recorded), kind, name, 0, satang, 0));
    }

    private static String budget(Recorded<BudgetEvent> recorded) {
        return recorded.event().budgetId().toString();
    }

    /** What is put right is less there, and free of no use; what it is put right by stands elsewhere. */
    private void correct(CorrectionRecorded event, Recorded<BudgetEvent> recorded) {
        var budget = budget(recorded);
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
    record Taken(String budgetId, String kind, String name, String fromKind, String fromName) {

        private static Taken of(ReservationDrawn event) {
            return new Taken(
                    event.budgetId().toString(),
                    COMMITMENT,
                    event.commitment().value(),
                    RESERVATION,
                    event.reservation().value());
        }

        private static Taken of(DisbursementRecorded event) {
            return new Taken(
                    event.budgetId().toString(),
                    DISBURSEMENT,
                    event.disbursement().value(),
                    COMMITMENT,
                    event.commitment().value());
        }
    }

    record Used(String budgetId, String kind, String name, long paidSatang, long freedSatang, long passedOnSatang) {}
}
