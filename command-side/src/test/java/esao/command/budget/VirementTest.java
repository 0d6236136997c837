package esao.command.budget;

import static esao.command.budget.Histories.allocated;
import static esao.command.budget.Histories.allotted;
import static esao.command.budget.Histories.described;
import static esao.command.budget.Histories.noticeLine;
import static esao.command.budget.Histories.saved;
import static esao.command.budget.Virements.CONTENT;
import static esao.command.budget.Virements.VIREMENT;
import static esao.command.budget.Virements.amend;
import static esao.command.budget.Virements.lines;
import static esao.command.budget.Virements.propose;
import static esao.command.problem.RefusedFor.broken;
import static esao.testing.Samples.BUDGET;
import static esao.testing.Samples.EQUIPMENT;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.OPERATIONS;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.SCHOOL;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.description;
import static esao.testing.Samples.letter;
import static esao.testing.Samples.newTarget;
import static esao.testing.Samples.source;
import static esao.testing.Samples.target;
import static esao.testing.Samples.virement;

import esao.kernel.budget.VirementProposed;
import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.budget.value.FundSource;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.LineDescription;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.budget.value.SavingsCause;
import esao.kernel.budget.value.SavingsId;
import esao.kernel.budget.value.VirementContent;
import esao.kernel.budget.value.VirementSource;
import esao.kernel.budget.value.VirementTarget;
import esao.kernel.money.Money;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The content of a virement")
class VirementTest {

    private static final SavingsId SAVINGS = new SavingsId("savings-1");
    private static final SavingsId MORE_SAVINGS = new SavingsId("savings-2");
    private static final LineCode FUNDED_OTHERWISE = new LineCode("school-income");
    private static final long LARGEST = Money.LARGEST_ENTRY.satang();

    @Test
    void is_proposed() {
        lines().asks(PROPOSER, propose(CONTENT)).isTaken(new VirementProposed(BUDGET, VIREMENT, CONTENT));
    }

    @Test
    void is_proposed_under_a_name_of_its_own() {
        lines().happened(new VirementProposed(BUDGET, VIREMENT, CONTENT))
                .asks(PROPOSER, propose(CONTENT))
                .isRefused(BudgetProblem.NAME_ALREADY_USED, Map.of("field", "virementId", "id", "virement-1"));
    }

    @Test
    void is_looked_at_in_the_same_way_when_it_is_amended() {
        lines().happened(new VirementProposed(BUDGET, VIREMENT, CONTENT))
                .asks(PROPOSER, amend(virement(TRAVEL, OPERATIONS, new Money(100_01))))
                .isRefused(
                        BudgetProblem.UNALLOCATED_INSUFFICIENT,
                        Map.of("line", "travel", "thereSatang", 100_00L, "askedSatang", 100_01L));
        lines().happened(new VirementProposed(BUDGET, VIREMENT, CONTENT))
                .asks(PROPOSER, amend(virement(TRAVEL, OPERATIONS, new Money(100_00))))
                .isTaken();
    }

    @Nested
    class Amounts {

        @Test
        void gives_the_last_satang_unallocated_and_not_one_more() {
            lines().happened(allocated(TRAVEL, SCHOOL, 60_00))
                    .asks(PROPOSER, propose(virement(TRAVEL, OPERATIONS, new Money(40_00))))
                    .isTaken();
            lines().happened(allocated(TRAVEL, SCHOOL, 60_00))
                    .asks(PROPOSER, propose(virement(TRAVEL, OPERATIONS, new Money(40_01))))
                    .isRefused(
                            BudgetProblem.UNALLOCATED_INSUFFICIENT,
                            Map.of("line", "travel", "thereSatang", 40_00L, "askedSatang", 40_01L));
        }

