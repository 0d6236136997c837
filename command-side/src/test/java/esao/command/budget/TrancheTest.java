package esao.command.budget;

import static esao.command.budget.BudgetScenario.FINANCE;
import static esao.command.budget.BudgetScenario.opened;
import static esao.command.budget.Histories.allocated;
import static esao.command.budget.Histories.allotted;
import static esao.command.budget.Histories.released;
import static esao.command.budget.Virements.LATER;
import static esao.command.problem.RefusedFor.broken;
import static esao.testing.Samples.ALLOTMENT_LETTER;
import static esao.testing.Samples.BUDGET;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.EQUIPMENT;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.OTHER_SCHOOL;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.SCHOOL;
import static esao.testing.Samples.TRAVEL;

import esao.command.budget.BudgetScenario.Ask;
import esao.kernel.budget.AllotmentAcknowledged;
import esao.kernel.budget.RecipientNotified;
import esao.kernel.budget.TrancheReleased;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.Recipient;
import esao.kernel.budget.value.TrancheId;
import esao.kernel.money.Money;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Tranches")
class TrancheTest {

    private static final TrancheId TRANCHE = new TrancheId("tranche-new");

    private static BudgetScenario given() {
        return opened().happened(allotted(TRAVEL, 100_00)).happened(allocated(TRAVEL, SCHOOL, 60_00));
    }

    private static BudgetScenario notified() {
        return given().happened(
                        released("tranche-new", TRAVEL, SCHOOL, 1),
                        new RecipientNotified(BUDGET, TRANCHE, SCHOOL, OFFICE_LETTER));
    }

    @Nested
    class Releasing {

        @Test
        void takes_the_last_satang_of_an_allocation_and_refuses_one_more() {
            given().happened(released("tranche-1", TRAVEL, SCHOOL, 20_00))
                    .asks(FINANCE, release(TRAVEL, SCHOOL, 40_00))
                    .isTaken(new TrancheReleased(BUDGET, TRANCHE, TRAVEL, SCHOOL, 2, new Money(40_00), OFFICE_LETTER));
            given().happened(released("tranche-1", TRAVEL, SCHOOL, 20_00))
                    .asks(FINANCE, release(TRAVEL, SCHOOL, 40_01))
                    .isRefused(
                            BudgetProblem.ALLOCATED_INSUFFICIENT,
                            Map.of("line", "travel", "thereSatang", 40_00L, "askedSatang", 40_01L));
        }

        @Test
        void counts_tranches_without_a_limit() {
            var budget = given();
            for (var number = 1; number <= 30; number++) {
                budget.happened(new TrancheReleased(
                        BUDGET,
                        new TrancheId("tranche-" + number),
                        TRAVEL,
                        SCHOOL,
                        number,
                        new Money(1),
                        OFFICE_LETTER));
            }
            budget.asks(FINANCE, release(TRAVEL, SCHOOL, 1))
                    .isTaken(new TrancheReleased(BUDGET, TRANCHE, TRAVEL, SCHOOL, 31, new Money(1), OFFICE_LETTER));
        }

        @Test
        void counts_each_recipient_apart() {
            given().happened(allocated(TRAVEL, OTHER_SCHOOL, 1))
                    .happened(released("tranche-1", TRAVEL, SCHOOL, 20_00))
                    .asks(FINANCE, release(TRAVEL, OTHER_SCHOOL, 1))
                    .isTaken(
                            new TrancheReleased(BUDGET, TRANCHE, TRAVEL, OTHER_SCHOOL, 1, new Money(1), OFFICE_LETTER));
        }

        @Test
        void refuses_the_name_of_another_tranche() {
            given().happened(released("tranche-new", TRAVEL, SCHOOL, 1))
                    .asks(FINANCE, release(TRAVEL, SCHOOL, 1))
                    .isRefused(BudgetProblem.NAME_ALREADY_USED, Map.of("field", "trancheId", "id", "tranche-new"));
        }

        @Test
        void refuses_a_recipient_without_an_allocation_and_a_line_nobody_allotted() {
            given().asks(FINANCE, release(TRAVEL, OTHER_SCHOOL, 1))
                    .isRefused(BudgetProblem.SHARE_UNKNOWN, Map.of("line", "travel", "recipient", "school:20020002"));
            given().asks(FINANCE, release(EQUIPMENT, SCHOOL, 1))
                    .isRefused(BudgetProblem.LINE_UNKNOWN, Map.of("line", "equipment"));
        }

        @Test
        void refuses_nothing() {
            given().asks(FINANCE, release(TRAVEL, SCHOOL, 0))
                    .isRefused(BudgetProblem.AMOUNT_ZERO, Map.of("askedSatang", 0L));
        }

