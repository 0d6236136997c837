package esao.command.budget;

import static esao.command.budget.BudgetScenario.FINANCE;
import static esao.command.budget.BudgetScenario.SECRETARY;
import static esao.command.budget.Histories.allocated;
import static esao.command.budget.Histories.described;
import static esao.command.budget.Histories.saved;
import static esao.command.budget.Virements.APPROVED_ON;
import static esao.command.budget.Virements.CONTENT;
import static esao.command.budget.Virements.EXECUTED_ON;
import static esao.command.budget.Virements.HASH;
import static esao.command.budget.Virements.LATER;
import static esao.command.budget.Virements.VALID_UNTIL;
import static esao.command.budget.Virements.VIREMENT;
import static esao.command.budget.Virements.approved;
import static esao.command.budget.Virements.at;
import static esao.command.budget.Virements.endorsed;
import static esao.command.budget.Virements.execute;
import static esao.command.budget.Virements.executed;
import static esao.command.budget.Virements.lines;
import static esao.command.problem.RefusedFor.broken;
import static esao.testing.Samples.BUDGET;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.EQUIPMENT;
import static esao.testing.Samples.GOVERNOR;
import static esao.testing.Samples.OFFICE;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.OPERATIONS;
import static esao.testing.Samples.OTHER_SCHOOL;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.RESOLUTION;
import static esao.testing.Samples.SCHOOL;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.baht;
import static esao.testing.Samples.newTarget;
import static esao.testing.Samples.source;
import static esao.testing.Samples.target;
import static esao.testing.Samples.virement;
import static org.assertj.core.api.Assertions.assertThat;

import esao.command.budget.BudgetScenario.Ask;
import esao.command.budget.Virement.Step;
import esao.command.problem.Violation;
import esao.kernel.budget.SavingsReturned;
import esao.kernel.budget.VirementAmended;
import esao.kernel.budget.VirementProposed;
import esao.kernel.budget.VirementSubmitted;
import esao.kernel.budget.value.AllocationId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.SavingsId;
import esao.kernel.budget.value.SpendingNature;
import esao.kernel.budget.value.VirementClass;
import esao.kernel.budget.value.VirementContent;
import esao.kernel.money.Money;
import esao.kernel.provenance.Role;
import esao.kernel.regulation.value.VirementRules;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Executing a virement")
class VirementExecutionTest {

    private static final SavingsId SAVINGS = new SavingsId("savings-1");

    /** 40 baht from the savings of travel. */
    private static final VirementContent OF_SAVINGS = new VirementContent(
            "ค่าพาหนะไม่เพียงพอ",
            OFFICE_LETTER,
            List.of(source(TRAVEL, baht(40), SAVINGS)),
            List.of(target(OPERATIONS, baht(40))));

    @Test
    void moves_the_money_and_cites_the_resolution() {
        var by = at(Step.APPROVED)
                .on(EXECUTED_ON)
                .asks(DIRECTOR, execute())
                .isTaken(executed(CONTENT))
                .provenance();
        assertThat(by.resolution()).isEqualTo(RESOLUTION);
        assertThat(by.actor()).isEqualTo(DIRECTOR);
    }

    @Test
    void is_refused_in_a_trial_as_in_earnest() {
        at(Step.APPROVED).on(EXECUTED_ON).tries(DIRECTOR, execute()).wouldBeTaken();
        at(Step.APPROVED)
                .on(VALID_UNTIL.plusDays(1))
                .tries(DIRECTOR, execute())
                .isRefused(
                        BudgetProblem.APPROVAL_EXPIRED,
                        Map.of("validUntil", "2026-03-31", "effectiveOn", "2026-04-01"));
    }

    @Nested
    class InTime {