        @Test
        void gives_as_much_as_it_receives_to_the_satang() {
            lines().asks(PROPOSER, propose(content(List.of(give(TRAVEL, 40_00)), List.of(get(OPERATIONS, 39_99)))))
                    .isRefused(
                            BudgetProblem.VIREMENT_UNBALANCED, Map.of("givenSatang", 40_00L, "receivedSatang", 39_99L));
            lines().asks(
                            PROPOSER,
                            propose(content(
                                    List.of(give(TRAVEL, 39_99), give(OPERATIONS, 1)),
                                    List.of(newTarget(EQUIPMENT, new Money(40_00), described(EQUIPMENT))))))
                    .isTaken();
        }

        @Test
        void moves_more_than_nothing() {
            lines().asks(PROPOSER, propose(virement(TRAVEL, OPERATIONS, Money.ZERO)))
                    .isRefused(
                            broken(BudgetProblem.AMOUNT_ZERO, Map.of("askedSatang", 0L)),
                            broken(BudgetProblem.AMOUNT_ZERO, Map.of("askedSatang", 0L)));
            lines().asks(PROPOSER, propose(virement(TRAVEL, OPERATIONS, new Money(1))))
                    .isTaken();
        }

        @Test
        void moves_no_more_than_an_entry_may_carry() {
            var facts = Map.<String, Object>of("askedSatang", LARGEST + 1, "largestSatang", LARGEST);
            lines().asks(PROPOSER, propose(virement(TRAVEL, OPERATIONS, new Money(LARGEST + 1))))
                    .isRefused(
                            broken(BudgetProblem.AMOUNT_TOO_LARGE, facts),
                            broken(BudgetProblem.AMOUNT_TOO_LARGE, facts));
        }
    }

    @Nested
    class Lines {

        @Test
        void must_be_known_unless_the_virement_adds_them() {
            lines().asks(PROPOSER, propose(virement(EQUIPMENT, OPERATIONS, new Money(1))))
                    .isRefused(BudgetProblem.LINE_UNKNOWN, Map.of("line", "equipment"));
            lines().asks(PROPOSER, propose(virement(TRAVEL, EQUIPMENT, new Money(1))))
                    .isRefused(BudgetProblem.LINE_UNKNOWN, Map.of("line", "equipment"));
            lines().asks(
                            PROPOSER,
                            propose(content(
                                    List.of(give(TRAVEL, 1)),
                                    List.of(newTarget(EQUIPMENT, new Money(1), described(EQUIPMENT))))))
                    .isTaken();
        }

        @Test
        void are_added_under_no_other_description_than_they_have() {
            lines().asks(
                            PROPOSER,
                            propose(content(
                                    List.of(give(TRAVEL, 1)),
                                    List.of(newTarget(OPERATIONS, new Money(1), description("อย่างอื่น"))))))
                    .isRefused(
                            BudgetProblem.LINE_DESCRIPTION_DIFFERS,
                            Map.of(
                                    "line",
                                    "operations",
                                    "known",
                                    described(OPERATIONS).name()));
            lines().asks(
                            PROPOSER,
                            propose(content(
                                    List.of(give(TRAVEL, 1)),
                                    List.of(newTarget(OPERATIONS, new Money(1), described(OPERATIONS))))))
                    .isTaken();
        }

        @Test
        void do_not_give_and_receive_in_one_virement() {
            lines().asks(PROPOSER, propose(virement(TRAVEL, TRAVEL, new Money(1))))
                    .isRefused(BudgetProblem.VIREMENT_LINE_ON_BOTH_SIDES, Map.of("line", "travel"));
        }

        @Test
        void give_once_and_receive_once() {
            lines().asks(
                            PROPOSER,
                            propose(content(List.of(give(TRAVEL, 1), give(TRAVEL, 2)), List.of(get(OPERATIONS, 3)))))
                    .isRefused(BudgetProblem.LINE_REPEATED, Map.of("line", "travel"));
            lines().asks(
                            PROPOSER,
                            propose(content(List.of(give(TRAVEL, 3)), List.of(get(OPERATIONS, 1), get(OPERATIONS, 2)))))
                    .isRefused(BudgetProblem.LINE_REPEATED, Map.of("line", "operations"));
        }

