package esao.command.budget;

import static esao.command.budget.BudgetScenario.opened;
import static esao.command.budget.Histories.allotted;
import static esao.command.problem.RefusedFor.broken;
import static esao.testing.Samples.BUDGET;
import static esao.testing.Samples.CHECKER;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.EQUIPMENT;
import static esao.testing.Samples.FINANCE_GROUP;
import static esao.testing.Samples.OTHER_SCHOOL;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.SCHOOL;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.baht;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import esao.command.budget.BudgetScenario.Ask;
import esao.kernel.budget.AllocationCalculated;
import esao.kernel.budget.AllocationProposed;
import esao.kernel.budget.AllocationRejected;
import esao.kernel.budget.AllocationRuleSet;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.HeadCountsLocked;
import esao.kernel.budget.sharing.FixedShare;
import esao.kernel.budget.sharing.Formula;
import esao.kernel.budget.sharing.HeadCounts;
import esao.kernel.budget.sharing.LevelHeads;
import esao.kernel.budget.sharing.LevelWeight;
import esao.kernel.budget.sharing.PerHead;
import esao.kernel.budget.sharing.RateUsed;
import esao.kernel.budget.sharing.Rounding;
import esao.kernel.budget.sharing.SchoolHeads;
import esao.kernel.budget.sharing.SharingMethod;
import esao.kernel.budget.value.AllocationId;
import esao.kernel.budget.value.AllocationRuleId;
import esao.kernel.budget.value.AllocationShare;
import esao.kernel.budget.value.HeadCountRoundId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.Recipient;
import esao.kernel.money.Money;
import esao.kernel.office.SchoolCode;
import esao.kernel.regulation.value.PerHeadRate;
import esao.kernel.regulation.value.PerHeadRates;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** 41 and 17 pupils of pre-primary education at home, for whom 7,767 baht a year are paid: 3,883 and 3,884 a term. */
@DisplayName("A rule by which money is shared")
class AllocationRuleTest {

    private static final AllocationRuleId RULE = new AllocationRuleId("rule-1");
    private static final HeadCountRoundId ROUND = new HeadCountRoundId("2569-1");
    private static final AllocationId ALLOCATION = new AllocationId("allocation-1");
    private static final Rounding ROUNDING = new Rounding(new Money(1), FINANCE_GROUP, "กลุ่มการเงิน");
    private static final SharingMethod FIRST_TERM = SharingMethod.perHead(new PerHead("teaching", 1));
    private static final SharingMethod SECOND_TERM = SharingMethod.perHead(new PerHead("teaching", 2));
    private static final SharingMethod BY_FORMULA =
            SharingMethod.formula(new Formula("by-heads-1", 0, List.of(new LevelWeight("pre-primary", "home", 1))));
    private static final SharingMethod SETTLED =
            SharingMethod.fixed(List.of(new FixedShare(SCHOOL, "โรงเรียนหนึ่ง", new Money(5_00))));
    private static final long ALL = 1_000_000_00;

    private static BudgetScenario given(BudgetEvent... more) {
        return opened().happened(allotted(TRAVEL, ALL))
                .happened(new HeadCountsLocked(BUDGET, ROUND, counts(41, 17).hash(), counts(41, 17)))
                .happened(more);
    }

    private static BudgetScenario ruled(SharingMethod method) {
        return given(new AllocationRuleSet(BUDGET, RULE, 1, TRAVEL, method, ROUNDING));
    }

    @Nested
    class CountingPupils {

        @Test
        void takes_a_round_over_under_its_digest() {
            opened().asks(CHECKER, lock("2569-1", counts(41, 17), counts(41, 17)))
                    .isTaken(new HeadCountsLocked(BUDGET, ROUND, counts(41, 17).hash(), counts(41, 17)));
        }

        @Test
        void refuses_counts_of_which_one_pupil_differs() {
            opened().asks(CHECKER, lock("2569-1", counts(41, 17), counts(41, 18)))
                    .isRefused(
                            BudgetProblem.HEAD_COUNT_HASH_DIFFERS,
                            Map.of(
                                    "hash", counts(41, 17).hash().value(),
                                    "computedHash", counts(41, 18).hash().value()));
        }

