package esao.command.budget;

import esao.command.problem.Decision;
import esao.kernel.budget.AllocationApproved;
import esao.kernel.budget.AllocationProposed;
import esao.kernel.budget.AllocationRejected;
import esao.kernel.budget.AllotmentAcknowledged;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.RecipientNotified;
import esao.kernel.budget.TrancheReleased;
import esao.kernel.budget.value.AllocationId;
import esao.kernel.budget.value.AllocationShare;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.Recipient;
import esao.kernel.budget.value.TrancheId;
import esao.kernel.money.Money;
import esao.kernel.office.PersonId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who was promised which money, who was told, and who confirmed it. */
class AllocationBook {

    private Map<AllocationId, Proposal> proposals = new HashMap<>();
    private Map<TrancheId, Tranche> tranches = new HashMap<>();
    private Map<LineCode, Map<Recipient, Integer>> released = new HashMap<>();

    record Proposal(PersonId maker, List<AllocationShare> shares, boolean decided, LocalDate since) {}

    /**
     * Where one tranche stands.
     *
     * @param senders who released it and who told the recipient of it; none of them confirms it for the recipient
     * @param steppedOn the effective date of the last step
     */
    record Tranche(
            LineCode line,
            Recipient recipient,
            Set<PersonId> senders,
            boolean notified,
            boolean acknowledged,
            LocalDate steppedOn) {

        Tranche notifiedBy(PersonId person, LocalDate on) {
            return new Tranche(
                    line,
                    recipient,
                    Stream.concat(senders.stream(), Stream.of(person)).collect(Collectors.toUnmodifiableSet()),
                    true,
                    false,
                    on);
        }

        Tranche confirmed(LocalDate on) {
            return new Tranche(line, recipient, senders, true, true, on);
        }
    }

    AllocationProposed propose(ProposeAllocation command, Ledger ledger, Decision decision) {
        CommonRules.requireUnused(
                decision, proposals.containsKey(command.allocationId()), "allocationId", command.allocationId());
        CommonRules.requireItems(decision, command.shares(), "shares");
        requireRoom(command.shares(), ledger, decision);
        decision.enforce();
        return new AllocationProposed(command.budgetId(), command.allocationId(), command.shares());
    }

    /** Proposes what a rule led to; where it led to nothing, the decision knows why. */
    AllocationProposed propose(
            CalculateAllocation command, Optional<List<AllocationShare>> shares, Ledger ledger, Decision decision) {
        if (shares.isPresent()) {
            return propose(
                    new ProposeAllocation(command.budgetId(), command.basis(), command.allocationId(), shares.get()),
                    ledger,
                    decision);
        }
        CommonRules.requireUnused(
                decision, proposals.containsKey(command.allocationId()), "allocationId", command.allocationId());
        decision.enforce();
        throw new IllegalStateException("An allocation was neither computed nor refused");
    }

    AllocationApproved approve(ApproveAllocation command, Ledger ledger, Decision decision) {
        var proposal = requirePending(command.allocationId(), decision);
        proposal.ifPresent(pending -> {
            CommonRules.requireOther(decision, Set.of(pending.maker()), command.allocationId());
            requireRoom(pending.shares(), ledger, decision);
        });
        decision.enforce();
        return new AllocationApproved(
                command.budgetId(),
                command.allocationId(),
                proposal.orElseThrow().shares());
    }

    AllocationRejected reject(RejectAllocation command, Decision decision) {
        requirePending(command.allocationId(), decision);
        decision.enforce();
        return new AllocationRejected(command.budgetId(), command.allocationId());
    }

    TrancheReleased release(ReleaseTranche command, Ledger ledger, Decision decision) {
        CommonRules.requireUnused(
                decision, tranches.containsKey(command.trancheId()), "trancheId", command.trancheId());
        var amountFits = CommonRules.requireAmount(decision, command.amount());
        if (CommonRules.requireShare(decision, ledger, command.line(), command.recipient()) && amountFits) {
            CommonRules.requireEnough(
                    decision,
                    BudgetProblem.ALLOCATED_INSUFFICIENT,
                    command.line(),
                    ledger.share(command.line(), command.recipient()).unreleasedSatang(),
                    command.amount());
        }
        decision.enforce();
        return new TrancheReleased(
                command.budgetId(),
                command.trancheId(),
                command.line(),
                command.recipient(),
                releasedTo(command.line(), command.recipient()) + 1,
                command.amount(),
                decision.by().document());
    }

    RecipientNotified notify(NotifyRecipient command, Decision decision) {
        var tranche = requireTranche(command.trancheId(), decision);
        tranche.ifPresent(known -> decision.require(
                !known.notified(),
                BudgetProblem.TRANCHE_ALREADY_NOTIFIED,
                () -> Map.of("trancheId", command.trancheId().value())));
        decision.enforce();
        return new RecipientNotified(
                command.budgetId(),
                command.trancheId(),
                tranche.orElseThrow().recipient(),
                decision.by().document());
    }