        @Test
        void are_of_one_fund() {
            var offBudget = new LineDescription(
                    "เงินรายได้สถานศึกษา",
                    described(TRAVEL).programme(),
                    ExpenditureCategory.OPERATING,
                    FundSource.OFF_BUDGET);
            var income = new NoticeLine(FUNDED_OTHERWISE, offBudget, new Money(5));
            lines().happened(allotted("notice-2", letter("ศธ 2", MID_YEAR), income))
                    .asks(PROPOSER, propose(virement(TRAVEL, FUNDED_OTHERWISE, new Money(1))))
                    .isRefused(BudgetProblem.VIREMENT_ACROSS_FUNDS, Map.of("funds", List.of("BUDGET", "OFF_BUDGET")));
            lines().asks(
                            PROPOSER,
                            propose(content(
                                    List.of(give(TRAVEL, 1)), List.of(newTarget(EQUIPMENT, new Money(1), offBudget)))))
                    .isRefused(BudgetProblem.VIREMENT_ACROSS_FUNDS, Map.of("funds", List.of("BUDGET", "OFF_BUDGET")));
            lines().happened(allotted("notice-2", letter("ศธ 2", MID_YEAR), income))
                    .asks(
                            PROPOSER,
                            propose(content(
                                    List.of(give(FUNDED_OTHERWISE, 5)),
                                    List.of(newTarget(EQUIPMENT, new Money(5), offBudget)))))
                    .isTaken();
        }
    }

    @Nested
    class Savings {

        private BudgetScenario given() {
            return lines().happened(saved("savings-1", TRAVEL, 30_00), saved("savings-2", TRAVEL, 20_00));
        }

        @Test
        void give_their_last_satang_and_not_one_more() {
            given().asks(PROPOSER, propose(from(source(TRAVEL, new Money(30_00), SAVINGS))))
                    .isTaken();
            given().asks(PROPOSER, propose(from(source(TRAVEL, new Money(30_01), SAVINGS))))
                    .isRefused(
                            BudgetProblem.SAVINGS_INSUFFICIENT,
                            Map.of("line", "travel", "thereSatang", 30_00L, "askedSatang", 30_01L));
        }

        @Test
        void are_apart_from_what_is_unallocated_and_from_each_other() {
            given().asks(
                            PROPOSER,
                            propose(from(
                                    give(TRAVEL, 50_00),
                                    source(TRAVEL, new Money(30_00), SAVINGS),
                                    source(TRAVEL, new Money(20_00), MORE_SAVINGS))))
                    .isTaken();
            given().asks(
                            PROPOSER,
                            propose(from(
                                    give(TRAVEL, 50_01),
                                    source(TRAVEL, new Money(30_00), SAVINGS),
                                    source(TRAVEL, new Money(20_00), MORE_SAVINGS))))
                    .isRefused(
                            BudgetProblem.UNALLOCATED_INSUFFICIENT,
                            Map.of("line", "travel", "thereSatang", 50_00L, "askedSatang", 50_01L));
        }

        @Test
        void give_once_in_one_virement() {
            given().asks(
                            PROPOSER,
                            propose(from(source(TRAVEL, new Money(1), SAVINGS), source(TRAVEL, new Money(2), SAVINGS))))
                    .isRefused(BudgetProblem.LINE_REPEATED, Map.of("line", "travel"));
        }

        @Test
        void give_for_their_own_line_only() {
            given().asks(
                            PROPOSER,
                            propose(content(
                                    List.of(source(OPERATIONS, new Money(1), SAVINGS)),
                                    List.of(newTarget(EQUIPMENT, new Money(1), described(EQUIPMENT))))))
                    .isRefused(
                            BudgetProblem.SAVINGS_OF_OTHER_LINE,
                            Map.of("savingsId", "savings-1", "line", "operations", "savingsLine", "travel"));
        }