        @Test
        void never_changes_a_round() {
            given().asks(CHECKER, lock("2569-1", counts(41, 18), counts(41, 18)))
                    .isRefused(BudgetProblem.NAME_ALREADY_USED, Map.of("field", "roundId", "id", "2569-1"));
            given().asks(CHECKER, lock("2569-2", counts(41, 18), counts(41, 18)))
                    .isTaken();
        }

        @Test
        void takes_the_same_counts_over_once() {
            given().asks(CHECKER, lock("2569-2", counts(41, 17), counts(41, 17)))
                    .isRefused(
                            BudgetProblem.HEAD_COUNTS_ALREADY_LOCKED,
                            Map.of(
                                    "roundId",
                                    "2569-1",
                                    "hash",
                                    counts(41, 17).hash().value()));
        }
    }

    @Nested
    class Settling {

        @Test
        void is_the_first_version_and_then_the_next() {
            given().asks(PROPOSER, set(TRAVEL, FIRST_TERM))
                    .isTaken(new AllocationRuleSet(BUDGET, RULE, 1, TRAVEL, FIRST_TERM, ROUNDING));
            ruled(FIRST_TERM)
                    .asks(PROPOSER, set(TRAVEL, BY_FORMULA))
                    .isTaken(new AllocationRuleSet(BUDGET, RULE, 2, TRAVEL, BY_FORMULA, ROUNDING));
        }

        @Test
        void is_for_a_line_that_is_there() {
            given().asks(PROPOSER, set(EQUIPMENT, FIRST_TERM))
                    .isRefused(BudgetProblem.LINE_UNKNOWN, Map.of("line", "equipment"));
        }
    }

    @Nested
    class Computing {

        @Test
        void pays_each_pupil_the_rate_of_the_term() {
            ruled(FIRST_TERM)
                    .asks(PROPOSER, calculate(ROUND, null))
                    .isTaken(
                            calculated(FIRST_TERM, 1, rate(3_883), baht(58 * 3_883)),
                            proposed(share(SCHOOL, "โรงเรียนหนึ่ง", 41 * 3_883_00), other(17 * 3_883_00)));
        }

        /** An odd baht: both terms together are the year, to the satang. */
        @Test
        void pays_the_odd_baht_in_the_last_term() {
            ruled(SECOND_TERM)
                    .asks(PROPOSER, calculate(ROUND, null))
                    .isTaken(
                            calculated(SECOND_TERM, 1, rate(3_884), baht(58 * 3_884)),
                            proposed(share(SCHOOL, "โรงเรียนหนึ่ง", 41 * 3_884_00), other(17 * 3_884_00)));
        }

        @Test
        void shares_no_more_than_the_rates_come_to() {
            ruled(FIRST_TERM)
                    .asks(PROPOSER, calculate(ROUND, baht(58 * 3_883)))
                    .isTaken(
                            calculated(FIRST_TERM, 1, rate(3_883), baht(58 * 3_883)),
                            proposed(share(SCHOOL, "โรงเรียนหนึ่ง", 41 * 3_883_00), other(17 * 3_883_00)));
            ruled(FIRST_TERM)
                    .asks(PROPOSER, calculate(ROUND, new Money(58 * 3_883_00 + 1)))
                    .isRefused(
                            BudgetProblem.POOL_BEYOND_DUE,
                            Map.of("ruleId", "rule-1", "poolSatang", 22_521_401L, "dueSatang", 22_521_400L));
        }

        @Test
        void pays_for_the_same_pupils_item_and_term_once() {
            var computed = ruled(FIRST_TERM)
                    .happened(
                            calculated(FIRST_TERM, 1, rate(3_883), new Money(100)),
                            proposed(share(SCHOOL, "โรงเรียนหนึ่ง", 71), other(29)));
            computed.asks(PROPOSER, calculateAs("allocation-2"))
                    .isRefused(
                            BudgetProblem.HEADS_ALREADY_PAID_FOR,
                            Map.of(
                                    "allocationId", "allocation-1",
                                    "item", "teaching",
                                    "term", 1,
                                    "roundId", "2569-1"));
            ruled(FIRST_TERM)
                    .happened(
                            calculated(FIRST_TERM, 1, rate(3_883), new Money(100)),
                            proposed(share(SCHOOL, "โรงเรียนหนึ่ง", 71), other(29)),
                            new AllocationRejected(BUDGET, ALLOCATION))
                    .asks(PROPOSER, calculateAs("allocation-2"))
                    .isTaken();
            ruled(SECOND_TERM)
                    .happened(
                            calculated(FIRST_TERM, 1, rate(3_883), new Money(100)),
                            proposed(share(SCHOOL, "โรงเรียนหนึ่ง", 71), other(29)))
                    .asks(PROPOSER, calculateAs("allocation-2"))
                    .isTaken();
        }