    AllotmentAcknowledged acknowledge(AcknowledgeAllotment command, Decision decision) {
        requireTranche(command.trancheId(), decision).ifPresent(known -> {
            CommonRules.requireOther(decision, known.senders(), command.trancheId());
            decision.require(
                    known.recipient().equals(command.recipient()),
                    BudgetProblem.RECIPIENT_DIFFERS,
                    () -> Map.of("trancheId", command.trancheId().value()));
            decision.require(
                    known.notified(),
                    BudgetProblem.TRANCHE_NOT_NOTIFIED,
                    () -> Map.of("trancheId", command.trancheId().value()));
            decision.require(
                    !known.acknowledged(),
                    BudgetProblem.TRANCHE_ALREADY_ACKNOWLEDGED,
                    () -> Map.of("trancheId", command.trancheId().value()));
        });
        decision.enforce();
        return new AllotmentAcknowledged(command.budgetId(), command.trancheId(), command.recipient());
    }

    /** The proposals nobody has decided on. */
    List<String> pending() {
        return proposals.entrySet().stream()
                .filter(proposal -> !proposal.getValue().decided())
                .map(proposal -> proposal.getKey().value())
                .sorted()
                .toList();
    }

    void on(BudgetEvent event, PersonId actor, LocalDate effectiveOn) {
        switch (event) {
            case AllocationProposed proposed ->
                proposals.put(proposed.allocation(), new Proposal(actor, proposed.shares(), false, effectiveOn));
            case AllocationApproved approved -> decide(approved.allocation());
            case AllocationRejected rejected -> decide(rejected.allocation());
            case TrancheReleased tranche -> {
                tranches.put(
                        tranche.tranche(),
                        new Tranche(tranche.line(), tranche.recipient(), Set.of(actor), false, false, effectiveOn));
                released.computeIfAbsent(tranche.line(), ignored -> new HashMap<>())
                        .put(tranche.recipient(), tranche.number());
            }
            case RecipientNotified notified ->
                tranches.computeIfPresent(notified.tranche(), (ignored, known) -> known.notifiedBy(actor, effectiveOn));
            case AllotmentAcknowledged acknowledged ->
                tranches.computeIfPresent(acknowledged.tranche(), (ignored, known) -> known.confirmed(effectiveOn));
            default -> {} // Not about allocations.
        }
    }

    private void decide(AllocationId allocation) {
        // The shares are kept by the ledger from here on.
        proposals.computeIfPresent(
                allocation, (ignored, pending) -> new Proposal(pending.maker(), List.of(), true, pending.since()));
    }

    private int releasedTo(LineCode line, Recipient recipient) {
        return released.getOrDefault(line, Map.of()).getOrDefault(recipient, 0);
    }

    private Optional<Proposal> requirePending(AllocationId allocation, Decision decision) {
        var proposal = proposals.get(allocation);
        var pending = decision.require(
                        proposal != null,
                        BudgetProblem.ALLOCATION_UNKNOWN,
                        () -> Map.of("allocationId", allocation.value()))
                && decision.require(
                        !Objects.requireNonNull(proposal).decided(),
                        BudgetProblem.ALLOCATION_ALREADY_DECIDED,
                        () -> Map.of("allocationId", allocation.value()));
        if (pending) {
            CommonRules.requireNotBefore(
                    decision, Objects.requireNonNull(proposal).since());
        }
        return pending ? Optional.ofNullable(proposal) : Optional.empty();
    }

    private Optional<Tranche> requireTranche(TrancheId tranche, Decision decision) {
        var known = Optional.ofNullable(tranches.get(tranche));
        decision.require(known.isPresent(), BudgetProblem.TRANCHE_UNKNOWN, () -> Map.of("trancheId", tranche.value()));
        known.ifPresent(found -> CommonRules.requireNotBefore(decision, found.steppedOn()));
        return known;
    }

    /**
     * The shares of each line together fit into what the line can spare; what makes good commitments that were let pass
     * takes nothing from others.
     */
    private static void requireRoom(List<AllocationShare> shares, Ledger ledger, Decision decision) {
        var asked = new TreeMap<LineCode, Money>();
        var covering = new HashMap<LineCode, Long>();
        var seen = new HashSet<Map.Entry<LineCode, Recipient>>();
        for (var share : shares) {
            decision.require(
                    seen.add(Map.entry(share.line(), share.recipient())),
                    BudgetProblem.SHARE_REPEATED,
                    () -> Map.of(
                            "line",
                            share.line().value(),
                            "recipient",
                            share.recipient().toString()));
            if (CommonRules.requireAmount(decision, share.amount())) {
                asked.merge(
                        share.line(), share.amount(), (one, other) -> CommonRules.boundedSum(Stream.of(one, other)));
                var uncovered = -ledger.share(share.line(), share.recipient()).unspentSatang();
                covering.merge(
                        share.line(), Math.clamp(uncovered, 0, share.amount().satang()), Long::sum);
            }
        }
        asked.forEach((line, amount) -> {
            if (CommonRules.requireLine(decision, ledger, line)) {
                CommonRules.requireEnough(
                        decision,
                        BudgetProblem.UNALLOCATED_INSUFFICIENT,
                        line,
                        ledger.line(line).spareSatang(covering.getOrDefault(line, 0L)),
                        amount);
            }
        });
    }
}
