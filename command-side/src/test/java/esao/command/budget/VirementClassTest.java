package esao.command.budget;

import static esao.command.budget.BudgetScenario.FINANCE;
import static esao.command.budget.BudgetScenario.SECRETARY;
import static esao.command.budget.BudgetScenario.opened;
import static esao.command.budget.Virements.BODY;
import static esao.command.budget.Virements.CONTENT;
import static esao.command.budget.Virements.ENDORSED_ON;
import static esao.command.budget.Virements.EXECUTED_ON;
import static esao.command.budget.Virements.HASH;
import static esao.command.budget.Virements.LATER;
import static esao.command.budget.Virements.PROPOSED_ON;
import static esao.command.budget.Virements.SUBMITTED_ON;
import static esao.command.budget.Virements.VIREMENT;
import static esao.command.budget.Virements.at;
import static esao.command.budget.Virements.classified;
import static esao.command.budget.Virements.classify;
import static esao.command.budget.Virements.lines;
import static esao.command.budget.Virements.reportToBureau;
import static esao.command.budget.Virements.submit;
import static esao.testing.Samples.BUDGET;
import static esao.testing.Samples.CHECKER;
import static esao.testing.Samples.EQUIPMENT;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.OPERATIONS;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.baht;
import static esao.testing.Samples.newTarget;
import static esao.testing.Samples.source;
import static org.assertj.core.api.Assertions.assertThat;

import esao.command.budget.Virement.Step;
import esao.command.rules.ConsentProblem;
import esao.command.rules.FixedRules;
import esao.kernel.budget.NoticeLinesReceived;
import esao.kernel.budget.VirementAmended;
import esao.kernel.budget.VirementClassified;
import esao.kernel.budget.VirementProposed;
import esao.kernel.budget.VirementReported;
import esao.kernel.budget.VirementReportedToBureau;
import esao.kernel.budget.VirementSubmitted;
import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.budget.value.FundSource;
import esao.kernel.budget.value.LineDescription;
import esao.kernel.budget.value.NoticeId;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.budget.value.ProgrammePath;
import esao.kernel.budget.value.SpendingNature;
import esao.kernel.budget.value.VirementClass;
import esao.kernel.budget.value.VirementContent;
import esao.kernel.money.Money;
import esao.kernel.provenance.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The class of a virement")
class VirementClassTest {

    /** What gives stands under the plan P, the output O, the activity A and operating money. */
    @ParameterizedTest(name = "{0} to plan {1}, output {2}, project {3}, activity {4}, {5}")
    @CsvSource({
        "WITHIN_ACTIVITY,   P, O,,  A, OPERATING",
        "WITHIN_OUTPUT,     P, O,,  B, OPERATING",
        "WITHIN_OUTPUT,     P, O,,   , OPERATING",
        "ACROSS_OUTPUTS,    P, Q,,  A, OPERATING",
        "ACROSS_OUTPUTS,    P,  , O, A, OPERATING",
        "ACROSS_PROGRAMMES, R, O,,  A, OPERATING",
        "ACROSS_CATEGORIES, P, O,,  A, SUBSIDY",
        "ACROSS_CATEGORIES, R, Q,,  B, INVESTMENT",
        "PERSONNEL,         R, O,,  A, PERSONNEL"
    })
    void is_the_strictest_that_its_items_call_for(
            VirementClass expected,
            String plan,
            @Nullable String output,
            @Nullable String project,
            @Nullable String activity,
            ExpenditureCategory category) {
        assertThat(found(line(plan, output, project, activity, category), FixedRules.shipped())
                        .virementClass())
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} for {1} baht is special: {2}")
    @CsvSource({
        "EQUIPMENT, 999999.99, false",
        "EQUIPMENT, 1000000, true",
        "CONSTRUCTION, 9999999.99, false",
        "CONSTRUCTION, 10000000, true",
        "UNPLANNED_FOREIGN_TRAVEL, 0.01, true",
        "NEW_CROSS_YEAR_OBLIGATION, 0.01, true"
    })
    void is_special_from_a_threshold_on(SpendingNature.Kind kind, BigDecimal price, boolean special) {
        var nature = new SpendingNature(EQUIPMENT, kind, Money.ofBaht(price));
        var same = line("P", "O", null, "A", ExpenditureCategory.OPERATING);

        var found = found(same, FixedRules.shipped(), nature);

        assertThat(found.virementClass() == VirementClass.SPECIAL_ITEM).isEqualTo(special);
        assertThat(found.natures()).containsExactly(nature);
        assertThat(found.approvedBy()).isEqualTo(special ? Role.OBEC : Role.GOVERNOR);
        assertThat(found.body()).isEqualTo(BODY);
        assertThat(found.rules().version()).isEqualTo("default-1");
    }