        @Test
        void rounds_to_no_more_than_ten_thousand_baht() {
            assertThat(new Rounding(baht(10_000), FINANCE_GROUP, "กลุ่มการเงิน").unit())
                    .isEqualTo(baht(10_000));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Rounding(new Money(10_000_01), FINANCE_GROUP, "กลุ่มการเงิน"))
                    .withMessageContaining("unit must be at most 1000000 satang");
        }

        @Test
        void cuts_all_alike_where_the_amount_is_not_enough() {
            ruled(FIRST_TERM)
                    .asks(PROPOSER, calculate(ROUND, new Money(100)))
                    .isTaken(
                            calculated(FIRST_TERM, 1, rate(3_883), new Money(100)),
                            proposed(share(SCHOOL, "โรงเรียนหนึ่ง", 71), other(29)));
        }

        @Test
        void shares_by_a_formula_to_the_satang() {
            ruled(BY_FORMULA)
                    .asks(PROPOSER, calculate(ROUND, new Money(101)))
                    .isTaken(
                            new AllocationCalculated(
                                    BUDGET,
                                    ALLOCATION,
                                    RULE,
                                    1,
                                    TRAVEL,
                                    BY_FORMULA,
                                    ROUNDING,
                                    ROUND,
                                    counts(41, 17).hash(),
                                    null,
                                    List.of(),
                                    new Money(101)),
                            proposed(share(SCHOOL, "โรงเรียนหนึ่ง", 71), other(30)));
        }

        @Test
        void pays_what_was_settled() {
            ruled(SETTLED)
                    .asks(PROPOSER, calculate(null, null))
                    .isTaken(
                            new AllocationCalculated(
                                    BUDGET,
                                    ALLOCATION,
                                    RULE,
                                    1,
                                    TRAVEL,
                                    SETTLED,
                                    ROUNDING,
                                    null,
                                    null,
                                    null,
                                    List.of(),
                                    new Money(5_00)),
                            proposed(share(SCHOOL, "โรงเรียนหนึ่ง", 5_00)));
        }

        @Test
        void uses_the_rates_that_are_in_force_on_the_day() {
            var rates = new PerHeadRates(
                    List.of(new PerHeadRate("teaching", "pre-primary", "home", new Money(1_001))), 2, new Money(1));
            var ours = BudgetScenario.RULES.with("office-1", LocalDate.of(2026, 3, 13), rates);
            var used = new RateUsed("pre-primary", "home", new Money(1_001), new Money(500));

            ruled(FIRST_TERM)
                    .underRules(ours)
                    .asks(PROPOSER, calculate(ROUND, null))
                    .isTaken(
                            new AllocationCalculated(
                                    BUDGET,
                                    ALLOCATION,
                                    RULE,
                                    1,
                                    TRAVEL,
                                    FIRST_TERM,
                                    ROUNDING,
                                    ROUND,
                                    counts(41, 17).hash(),
                                    "office-1",
                                    List.of(used),
                                    new Money(58 * 500)),
                            proposed(share(SCHOOL, "โรงเรียนหนึ่ง", 41 * 500), other(17 * 500)));
            ruled(FIRST_TERM)
                    .underRules(ours)
                    .on(LocalDate.of(2026, 3, 12))
                    .asks(PROPOSER, calculate(ROUND, null))
                    .isTaken(
                            calculated(FIRST_TERM, 1, rate(3_883), baht(58 * 3_883)),
                            proposed(share(SCHOOL, "โรงเรียนหนึ่ง", 41 * 3_883_00), other(17 * 3_883_00)));
        }

