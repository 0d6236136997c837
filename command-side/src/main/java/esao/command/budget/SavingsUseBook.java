package esao.command.budget;

import esao.command.problem.Decision;
import esao.command.rules.Consent;
import esao.command.rules.Regulations;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.SavingsGroupAppointed;
import esao.kernel.budget.SavingsUseAmended;
import esao.kernel.budget.SavingsUseApproved;
import esao.kernel.budget.SavingsUseEndorsed;
import esao.kernel.budget.SavingsUseProposed;
import esao.kernel.budget.SavingsUseRejected;
import esao.kernel.budget.SavingsUseSentBack;
import esao.kernel.budget.SavingsUsed;
import esao.kernel.budget.value.SavingsUseId;
import esao.kernel.budget.value.SavingsUseItem;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Provenance;
import esao.kernel.provenance.ResolutionRef;
import esao.kernel.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What is to become of declared savings within their own lines: proposed, endorsed by the deciding body, approved by
 * the authority, and only then used. To another line savings go by a virement.
 */
class SavingsUseBook {

    private boolean groupAppointed;
    private Map<SavingsUseId, SavingsUse> uses = new HashMap<>();
    private Map<String, SavingsUseId> resolutions = new HashMap<>();

    SavingsUseProposed propose(
            ProposeSavingsUse command,
            Ledger ledger,
            SpendingBook spending,
            Regulations regulations,
            Decision decision) {
        CommonRules.requireUnused(
                decision, uses.containsKey(command.savingsUseId()), "savingsUseId", command.savingsUseId());
        decision.require(
                groupAppointed,
                BudgetProblem.WORKING_GROUP_MISSING,
                () -> Map.of("budgetId", command.budgetId().toString()));
        var content = command.content();
        SavingsUseRules.requireUsable(content.items(), ledger, spending, decision);
        VirementClassifier.requireNatures(
                content.items().stream().map(SavingsUseItem::line).toList(), content.natures(), decision);
        decision.enforce();
        var found = VirementClassifier.classify(
                command.budgetId(), content, ledger, regulations, decision.by().effectiveOn());
        return new SavingsUseProposed(
                command.budgetId(),
                command.savingsUseId(),
                content,
                found.virementClass(),
                found.rules(),
                found.neededOutcome(),
                found.approvedBy(),
                found.body());
    }

    /** It is changed, and endorsed where that follows from an amendment which the body endorsed. */
    List<BudgetEvent> amend(
            AmendSavingsUse command, Ledger ledger, SpendingBook spending, Regulations regulations, Decision decision) {
        var use = requireAt(command.savingsUseId(), decision, SavingsUse.Step.PROPOSED, SavingsUse.Step.SENT_BACK);
        use.ifPresent(known -> SavingsUseConsents.requireFollowed(command, known, decision));
        var content = command.content();
        SavingsUseRules.requireUsable(content.items(), ledger, spending, decision);
        VirementClassifier.requireNatures(
                content.items().stream().map(SavingsUseItem::line).toList(), content.natures(), decision);
        decision.enforce();
        var found = VirementClassifier.classify(
                command.budgetId(), content, ledger, regulations, decision.by().effectiveOn());
        return SavingsUseConsents.amended(command, use.orElseThrow(), found);
    }

    /** What follows from what the deciding body resolved: it is endorsed, sent back with an amendment, or rejected. */
    BudgetEvent resolve(EndorseSavingsUse command, Consent.Cited cited, Decision decision) {
        var use = requireStep(command.savingsUseId(), decision, SavingsUse.Step.PROPOSED);
        var resolution = use.flatMap(known -> SavingsUseConsents.require(command, known, cited, decision));
        decision.enforce();
        return SavingsUseConsents.follow(command, use.orElseThrow(), resolution.orElseThrow());
    }

    SavingsUseApproved approve(ApproveSavingsUse command, Regulations regulations, Decision decision) {
        requireAt(command.savingsUseId(), decision, SavingsUse.Step.ENDORSED).ifPresent(known -> {
            CommonRules.requireOther(decision, known.people(), command.savingsUseId());
            VirementRules.requireSame(command.contentHash(), known.content().hash(), decision);
            known.classification().requireAuthority(decision);
        });
        VirementRules.requireValidity(command.budgetId(), command.validUntil(), regulations, decision);
        decision.enforce();
        return new SavingsUseApproved(
                command.budgetId(),
                command.savingsUseId(),
                command.contentHash(),
                decision.by().document(),
                command.validUntil());
    }

    SavingsUseRejected reject(RejectSavingsUse command, Decision decision) {
        requireAt(
                command.savingsUseId(),
                decision,
                SavingsUse.Step.PROPOSED,
                SavingsUse.Step.SENT_BACK,
                SavingsUse.Step.ENDORSED,
                SavingsUse.Step.APPROVED);
        decision.enforce();
        return new SavingsUseRejected(command.budgetId(), command.savingsUseId());
    }

