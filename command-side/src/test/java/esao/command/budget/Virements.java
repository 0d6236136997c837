package esao.command.budget;

import static esao.command.budget.BudgetScenario.FINANCE;
import static esao.command.budget.BudgetScenario.SECRETARY;
import static esao.command.budget.BudgetScenario.opened;
import static esao.command.budget.Histories.allotted;
import static esao.testing.Samples.BUDGET;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.GOVERNOR;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.OPERATIONS;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.RESOLUTION;
import static esao.testing.Samples.SCHOOL;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.virement;

import esao.command.budget.BudgetScenario.Ask;
import esao.command.budget.BudgetScenario.Following;
import esao.command.rules.Resolved;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.VirementApproved;
import esao.kernel.budget.VirementClassified;
import esao.kernel.budget.VirementEndorsed;
import esao.kernel.budget.VirementExecuted;
import esao.kernel.budget.VirementNotified;
import esao.kernel.budget.VirementProposed;
import esao.kernel.budget.VirementRejected;
import esao.kernel.budget.VirementReported;
import esao.kernel.budget.VirementReversed;
import esao.kernel.budget.VirementSubmitted;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.SpendingNature;
import esao.kernel.budget.value.VirementClass;
import esao.kernel.budget.value.VirementContent;
import esao.kernel.budget.value.VirementId;
import esao.kernel.money.Money;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.Role;
import esao.kernel.regulation.value.RegulationKind;
import esao.kernel.regulation.value.RegulationRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One virement of 40 baht from travel to operations, and the steps of its life, each on its day by its person. */
final class Virements {

    static final VirementId VIREMENT = new VirementId("virement-1");
    static final VirementContent CONTENT = virement(TRAVEL, OPERATIONS, new Money(40_00));
    static final ContentHash HASH = CONTENT.hash();

    static final RegulationRef RULES_1 = new RegulationRef(RegulationKind.VIREMENT_RULES, "rules-1");
    static final String BODY = Resolved.BODY;

    static final LocalDate PROPOSED_ON = LocalDate.of(2026, 3, 1);
    static final LocalDate SUBMITTED_ON = LocalDate.of(2026, 3, 2);
    static final LocalDate ENDORSED_ON = LocalDate.of(2026, 3, 5);
    static final LocalDate APPROVED_ON = LocalDate.of(2026, 3, 10);
    static final LocalDate EXECUTED_ON = LocalDate.of(2026, 3, 13);
    static final LocalDate REPORTED_ON = LocalDate.of(2026, 3, 20);
    static final LocalDate NOTIFIED_ON = LocalDate.of(2026, 3, 21);
    static final LocalDate LATER = LocalDate.of(2026, 3, 25);

    /** The last day of the approval. */
    static final LocalDate VALID_UNTIL = LocalDate.of(2026, 3, 31);

    private Virements() {}

    /** 100 baht of travel and one satang of operations, and no virement. */
    static BudgetScenario lines() {
        return opened().happened(allotted(TRAVEL, 100_00)).happened(allotted(OPERATIONS, 1));
    }

    /** The same with the virement at a step. */
    static BudgetScenario at(Virement.Step step) {
        return at(step, CONTENT, lines());
    }

    /** A virement of that content, taken to a step by the usual people on the usual days. */
    static BudgetScenario at(Virement.Step step, VirementContent content, BudgetScenario budget) {
        return switch (step) {
            case PROPOSED ->
                budget.happened(
                        PROPOSER, PROPOSED_ON, new VirementProposed(BUDGET, VIREMENT, content), classified(content));
            case SUBMITTED ->
                at(Virement.Step.PROPOSED, content, budget)
                        .happened(PROPOSER, SUBMITTED_ON, new VirementSubmitted(BUDGET, VIREMENT, content.hash()));
            case ENDORSED ->
                at(Virement.Step.SUBMITTED, content, budget).happened(SECRETARY, ENDORSED_ON, endorsed(content.hash()));
            case APPROVED ->
                at(Virement.Step.ENDORSED, content, budget).happened(GOVERNOR, APPROVED_ON, approved(content.hash()));
            case EXECUTED ->
                at(Virement.Step.APPROVED, content, budget).happened(DIRECTOR, EXECUTED_ON, executed(content));
            case REPORTED ->
                at(Virement.Step.EXECUTED, content, budget)
                        .happened(FINANCE, REPORTED_ON, new VirementReported(BUDGET, VIREMENT, OFFICE_LETTER));
            case NOTIFIED ->
                at(Virement.Step.REPORTED, content, budget)
                        .happened(
                                FINANCE,
                                NOTIFIED_ON,
                                new VirementNotified(BUDGET, VIREMENT, List.of(SCHOOL), OFFICE_LETTER));
            case REJECTED ->
                at(Virement.Step.SUBMITTED, content, budget)
                        .happened(SECRETARY, ENDORSED_ON, new VirementRejected(BUDGET, VIREMENT));
            case REVERSED -> at(Virement.Step.EXECUTED, content, budget).happened(DIRECTOR, LATER, reversed(content));
        };
    }