        @Test
        void is_approved_by_somebody_else_as_any_allocation_is() {
            var proposed = ruled(FIRST_TERM)
                    .happened(
                            calculated(FIRST_TERM, 1, rate(3_883), new Money(100)),
                            proposed(share(SCHOOL, "โรงเรียนหนึ่ง", 71), other(29)));
            proposed.asks(PROPOSER, approve())
                    .isRefused(
                            BudgetProblem.MAKER_IS_CHECKER, Map.of("person", "policy.staff", "item", "allocation-1"));
            proposed.asks(DIRECTOR, approve()).isTaken();
        }

        @Test
        void stays_within_what_the_line_has_left() {
            ruled(BY_FORMULA).asks(PROPOSER, calculate(ROUND, new Money(ALL))).isTaken();
            ruled(BY_FORMULA)
                    .asks(PROPOSER, calculate(ROUND, new Money(ALL + 1)))
                    .isRefused(
                            BudgetProblem.UNALLOCATED_INSUFFICIENT,
                            Map.of("line", "travel", "thereSatang", ALL, "askedSatang", ALL + 1));
        }

        @Test
        void refuses_a_rule_nobody_settled() {
            given().asks(PROPOSER, calculate(ROUND, null))
                    .isRefused(BudgetProblem.ALLOCATION_RULE_UNKNOWN, Map.of("ruleId", "rule-1"));
        }

        @Test
        void needs_a_round_where_pupils_are_counted_and_none_elsewhere() {
            ruled(FIRST_TERM)
                    .asks(PROPOSER, calculate(null, null))
                    .isRefused(BudgetProblem.HEAD_COUNTS_UNFIT, Map.of("ruleId", "rule-1", "kind", "PER_HEAD"));
            ruled(SETTLED)
                    .asks(PROPOSER, calculate(ROUND, null))
                    .isRefused(BudgetProblem.HEAD_COUNTS_UNFIT, Map.of("ruleId", "rule-1", "kind", "FIXED"));
            ruled(FIRST_TERM)
                    .asks(PROPOSER, calculate(new HeadCountRoundId("2569-9"), null))
                    .isRefused(BudgetProblem.HEAD_COUNTS_UNKNOWN, Map.of("roundId", "2569-9"));
        }

        @Test
        void needs_a_rate_for_each_level() {
            ruled(SharingMethod.perHead(new PerHead("books", 1)))
                    .asks(PROPOSER, calculate(ROUND, null))
                    .isRefused(
                            BudgetProblem.RATE_UNKNOWN,
                            Map.of(
                                    "item", "books",
                                    "level", "pre-primary",
                                    "education", "home",
                                    "rateVersion", "default-2"));
        }

        @Test
        void needs_no_rate_for_a_level_without_pupils() {
            for (var heads : List.of(0, 1)) {
                var all = new HeadCounts(List.of(new SchoolHeads(
                        new SchoolCode("20020001"),
                        "โรงเรียนหนึ่ง",
                        List.of(
                                new LevelHeads("pre-primary", "home", 1),
                                new LevelHeads("unheard-of", "home", heads)))));
                var answer = opened().happened(allotted(TRAVEL, ALL))
                        .happened(
                                new HeadCountsLocked(BUDGET, ROUND, all.hash(), all),
                                new AllocationRuleSet(BUDGET, RULE, 1, TRAVEL, FIRST_TERM, ROUNDING))
                        .asks(PROPOSER, calculate(ROUND, null));
                if (heads == 0) {
                    answer.isTaken();
                } else {
                    answer.isRefused(
                            BudgetProblem.RATE_UNKNOWN,
                            Map.of(
                                    "item", "teaching",
                                    "level", "unheard-of",
                                    "education", "home",
                                    "rateVersion", "default-2"));
                }
            }
        }

        @Test
        void needs_a_term_of_the_year() {
            ruled(SharingMethod.perHead(new PerHead("teaching", 3)))
                    .asks(PROPOSER, calculate(ROUND, null))
                    .isRefused(BudgetProblem.TERM_UNKNOWN, Map.of("term", 3, "terms", 2, "rateVersion", "default-2"));
        }