    @Test
    void asks_what_the_rules_of_the_day_ask() {
        var rules = FixedRules.shipped().withVirements("v2", LATER.plusDays(1), Role.ESAO_DIRECTOR, 1);
        var same = line("P", "O", null, "A", ExpenditureCategory.OPERATING);

        assertThat(found(same, rules).approvedBy()).isEqualTo(Role.GOVERNOR);
        var later = proposed(same).underRules(rules).on(LATER.plusDays(1));
        assertThat(((VirementClassified) later.asks(PROPOSER, classify())
                                .isTaken()
                                .events()
                                .getFirst())
                        .approvedBy())
                .isEqualTo(Role.ESAO_DIRECTOR);
    }

    @Test
    void is_found_before_a_content_is_submitted() {
        var unclassified = lines().happened(PROPOSER, PROPOSED_ON, new VirementProposed(BUDGET, VIREMENT, CONTENT));
        unclassified
                .on(SUBMITTED_ON)
                .asks(PROPOSER, submit())
                .isRefused(BudgetProblem.VIREMENT_UNCLASSIFIED, Map.of("virementId", "virement-1"));
        at(Step.PROPOSED)
                .on(SUBMITTED_ON)
                .asks(PROPOSER, submit())
                .isTaken(new VirementSubmitted(BUDGET, VIREMENT, HASH));
    }

    @Test
    void is_void_after_an_amendment() {
        at(Step.PROPOSED)
                .happened(PROPOSER, SUBMITTED_ON, new VirementAmended(BUDGET, VIREMENT, CONTENT))
                .on(SUBMITTED_ON)
                .asks(PROPOSER, submit())
                .isRefused(BudgetProblem.VIREMENT_UNCLASSIFIED, Map.of("virementId", "virement-1"));
    }

    /** To say less of what is bought makes no content milder, not even by way of another content. */
    @Test
    void is_milder_only_for_another_content() {
        var special = classified(CONTENT, VirementClass.SPECIAL_ITEM, Role.OBEC);
        var found = lines().happened(PROPOSER, PROPOSED_ON, new VirementProposed(BUDGET, VIREMENT, CONTENT), special);
        var milder = Map.<String, Object>of(
                "virementId", "virement-1",
                "virementClass", "WITHIN_OUTPUT",
                "virementClassBefore", "SPECIAL_ITEM");
        found.on(SUBMITTED_ON).asks(PROPOSER, classify()).isRefused(BudgetProblem.VIREMENT_CLASS_MILDER, milder);
        var other = new VirementContent("อย่างอื่น", OFFICE_LETTER, CONTENT.sources(), CONTENT.targets());
        var amended = found.happened(PROPOSER, PROPOSED_ON, new VirementAmended(BUDGET, VIREMENT, other));
        amended.asks(PROPOSER, classify()).isTaken();
        amended.happened(PROPOSER, PROPOSED_ON, new VirementAmended(BUDGET, VIREMENT, CONTENT))
                .asks(PROPOSER, classify())
                .isRefused(BudgetProblem.VIREMENT_CLASS_MILDER, milder);
    }

    @Test
    void makes_whoever_found_it_a_maker() {
        lines().happened(PROPOSER, PROPOSED_ON, new VirementProposed(BUDGET, VIREMENT, CONTENT))
                .happened(CHECKER, PROPOSED_ON, classified(CONTENT))
                .happened(PROPOSER, SUBMITTED_ON, new VirementSubmitted(BUDGET, VIREMENT, HASH))
                .on(ENDORSED_ON)
                .asks(CHECKER, Virements.endorse(HASH))
                .isRefused(BudgetProblem.MAKER_IS_CHECKER, Map.of("person", "group.head", "item", "virement-1"));
    }