        @Test
        void takes_the_last_day_of_the_approval_and_not_the_next() {
            at(Step.APPROVED)
                    .on(VALID_UNTIL)
                    .asks(DIRECTOR, execute())
                    .isTaken(executed(CONTENT, VALID_UNTIL.plusDays(15), "rules-1"));
            at(Step.APPROVED)
                    .on(VALID_UNTIL.plusDays(1))
                    .asks(DIRECTOR, execute())
                    .isRefused(
                            BudgetProblem.APPROVAL_EXPIRED,
                            Map.of("validUntil", "2026-03-31", "effectiveOn", "2026-04-01"));
        }

        @Test
        void is_reported_within_the_days_of_the_rules_of_its_own_day() {
            var rules = BudgetScenario.RULES.withVirements("rules-2", EXECUTED_ON, Role.GOVERNOR, 0);
            at(Step.APPROVED)
                    .underRules(rules)
                    .on(EXECUTED_ON.minusDays(1))
                    .asks(DIRECTOR, execute())
                    .isTaken(executed(CONTENT, EXECUTED_ON.plusDays(14), "rules-1"));
            at(Step.APPROVED)
                    .underRules(rules)
                    .on(EXECUTED_ON)
                    .asks(DIRECTOR, execute())
                    .isTaken(executed(CONTENT, EXECUTED_ON, "rules-2"));
        }

        @Test
        void is_refused_if_the_rules_of_its_day_ask_for_other_consents() {
            var rules = BudgetScenario.RULES.withVirements("rules-2", EXECUTED_ON, Role.ESAO_DIRECTOR, 15);
            at(Step.APPROVED)
                    .underRules(rules)
                    .on(EXECUTED_ON)
                    .asks(DIRECTOR, execute())
                    .isRefused(
                            BudgetProblem.VIREMENT_CLASS_DIFFERS,
                            Map.of(
                                    "virementClass", "WITHIN_OUTPUT",
                                    "approvedBy", "GOVERNOR",
                                    "rules", "virement-rules/rules-1",
                                    "virementClassNow", "WITHIN_OUTPUT",
                                    "approvedByNow", "ESAO_DIRECTOR",
                                    "rulesNow", "virement-rules/rules-2"));
            at(Step.APPROVED)
                    .underRules(rules)
                    .on(EXECUTED_ON.minusDays(1))
                    .asks(DIRECTOR, execute())
                    .isTaken(executed(CONTENT, EXECUTED_ON.plusDays(14), "rules-1"));
        }

        @Test
        void is_refused_if_what_is_bought_became_special() {
            var nature = new SpendingNature(OPERATIONS, SpendingNature.Kind.EQUIPMENT, baht(900_000));
            var history = lines().happened(
                            PROPOSER,
                            Virements.PROPOSED_ON,
                            new VirementProposed(BUDGET, VIREMENT, CONTENT),
                            Virements.classified(CONTENT, VirementClass.WITHIN_OUTPUT, Role.GOVERNOR, nature),
                            new VirementSubmitted(BUDGET, VIREMENT, HASH))
                    .happened(SECRETARY, Virements.ENDORSED_ON, endorsed(HASH))
                    .happened(GOVERNOR, APPROVED_ON, approved(HASH))
                    .on(EXECUTED_ON);
            var usual = BudgetScenario.RULES.inForce(OFFICE, VirementRules.class, EXECUTED_ON);
            var stricter = new VirementRules(usual.content().classes(), baht(900_000), baht(10_000_000));
            history.asks(DIRECTOR, execute()).isTaken(executed(CONTENT));
            history.underRules(BudgetScenario.RULES.with("rules-2", EXECUTED_ON, stricter))
                    .asks(DIRECTOR, execute())
                    .isRefused(
                            BudgetProblem.VIREMENT_CLASS_DIFFERS,
                            Map.of(
                                    "virementClass", "WITHIN_OUTPUT",
                                    "approvedBy", "GOVERNOR",
                                    "rules", "virement-rules/rules-1",
                                    "virementClassNow", "SPECIAL_ITEM",
                                    "approvedByNow", "GOVERNOR",
                                    "rulesNow", "virement-rules/rules-2"));
        }
    }

    /** Histories that the budget itself would not have written, as somebody with a hand in the record might. */
    @Nested
    class OfOtherContent {