    SavingsUsed use(
            UseSavings command, Ledger ledger, SpendingBook spending, Regulations regulations, Decision decision) {
        var effectiveOn = decision.by().effectiveOn();
        var use = requireAt(command.savingsUseId(), decision, SavingsUse.Step.APPROVED);
        use.ifPresent(known -> {
            CommonRules.requireOther(decision, known.people(), command.savingsUseId());
            var validUntil = Objects.requireNonNullElse(known.validUntil(), effectiveOn);
            decision.require(
                    !effectiveOn.isAfter(validUntil),
                    BudgetProblem.APPROVAL_EXPIRED,
                    () -> Map.of("validUntil", validUntil.toString(), "effectiveOn", effectiveOn.toString()));
            SavingsUseRules.requireUsable(known.content().items(), ledger, spending, decision);
            VirementRules.requireSameClass(
                    known.classification(),
                    VirementClassifier.classify(command.budgetId(), known.content(), ledger, regulations, effectiveOn),
                    decision);
        });
        decision.enforce();
        var content = use.orElseThrow().content();
        return new SavingsUsed(
                command.budgetId(),
                command.savingsUseId(),
                content.hash(),
                content.items(),
                VirementClassifier.rules(command.budgetId(), regulations, effectiveOn)
                        .ref());
    }

    /** Where a use stands; nothing where there is none of that name. */
    Optional<SavingsUse> find(SavingsUseId id) {
        return Optional.ofNullable(uses.get(id));
    }

    /** Who declared the resolution that endorses a use which was amended as it was ordered. */
    PersonId declarer(SavingsUseEndorsed endorsed, PersonId recorder) {
        return find(endorsed.use())
                .map(known -> known.declarer(endorsed.resolution(), recorder))
                .orElse(recorder);
    }

    /** What a resolution served; one serves one subject. */
    Optional<String> usedBy(ResolutionRef resolution) {
        return Optional.ofNullable(resolutions.get(Text.key(resolution.toString())))
                .map(SavingsUseId::value);
    }

    /** The uses on which a decision is still to come. */
    List<String> pending() {
        return uses.entrySet().stream()
                .filter(use -> use.getValue().isPending())
                .map(use -> use.getKey().value())
                .sorted()
                .toList();
    }

    void on(BudgetEvent event, Provenance by) {
        var person = by.person();
        var on = by.effectiveOn();
        switch (event) {
            case SavingsGroupAppointed ignored -> groupAppointed = true;
            case SavingsUseProposed proposed ->
                uses.put(
                        proposed.use(),
                        SavingsUse.proposed(proposed.content(), Classification.of(proposed), person, on));
            case SavingsUseAmended amended ->
                change(
                        amended.use(),
                        known -> known.amended(amended.content(), Classification.of(amended), person, on));
            case SavingsUseSentBack back -> {
                change(
                        back.use(),
                        known -> known.sentBack(
                                new AmendmentOrder<>(
                                        back.resolution(),
                                        known.classification().body(),
                                        null,
                                        back.amended(),
                                        person),
                                on));
                use(back.resolution(), back.use());
            }
            case SavingsUseEndorsed endorsed -> {
                change(endorsed.use(), known -> known.endorsed(known.declarer(endorsed.resolution(), person), on));
                use(endorsed.resolution(), endorsed.use());
            }
            case SavingsUseApproved approved ->
                change(approved.use(), known -> known.approved(person, approved.validUntil(), on));
            case SavingsUseRejected rejected -> {
                change(rejected.use(), known -> known.ended(SavingsUse.Step.REJECTED, on));
                Optional.ofNullable(by.resolution()).ifPresent(resolution -> use(resolution, rejected.use()));
            }
            case SavingsUsed used -> change(used.use(), known -> known.ended(SavingsUse.Step.USED, on));
            default -> {} // Not about uses of savings.
        }
    }

    private void use(ResolutionRef resolution, SavingsUseId by) {
        resolutions.put(Text.key(resolution.toString()), by);
    }

    private void change(SavingsUseId id, UnaryOperator<SavingsUse> next) {
        uses.computeIfPresent(id, (ignored, known) -> next.apply(known));
    }

    private Optional<SavingsUse> requireAt(SavingsUseId id, Decision decision, SavingsUse.Step... steps) {
        var use = requireStep(id, decision, steps);
        use.ifPresent(known -> CommonRules.requireNotBefore(decision, known.steppedOn()));
        return use;
    }

    private Optional<SavingsUse> requireStep(SavingsUseId id, Decision decision, SavingsUse.Step... steps) {
        var use = find(id);
        decision.require(use.isPresent(), BudgetProblem.SAVINGS_USE_UNKNOWN, () -> Map.of("savingsUseId", id.value()));
        use.ifPresent(known -> decision.requireAt(
                List.of(steps).contains(known.step()),
                known.step().mayComeTo(steps),
                BudgetProblem.SAVINGS_USE_STEP_OUT_OF_ORDER,
                () -> Map.of(
                        "savingsUseId",
                        id.value(),
                        "step",
                        known.step().name(),
                        "needed",
                        Stream.of(steps).map(Enum::name).toList())));
        return use;
    }
}
