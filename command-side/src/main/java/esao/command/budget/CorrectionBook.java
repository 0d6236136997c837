package esao.command.budget;

import esao.command.problem.Decision;
import esao.kernel.budget.AdvanceCleared;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.CarriedIn;
import esao.kernel.budget.CommitmentRecorded;
import esao.kernel.budget.CommitmentReduced;
import esao.kernel.budget.CorrectionRecorded;
import esao.kernel.budget.DisbursementRecorded;
import esao.kernel.budget.RefundRecorded;
import esao.kernel.budget.value.CorrectedEntry;
import esao.kernel.budget.value.CorrectedEntry.Kind;
import esao.kernel.budget.value.CorrectionId;
import esao.kernel.budget.value.Posting;
import esao.kernel.money.Money;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Provenance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which entries made commitments and payments what they are, and what was put right. */
class CorrectionBook {

    private Set<CorrectionId> corrections = new HashSet<>();
    private Map<String, List<Entry>> commitments = new HashMap<>();
    private Map<String, List<Entry>> payments = new HashMap<>();

    /** One entry about a thing: its number in the stream, who recorded it, and from which day it counts. */
    record Entry(long version, PersonId by, LocalDate on) {}

    CorrectionRecorded correct(RecordCorrection command, Ledger ledger, SpendingBook spending, Decision decision) {
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
            requireOfIt(entry, decision);
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
    private void requireOfIt(CorrectedEntry corrected, Decision decision) {
        var entries = of(corrected.kind()).getOrDefault(corrected.id(), List.of());
        decision.require(
                entries.stream().anyMatch(entry -> entry.version() == corrected.version()),
                BudgetProblem.ENTRY_OF_OTHER_THING,
                () -> Map.of(
                        field(corrected.kind()),
                        corrected.id(),
                        "version",
                        corrected.version(),
                        "versions",
                        entries.stream().map(Entry::version).toList()));
        CommonRules.requireOther(decision, entries.stream().map(Entry::by).collect(Collectors.toSet()), corrected.id());
        entries.stream()
                .map(Entry::on)
                .max(LocalDate::compareTo)
                .ifPresent(last -> CommonRules.requireNotBefore(decision, last));
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

    void on(BudgetEvent event, long version, Provenance by) {
        var entry = new Entry(version, by.actor(), by.effectiveOn());
        switch (event) {
            case CommitmentRecorded made -> add(commitments, made.commitment().value(), entry);
            case CarriedIn in -> {
                var carried = in.subject().commitment();
                if (carried != null) {
                    add(commitments, carried.commitment().value(), entry);
                }
            }
            case CommitmentReduced reduced ->
                add(commitments, reduced.commitment().value(), entry);
            case DisbursementRecorded paid -> add(payments, paid.disbursement().value(), entry);
            case AdvanceCleared cleared -> {
                if (cleared.disbursement() != null) {
                    add(payments, cleared.disbursement().value(), entry);
                }
            }
            case RefundRecorded refunded ->
                add(payments, refunded.disbursement().value(), entry);
            case CorrectionRecorded corrected -> {
                corrections.add(corrected.correction());
                add(of(corrected.entry().kind()), corrected.entry().id(), entry);
            }
            default -> {} // Not corrected, or by another kind of event.
        }
    }

    private Map<String, List<Entry>> of(Kind kind) {
        return switch (kind) {
            case COMMITMENT -> commitments;
            case PAYMENT -> payments;
        };
    }

    private static void add(Map<String, List<Entry>> things, String id, Entry entry) {
        things.computeIfAbsent(id, ignored -> new ArrayList<>(1)).add(entry);
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