        @Test
        void names_every_rule_that_is_broken_at_once() {
            given().happened(released("tranche-new", TRAVEL, SCHOOL, 1))
                    .asks(FINANCE, release(TRAVEL, SCHOOL, 60_00))
                    .isRefused(
                            broken(BudgetProblem.NAME_ALREADY_USED, Map.of("field", "trancheId", "id", "tranche-new")),
                            broken(
                                    BudgetProblem.ALLOCATED_INSUFFICIENT,
                                    Map.of("line", "travel", "thereSatang", 59_99L, "askedSatang", 60_00L)));
        }
    }

    @Nested
    class Telling {

        @Test
        void notifies_the_recipient_once() {
            given().happened(released("tranche-new", TRAVEL, SCHOOL, 1))
                    .asks(FINANCE, tell())
                    .isTaken(new RecipientNotified(BUDGET, TRANCHE, SCHOOL, OFFICE_LETTER));
            notified()
                    .asks(FINANCE, tell())
                    .isRefused(BudgetProblem.TRANCHE_ALREADY_NOTIFIED, Map.of("trancheId", "tranche-new"));
        }

        @Test
        void acknowledges_what_was_notified_and_once() {
            notified().asks(FINANCE, acknowledge(SCHOOL)).isTaken(new AllotmentAcknowledged(BUDGET, TRANCHE, SCHOOL));
            given().happened(released("tranche-new", TRAVEL, SCHOOL, 1))
                    .asks(FINANCE, acknowledge(SCHOOL))
                    .isRefused(BudgetProblem.TRANCHE_NOT_NOTIFIED, Map.of("trancheId", "tranche-new"));
            notified()
                    .happened(new AllotmentAcknowledged(BUDGET, TRANCHE, SCHOOL))
                    .asks(FINANCE, acknowledge(SCHOOL))
                    .isRefused(BudgetProblem.TRANCHE_ALREADY_ACKNOWLEDGED, Map.of("trancheId", "tranche-new"));
        }

        @Test
        void notifies_no_more_once_it_is_acknowledged() {
            notified()
                    .happened(new AllotmentAcknowledged(BUDGET, TRANCHE, SCHOOL))
                    .asks(FINANCE, tell())
                    .isRefused(BudgetProblem.TRANCHE_ALREADY_NOTIFIED, Map.of("trancheId", "tranche-new"));
        }

        @Test
        void refuses_the_acknowledgement_of_whoever_sent_it() {
            var sent = given().happened(DIRECTOR, LATER, released("tranche-new", TRAVEL, SCHOOL, 1))
                    .happened(PROPOSER, LATER, new RecipientNotified(BUDGET, TRANCHE, SCHOOL, ALLOTMENT_LETTER))
                    .on(LATER);
            for (var sender : List.of(DIRECTOR, PROPOSER)) {
                sent.asks(sender, acknowledge(SCHOOL))
                        .isRefused(
                                BudgetProblem.MAKER_IS_CHECKER,
                                Map.of("person", sender.value(), "item", "tranche-new"));
            }
            sent.asks(FINANCE, acknowledge(SCHOOL)).isTaken();
        }

        @Test
        void refuses_the_acknowledgement_of_another_recipient() {
            notified()
                    .asks(FINANCE, acknowledge(OTHER_SCHOOL))
                    .isRefused(BudgetProblem.RECIPIENT_DIFFERS, Map.of("trancheId", "tranche-new"));
        }

        @Test
        void refuses_a_tranche_nobody_released() {
            given().asks(FINANCE, tell()).isRefused(BudgetProblem.TRANCHE_UNKNOWN, Map.of("trancheId", "tranche-new"));
            given().asks(FINANCE, acknowledge(SCHOOL))
                    .isRefused(BudgetProblem.TRANCHE_UNKNOWN, Map.of("trancheId", "tranche-new"));
        }

        @Test
        void names_every_rule_that_is_broken_at_once() {
            given().happened(released("tranche-new", TRAVEL, SCHOOL, 1))
                    .asks(FINANCE, acknowledge(OTHER_SCHOOL))
                    .isRefused(
                            broken(BudgetProblem.RECIPIENT_DIFFERS, Map.of("trancheId", "tranche-new")),
                            broken(BudgetProblem.TRANCHE_NOT_NOTIFIED, Map.of("trancheId", "tranche-new")));
        }
    }

    private static Ask release(LineCode line, Recipient recipient, long satang) {
        return basis -> new ReleaseTranche(BUDGET, basis, TRANCHE, line, recipient, new Money(satang));
    }

    private static Ask tell() {
        return basis -> new NotifyRecipient(BUDGET, basis, TRANCHE);
    }

    private static Ask acknowledge(Recipient recipient) {
        return basis -> new AcknowledgeAllotment(BUDGET, basis, TRANCHE, recipient);
    }
}