        @Test
        void needs_an_amount_for_a_formula() {
            ruled(BY_FORMULA)
                    .asks(PROPOSER, calculate(ROUND, null))
                    .isRefused(BudgetProblem.POOL_MISSING, Map.of("ruleId", "rule-1"));
            ruled(BY_FORMULA)
                    .asks(PROPOSER, calculate(ROUND, Money.ZERO))
                    .isRefused(BudgetProblem.AMOUNT_ZERO, Map.of("field", "pool", "askedSatang", 0L));
        }

        @Test
        void needs_somebody_to_share_among() {
            opened().happened(allotted(TRAVEL, ALL))
                    .happened(
                            new HeadCountsLocked(BUDGET, ROUND, counts(0, 0).hash(), counts(0, 0)),
                            new AllocationRuleSet(BUDGET, RULE, 1, TRAVEL, BY_FORMULA, ROUNDING))
                    .asks(PROPOSER, calculate(ROUND, new Money(1)))
                    .isRefused(BudgetProblem.NOTHING_TO_SHARE_BY, Map.of("ruleId", "rule-1"));
        }

        @Test
        void names_every_rule_that_is_broken_at_once() {
            ruled(FIRST_TERM)
                    .happened(proposed(share(SCHOOL, "โรงเรียนหนึ่ง", 1)))
                    .asks(PROPOSER, calculate(new HeadCountRoundId("2569-9"), null))
                    .isRefused(
                            broken(BudgetProblem.HEAD_COUNTS_UNKNOWN, Map.of("roundId", "2569-9")),
                            broken(
                                    BudgetProblem.NAME_ALREADY_USED,
                                    Map.of("field", "allocationId", "id", "allocation-1")));
        }

        @Test
        void happens_in_earnest_not_in_a_trial() {
            ruled(FIRST_TERM).tries(PROPOSER, calculate(ROUND, null)).wouldBeTaken();
        }
    }

    private static HeadCounts counts(int one, int other) {
        return new HeadCounts(List.of(
                new SchoolHeads(
                        new SchoolCode("20020001"),
                        "โรงเรียนหนึ่ง",
                        List.of(new LevelHeads("pre-primary", "home", one))),
                new SchoolHeads(
                        new SchoolCode("20020002"),
                        "โรงเรียนสอง",
                        List.of(new LevelHeads("pre-primary", "home", other)))));
    }

    private static RateUsed rate(long ofTerm) {
        return new RateUsed("pre-primary", "home", baht(7_767), baht(ofTerm));
    }

    private static AllocationCalculated calculated(SharingMethod method, int version, RateUsed rate, Money pool) {
        return new AllocationCalculated(
                BUDGET,
                ALLOCATION,
                RULE,
                version,
                TRAVEL,
                method,
                ROUNDING,
                ROUND,
                counts(41, 17).hash(),
                "default-2",
                List.of(rate),
                pool);
    }

    private static AllocationProposed proposed(AllocationShare... shares) {
        return new AllocationProposed(BUDGET, ALLOCATION, List.of(shares));
    }

    private static AllocationShare share(Recipient recipient, String name, long satang) {
        return new AllocationShare(TRAVEL, recipient, name, new Money(satang));
    }

    private static AllocationShare other(long satang) {
        return share(OTHER_SCHOOL, "โรงเรียนสอง", satang);
    }

    private static Ask lock(String round, HeadCounts cited, HeadCounts sent) {
        return basis -> new LockHeadCounts(BUDGET, basis, new HeadCountRoundId(round), cited.hash(), sent);
    }

    private static Ask set(LineCode line, SharingMethod method) {
        return basis -> new SetAllocationRule(BUDGET, basis, RULE, line, method, ROUNDING);
    }

    private static Ask calculate(@Nullable HeadCountRoundId round, @Nullable Money pool) {
        return basis -> new CalculateAllocation(BUDGET, basis, ALLOCATION, RULE, round, pool);
    }

    private static Ask calculateAs(String allocation) {
        return basis ->
                new CalculateAllocation(BUDGET, basis, new AllocationId(allocation), RULE, ROUND, new Money(100));
    }

    private static Ask approve() {
        return basis -> new ApproveAllocation(BUDGET, basis, ALLOCATION);
    }
}