    /** Found by the rules of these tests, which have the Governor approve everything. */
    static BudgetEvent classified(VirementContent content) {
        return classified(content, VirementClass.WITHIN_OUTPUT, Role.GOVERNOR);
    }

    static BudgetEvent classified(
            VirementContent content, VirementClass virementClass, Role authority, SpendingNature... natures) {
        return new VirementClassified(
                BUDGET,
                VIREMENT,
                content.hash(),
                virementClass,
                List.of(natures),
                RULES_1,
                ResolutionOutcome.ENDORSED,
                authority,
                BODY);
    }

    static BudgetEvent endorsed(ContentHash hash) {
        return new VirementEndorsed(BUDGET, VIREMENT, hash, RESOLUTION, ResolutionOutcome.ENDORSED);
    }

    static BudgetEvent approved(ContentHash hash) {
        return new VirementApproved(BUDGET, VIREMENT, hash, OFFICE_LETTER, VALID_UNTIL);
    }

    static BudgetEvent executed(VirementContent content) {
        return executed(content, EXECUTED_ON.plusDays(15), "rules-1");
    }

    static BudgetEvent executed(VirementContent content, LocalDate reportDueOn, String rules) {
        return new VirementExecuted(
                BUDGET, VIREMENT, content.hash(), content.sources(), content.targets(), reportDueOn, rules);
    }

    static BudgetEvent reversed(VirementContent content) {
        return new VirementReversed(BUDGET, VIREMENT, content.sources(), content.targets());
    }

    static Ask propose(VirementContent content) {
        return basis -> new ProposeVirement(BUDGET, basis, VIREMENT, content);
    }

    static Ask amend(VirementContent content) {
        return basis -> new AmendVirement(BUDGET, basis, VIREMENT, content, null);
    }

    static Ask classify(SpendingNature... natures) {
        return basis -> new ClassifyVirement(BUDGET, basis, VIREMENT, List.of(natures));
    }

    static Ask amendAnew(VirementContent content) {
        return basis -> new AmendVirement(BUDGET, basis, VIREMENT, content, true);
    }

    static Ask submitAnew() {
        return basis -> new SubmitVirement(BUDGET, basis, VIREMENT, true, null);
    }

    static Ask submitFor(String meeting) {
        return basis -> new SubmitVirement(BUDGET, basis, VIREMENT, null, meeting);
    }

    static Ask askPlace(String meeting) {
        return basis -> new AskVirementPlace(BUDGET, basis, VIREMENT, meeting);
    }

    static Ask submit() {
        return basis -> new SubmitVirement(BUDGET, basis, VIREMENT, null, null);
    }

    /** A meeting had that content before it and endorsed it. */
    static Ask endorse(ContentHash hash) {
        return follow(resolved(hash));
    }

    static Ask endorse(ContentHash hash, ResolutionOutcome outcome) {
        return follow(resolved(hash).to(outcome));
    }

    static Resolved resolved(ContentHash hash) {
        return Resolved.onVirement(RESOLUTION, BUDGET, VIREMENT.value(), hash);
    }

    static Ask follow(Resolved resolved) {
        return new Following(resolved, (basis, cited) -> new RecordEndorsement(BUDGET, basis, VIREMENT, cited));
    }

    static Ask approve(ContentHash hash, LocalDate validUntil) {
        return basis -> new RecordApproval(BUDGET, basis, VIREMENT, hash, validUntil);
    }

    static Ask reject() {
        return basis -> new RejectVirement(BUDGET, basis, VIREMENT);
    }

    static Ask execute() {
        return basis -> new ExecuteVirement(BUDGET, basis, VIREMENT);
    }

    static Ask report() {
        return basis -> new ReportVirement(BUDGET, basis, VIREMENT);
    }

    static Ask reportToBureau() {
        return basis -> new ReportVirementToBureau(BUDGET, basis, VIREMENT);
    }

    static Ask tell() {
        return basis -> new NotifyVirement(BUDGET, basis, VIREMENT, List.of(SCHOOL));
    }

    static Ask reverse() {
        return basis -> new ReverseVirement(BUDGET, basis, VIREMENT);
    }

    static Map<String, Object> stepFacts(Virement.Step step, Virement.Step... needed) {
        return Map.of(
                "virementId",
                "virement-1",
                "step",
                step.name(),
                "needed",
                List.of(needed).stream().map(Enum::name).toList());
    }
}