        private final VirementContent changed = virement(TRAVEL, OPERATIONS, new Money(40_01));

        @Test
        void is_refused_if_one_satang_was_changed_after_the_meeting() {
            at(Step.ENDORSED)
                    .happened(PROPOSER, APPROVED_ON, new VirementAmended(BUDGET, VIREMENT, changed))
                    .happened(GOVERNOR, APPROVED_ON, approved(HASH))
                    .on(EXECUTED_ON)
                    .asks(DIRECTOR, execute())
                    .isRefused(differs("null"), differs("null"), differs(HASH.value()));
        }

        @Test
        void is_refused_if_the_changed_content_was_submitted_and_approved_but_endorsed_was_the_other() {
            at(Step.PROPOSED, changed, lines())
                    .happened(PROPOSER, APPROVED_ON, new VirementSubmitted(BUDGET, VIREMENT, changed.hash()))
                    .happened(GOVERNOR, APPROVED_ON, endorsed(HASH))
                    .happened(GOVERNOR, APPROVED_ON, approved(changed.hash()))
                    .on(EXECUTED_ON)
                    .asks(DIRECTOR, execute())
                    .isRefused(differs(HASH.value()));
        }

        @Test
        void is_refused_if_each_single_consent_was_given_to_something_else() {
            for (var wrong = 0; wrong < 3; wrong++) {
                at(Step.PROPOSED, changed, lines())
                        .happened(
                                PROPOSER,
                                APPROVED_ON,
                                new VirementSubmitted(BUDGET, VIREMENT, wrong == 0 ? HASH : changed.hash()))
                        .happened(GOVERNOR, APPROVED_ON, endorsed(wrong == 1 ? HASH : changed.hash()))
                        .happened(GOVERNOR, APPROVED_ON, approved(wrong == 2 ? HASH : changed.hash()))
                        .on(EXECUTED_ON)
                        .asks(DIRECTOR, execute())
                        .isRefused(differs(HASH.value()));
            }
        }

        private Violation differs(String kept) {
            return broken(
                    BudgetProblem.CONTENT_HASH_DIFFERS,
                    Map.of("quoted", changed.hash().value(), "kept", kept));
        }
    }

    @Nested
    class WithMoneyStillThere {

        @Test
        void looks_at_the_source_again() {
            at(Step.APPROVED)
                    .happened(allocated(TRAVEL, SCHOOL, 60_00))
                    .on(EXECUTED_ON)
                    .asks(DIRECTOR, execute())
                    .isTaken(executed(CONTENT));
            at(Step.APPROVED)
                    .happened(allocated(TRAVEL, SCHOOL, 60_01))
                    .on(EXECUTED_ON)
                    .asks(DIRECTOR, execute())
                    .isRefused(
                            BudgetProblem.UNALLOCATED_INSUFFICIENT,
                            Map.of("line", "travel", "thereSatang", 39_99L, "askedSatang", 40_00L));
        }

        @Test
        void looks_at_the_savings_again() {
            var given = lines().happened(saved("savings-1", TRAVEL, 40_00));
            at(Step.APPROVED, OF_SAVINGS, given)
                    .on(EXECUTED_ON)
                    .asks(DIRECTOR, execute())
                    .isTaken(executed(OF_SAVINGS));
            var returned = lines().happened(saved("savings-1", TRAVEL, 40_00));
            at(Step.APPROVED, OF_SAVINGS, returned)
                    .happened(new SavingsReturned(BUDGET, SAVINGS, TRAVEL, new Money(1)))
                    .on(EXECUTED_ON)
                    .asks(DIRECTOR, execute())
                    .isRefused(
                            BudgetProblem.SAVINGS_INSUFFICIENT,
                            Map.of("line", "travel", "thereSatang", 39_99L, "askedSatang", 40_00L));
        }