        @Test
        void must_have_been_declared() {
            lines().asks(PROPOSER, propose(from(source(TRAVEL, new Money(1), SAVINGS))))
                    .isRefused(BudgetProblem.SAVINGS_UNKNOWN, Map.of("savingsId", "savings-1"));
        }
    }

    @Test
    void is_refused_for_everything_that_is_wrong_with_it() {
        var wrong = content(
                List.of(give(TRAVEL, 100_01), give(TRAVEL, 0), source(OPERATIONS, new Money(2), SAVINGS)),
                List.of(get(OPERATIONS, 5), get(EQUIPMENT, 0)));
        lines().happened(saved("savings-1", TRAVEL, 1), new VirementProposed(BUDGET, VIREMENT, CONTENT))
                .asks(PROPOSER, propose(wrong))
                .isRefused(
                        broken(BudgetProblem.NAME_ALREADY_USED, Map.of("field", "virementId", "id", "virement-1")),
                        broken(BudgetProblem.VIREMENT_UNBALANCED, Map.of("givenSatang", 100_03L, "receivedSatang", 5L)),
                        broken(BudgetProblem.LINE_REPEATED, Map.of("line", "travel")),
                        broken(BudgetProblem.AMOUNT_ZERO, Map.of("askedSatang", 0L)),
                        broken(
                                BudgetProblem.SAVINGS_OF_OTHER_LINE,
                                Map.of("savingsId", "savings-1", "line", "operations", "savingsLine", "travel")),
                        broken(
                                BudgetProblem.SAVINGS_INSUFFICIENT,
                                Map.of("line", "operations", "thereSatang", 1L, "askedSatang", 2L)),
                        broken(
                                BudgetProblem.UNALLOCATED_INSUFFICIENT,
                                Map.of("line", "travel", "thereSatang", 99_99L, "askedSatang", 100_01L)),
                        broken(BudgetProblem.VIREMENT_LINE_ON_BOTH_SIDES, Map.of("line", "operations")),
                        broken(BudgetProblem.LINE_UNKNOWN, Map.of("line", "equipment")),
                        broken(BudgetProblem.AMOUNT_ZERO, Map.of("askedSatang", 0L)));
    }

    @Test
    void is_refused_alike_in_a_trial_which_changes_nothing() {
        lines().tries(PROPOSER, propose(virement(TRAVEL, OPERATIONS, new Money(100_00))))
                .wouldBeTaken();
        lines().tries(PROPOSER, propose(virement(TRAVEL, OPERATIONS, new Money(100_01))))
                .isRefused(
                        BudgetProblem.UNALLOCATED_INSUFFICIENT,
                        Map.of("line", "travel", "thereSatang", 100_00L, "askedSatang", 100_01L));
    }

    @Test
    void is_no_reservation() {
        lines().happened(new VirementProposed(BUDGET, VIREMENT, virement(TRAVEL, OPERATIONS, new Money(100_00))))
                .happened(allotted("notice-2", letter("ศธ 2", MID_YEAR), noticeLine(EQUIPMENT, 1)))
                .asks(
                        PROPOSER,
                        basis -> new DeclareSavings(
                                BUDGET,
                                basis,
                                SAVINGS,
                                TRAVEL,
                                null,
                                new Money(100_00),
                                SavingsCause.PURPOSE_CANCELLED))
                .isTaken();
    }

    private static VirementContent from(VirementSource... sources) {
        var all = List.of(sources);
        var sum = Money.sum(all.stream().map(VirementSource::amount));
        return content(all, List.of(target(OPERATIONS, sum)));
    }

    private static VirementContent content(List<VirementSource> sources, List<VirementTarget> targets) {
        return new VirementContent("ค่าพาหนะไม่เพียงพอ", OFFICE_LETTER, sources, targets);
    }

    private static VirementSource give(LineCode line, long satang) {
        return source(line, new Money(satang));
    }

    private static VirementTarget get(LineCode line, long satang) {
        return target(line, new Money(satang));
    }
}
