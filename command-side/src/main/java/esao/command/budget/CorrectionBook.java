package esao.command.budget;

import esao.command.problem.Decision;
import esao.command.rules.Entries;
import esao.kernel.budget.AdvanceCleared;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.CarriedIn;
import esao.kernel.budget.CommitmentRecorded;
import esao.kernel.budget.CommitmentReduced;
import esao.kernel.budget.CorrectionRecorded;
import esao.kernel.budget.DisbursementRecorded;
import esao.kernel.budget.RefundRecorded;
import esao.kernel.budget.value.CommitmentId;
import esao.kernel.budget.value.CorrectedEntry;
import esao.kernel.budget.value.CorrectedEntry.Kind;
import esao.kernel.budget.value.CorrectionId;
import esao.kernel.budget.value.DisbursementId;
import esao.kernel.budget.value.Posting;
import esao.kernel.money.Money;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Provenance;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which entries made commitments and payments what they are, and what was put right. */
class CorrectionBook {

    private Set<CorrectionId> corrections = new HashSet<>();
    private Map<String, Trail> commitments = new HashMap<>();
    private Map<String, Trail> payments = new HashMap<>();

    /** Who recorded entries about a thing, and from which day the latest of them counts. */
    record Trail(Set<PersonId> by, LocalDate last) {

        Trail and(Trail next) {
            var all = new HashSet<>(by);
            all.addAll(next.by());
            return new Trail(all, last.isBefore(next.last()) ? next.last() : last);
        }
    }

    CorrectionRecorded correct(
            RecordCorrection command, Ledger ledger, SpendingBook spending, Entries entries, Decision decision) {
        var entry = command.entry();
        CommonRules.requireUnused(
                decision, corrections.contains(command.correctionId()), "correctionId", command.correctionId());
        decision.require(
                CorrectionRecorded.changes(command.from(), command.to()),
                BudgetProblem.ENTRY_UNCHANGED,
                () -> facts(command.from(), command.to()));
        var amountFits = CommonRules.requireNotTooLarge(decision, command.to().amount());
        var stands = spending.standing(entry);
        if (decision.require(
                stands.isPresent(), unknown(entry.kind()), () -> Map.of(field(entry.kind()), entry.id()))) {
            requireOfIt(command, entries, decision);
            var current = stands.orElseThrow();
            var isCurrent = decision.require(
                    current.equals(command.from()), BudgetProblem.ENTRY_STALE, () -> facts(command.from(), current));
            if (isCurrent && amountFits) {
                requireRoom(command.from(), command.to(), ledger, decision);
            }
        }
        decision.enforce();
        return new CorrectionRecorded(command.budgetId(), command.correctionId(), entry, command.from(), command.to());
    }

    /** The entry named is about the thing named, made by others, and not of a later day. */
    private void requireOfIt(RecordCorrection command, Entries entries, Decision decision) {
        var corrected = command.entry();
        var named = entries.find(command.budgetId().toString(), corrected.version())
                .filter(event -> event instanceof BudgetEvent entry && isAbout(entry, corrected));
        decision.require(
                named.isPresent(),
                BudgetProblem.ENTRY_OF_OTHER_THING,
                () -> Map.of(field(corrected.kind()), corrected.id(), "version", corrected.version()));
        var trail = of(corrected.kind()).get(corrected.id());
        if (trail != null) {
            CommonRules.requireOther(decision, trail.by(), corrected.id());
            CommonRules.requireNotBefore(decision, trail.last());
        }
    }

    /** Where more is to stand than before, so much is free; commitments beyond what is there are no correction. */
    private static void requireRoom(Posting from, Posting to, Ledger ledger, Decision decision) {
        var samePlace = from.isWhere(to);
        var more = to.amount().satang() - (samePlace ? from.amount().satang() : 0);
        var lowered = samePlace && more <= 0; // Takes nothing from anywhere.
        if (!lowered && CommonRules.requireShare(decision, ledger, to.line(), to.recipient()) && more > 0) {
            CommonRules.requireEnough(
                    decision,
                    BudgetProblem.FUNDS_INSUFFICIENT,
                    to.line(),
                    ledger.share(to.line(), to.recipient()).freeSatang(),
                    new Money(more));
        }
    }

    void on(BudgetEvent event, Provenance by) {
        if (event instanceof CorrectionRecorded corrected) {
            corrections.add(corrected.correction());
        }
        about(event)
                .ifPresent(thing -> of(thing.kind())
                        .merge(thing.id(), new Trail(Set.of(by.actor()), by.effectiveOn()), Trail::and));
    }

    /** A commitment or a payment. */
    private record Thing(Kind kind, String id) {}

    private static boolean isAbout(BudgetEvent entry, CorrectedEntry corrected) {
        return about(entry)
                .filter(new Thing(corrected.kind(), corrected.id())::equals)
                .isPresent();
    }

    /** What an entry is about, if it can be named in a correction. */
    private static Optional<Thing> about(BudgetEvent event) {
        return switch (event) {
            case CommitmentRecorded made -> commitment(made.commitment());
            case CarriedIn in ->
                Optional.ofNullable(in.subject().commitment()).flatMap(carried -> commitment(carried.commitment()));
            case CommitmentReduced reduced -> commitment(reduced.commitment());
            case DisbursementRecorded paid -> payment(paid.disbursement());
            case AdvanceCleared cleared ->
                Optional.ofNullable(cleared.disbursement()).flatMap(CorrectionBook::payment);
            case RefundRecorded refunded -> payment(refunded.disbursement());
            case CorrectionRecorded corrected ->
                Optional.of(
                        new Thing(corrected.entry().kind(), corrected.entry().id()));
            default -> Optional.empty(); // Not corrected, or by another kind of event.
        };
    }

    private static Optional<Thing> commitment(CommitmentId id) {
        return Optional.of(new Thing(Kind.COMMITMENT, id.value()));
    }

    private static Optional<Thing> payment(DisbursementId id) {
        return Optional.of(new Thing(Kind.PAYMENT, id.value()));
    }

    private Map<String, Trail> of(Kind kind) {
        return switch (kind) {
            case COMMITMENT -> commitments;
            case PAYMENT -> payments;
        };
    }

    private static BudgetProblem unknown(Kind kind) {
        return switch (kind) {
            case COMMITMENT -> BudgetProblem.COMMITMENT_UNKNOWN;
            case PAYMENT -> BudgetProblem.DISBURSEMENT_UNKNOWN;
        };
    }

    private static String field(Kind kind) {
        return switch (kind) {
            case COMMITMENT -> "commitmentId";
            case PAYMENT -> "disbursementId";
        };
    }

    private static Map<String, Object> facts(Posting from, Posting current) {
        return Map.of(
                "fromLine", from.line().value(),
                "fromRecipient", from.recipient().toString(),
                "fromSatang", from.amount().satang(),
                "line", current.line().value(),
                "recipient", current.recipient().toString(),
                "satang", current.amount().satang());
    }
}