        @Test
        void looks_at_a_new_line_again() {
            var content = new VirementContent(
                    "จัดหาครุภัณฑ์",
                    OFFICE_LETTER,
                    List.of(source(TRAVEL, baht(40))),
                    List.of(newTarget(EQUIPMENT, baht(40), described(OPERATIONS))));
            at(Step.APPROVED, content, lines())
                    .on(EXECUTED_ON)
                    .asks(DIRECTOR, execute())
                    .isTaken(executed(content));
            at(Step.APPROVED, content, lines())
                    .happened(Histories.allotted(EQUIPMENT, 1))
                    .on(EXECUTED_ON)
                    .asks(DIRECTOR, execute())
                    .isRefused(
                            BudgetProblem.LINE_DESCRIPTION_DIFFERS,
                            Map.of(
                                    "line",
                                    "equipment",
                                    "known",
                                    described(EQUIPMENT).name()));
        }
    }

    @Nested
    class Afterwards {

        @Test
        void the_target_has_the_money_and_the_source_has_it_no_more() {
            at(Step.EXECUTED)
                    .on(LATER)
                    .asks(PROPOSER, allocate(OPERATIONS, 40_01))
                    .isTaken();
            at(Step.EXECUTED)
                    .on(LATER)
                    .asks(PROPOSER, allocate(OPERATIONS, 40_02))
                    .isRefused(
                            BudgetProblem.UNALLOCATED_INSUFFICIENT,
                            Map.of("line", "operations", "thereSatang", 40_01L, "askedSatang", 40_02L));
            at(Step.EXECUTED).on(LATER).asks(PROPOSER, allocate(TRAVEL, 60_00)).isTaken();
            at(Step.EXECUTED)
                    .on(LATER)
                    .asks(PROPOSER, allocate(TRAVEL, 60_01))
                    .isRefused(
                            BudgetProblem.UNALLOCATED_INSUFFICIENT,
                            Map.of("line", "travel", "thereSatang", 60_00L, "askedSatang", 60_01L));
        }

        @Test
        void a_line_the_virement_added_can_be_allocated() {
            var content = new VirementContent(
                    "จัดหาครุภัณฑ์",
                    OFFICE_LETTER,
                    List.of(source(TRAVEL, baht(40))),
                    List.of(newTarget(EQUIPMENT, baht(40), described(EQUIPMENT))));
            at(Step.EXECUTED, content, lines())
                    .on(LATER)
                    .asks(PROPOSER, allocate(EQUIPMENT, 40_00))
                    .isTaken();
        }

        @Test
        void the_savings_are_used_up() {
            at(Step.EXECUTED, OF_SAVINGS, lines().happened(saved("savings-1", TRAVEL, 40_01)))
                    .on(LATER)
                    .asks(PROPOSER, giveBack(2))
                    .isRefused(
                            BudgetProblem.SAVINGS_INSUFFICIENT,
                            Map.of("line", "travel", "thereSatang", 1L, "askedSatang", 2L));
            at(Step.EXECUTED, OF_SAVINGS, lines().happened(saved("savings-1", TRAVEL, 40_01)))
                    .on(LATER)
                    .asks(PROPOSER, giveBack(1))
                    .isTaken();
        }
    }

    @Test
    void is_not_for_whoever_consented() {
        for (var consenter : List.of(SECRETARY, GOVERNOR)) {
            at(Step.APPROVED)
                    .on(EXECUTED_ON)
                    .asks(consenter, execute())
                    .isRefused(
                            BudgetProblem.MAKER_IS_CHECKER, Map.of("person", consenter.value(), "item", "virement-1"));
        }
        at(Step.APPROVED).on(EXECUTED_ON).asks(FINANCE, execute()).isTaken();
    }

    private static Ask allocate(LineCode line, long satang) {
        return basis -> new ProposeAllocation(
                BUDGET, basis, new AllocationId("allocation-1"), List.of(Histories.share(line, OTHER_SCHOOL, satang)));
    }

    private static Ask giveBack(long satang) {
        return basis -> new ReturnSavings(BUDGET, basis, SAVINGS, new Money(satang));
    }
}