    @Test
    void rests_on_what_the_targets_are_spent_on() {
        var nature = new SpendingNature(TRAVEL, SpendingNature.Kind.EQUIPMENT, baht(1));
        var proposed = lines().happened(PROPOSER, PROPOSED_ON, new VirementProposed(BUDGET, VIREMENT, CONTENT));
        proposed.asks(PROPOSER, classify(nature))
                .isRefused(BudgetProblem.NATURE_OF_OTHER_LINE, Map.of("line", "travel"));
        var fitting = new SpendingNature(OPERATIONS, SpendingNature.Kind.EQUIPMENT, baht(1));
        proposed.asks(PROPOSER, classify(fitting, fitting))
                .isRefused(BudgetProblem.LINE_REPEATED, Map.of("line", "operations"));
        var free = new SpendingNature(OPERATIONS, SpendingNature.Kind.EQUIPMENT, Money.ZERO);
        proposed.asks(PROPOSER, classify(free))
                .isRefused(BudgetProblem.AMOUNT_ZERO, Map.of("field", "natures/price", "askedSatang", 0L));
        proposed.asks(PROPOSER, classify(fitting))
                .isTaken(classified(CONTENT, VirementClass.WITHIN_OUTPUT, Role.GOVERNOR, fitting));
    }

    @Test
    void names_the_body_that_endorses() {
        var submitted = at(Step.SUBMITTED).on(ENDORSED_ON);
        submitted
                .asks(SECRETARY, Virements.follow(Virements.resolved(HASH).by("AREA_COMMITTEE")))
                .isRefused(
                        ConsentProblem.BODY_NOT_COMPETENT,
                        Map.of("body", "AREA_COMMITTEE", "needed", BODY, "rules", "virement-rules/rules-1"));
        submitted.asks(SECRETARY, Virements.endorse(HASH)).isTaken(Virements.endorsed(HASH));
    }

    @Test
    void sees_to_it_that_the_budget_bureau_is_told_once() {
        var told = new VirementReportedToBureau(BUDGET, VIREMENT, OFFICE_LETTER);
        at(Step.NOTIFIED).on(LATER).asks(FINANCE, reportToBureau()).isTaken(told);
        at(Step.EXECUTED)
                .happened(FINANCE, EXECUTED_ON, told)
                .on(LATER)
                .asks(FINANCE, reportToBureau())
                .isRefused(BudgetProblem.BUREAU_ALREADY_TOLD, Map.of("virementId", "virement-1"));
        at(Step.EXECUTED)
                .happened(FINANCE, LATER, told)
                .on(EXECUTED_ON)
                .asks(FINANCE, Virements.report())
                .isTaken(new VirementReported(BUDGET, VIREMENT, OFFICE_LETTER));
    }

    private static VirementClassified found(LineDescription to, FixedRules rules, SpendingNature... natures) {
        return (VirementClassified) proposed(to)
                .underRules(rules)
                .on(LATER)
                .asks(PROPOSER, classify(natures))
                .isTaken()
                .events()
                .getFirst();
    }

    /** A virement from a line of the plan P to a new one. */
    private static BudgetScenario proposed(LineDescription to) {
        var from = line("P", "O", null, "A", ExpenditureCategory.OPERATING);
        var content = new VirementContent(
                "จัดหาครุภัณฑ์",
                OFFICE_LETTER,
                List.of(source(TRAVEL, baht(40))),
                List.of(newTarget(EQUIPMENT, baht(40), to)));
        return opened().happened(new NoticeLinesReceived(
                        BUDGET, new NoticeId("n-1"), 1, List.of(new NoticeLine(TRAVEL, from, baht(100)))))
                .happened(PROPOSER, LocalDate.of(2026, 3, 1), new VirementProposed(BUDGET, VIREMENT, content));
    }

    private static LineDescription line(
            String plan,
            @Nullable String output,
            @Nullable String project,
            @Nullable String activity,
            ExpenditureCategory category) {
        return new LineDescription(
                "รายการ", new ProgrammePath(plan, output, project, activity), category, FundSource.BUDGET);
    }
}
