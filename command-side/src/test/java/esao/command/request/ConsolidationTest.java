package esao.command.request;

import static esao.command.request.Requests.AFTER;
import static esao.command.request.Requests.CRITERIA;
import static esao.command.request.Requests.DEADLINE;
import static esao.command.request.Requests.SCHOOLS;
import static esao.command.request.Requests.SCHOOL_DIRECTOR;
import static esao.command.request.Requests.TARGET;
import static esao.command.request.Requests.above;
import static esao.command.request.Requests.appointed;
import static esao.command.request.Requests.call;
import static esao.command.request.Requests.called;
import static esao.command.request.Requests.consolidate;
import static esao.command.request.Requests.consolidated;
import static esao.command.request.Requests.decide;
import static esao.command.request.Requests.edition;
import static esao.command.request.Requests.ready;
import static esao.command.request.Requests.reopen;
import static esao.command.request.Requests.score;
import static esao.command.request.Requests.scored;
import static esao.command.request.Requests.submit;
import static esao.command.request.Requests.target;
import static esao.testing.SampleRequestEvents.BUILDING;
import static esao.testing.SampleRequestEvents.OTHER_SCHOOL_CODE;
import static esao.testing.SampleRequestEvents.REQUEST;
import static esao.testing.SampleRequestEvents.YEAR_2570;
import static esao.testing.SampleRequestEvents.trips;
import static esao.testing.Samples.CHECKER;
import static esao.testing.Samples.OPERATIONS;
import static esao.testing.Samples.SCHOOL_CODE;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.YEAR_2569;
import static esao.testing.Samples.baht;
import static esao.testing.Samples.otherHash;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.money.Money;
import esao.kernel.request.OutputTargetSet;
import esao.kernel.request.RequestConsolidated;
import esao.kernel.request.RequestReopened;
import esao.kernel.request.value.CategoryTotal;
import esao.kernel.request.value.LineAboveCeiling;
import esao.kernel.request.value.OutputTarget;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The request of the office")
class ConsolidationTest {

    private static final ContentHash NO_HASH = new ContentHash("f".repeat(64));

    @Test
    void puts_together_what_was_accepted_within_its_ceiling() {
        ready().asks(consolidate()).isTaken(consolidatedWith(Money.ZERO, baht(1_000)));
    }

    @Test
    void agrees_on_what_outputs_bring_about() {
        called().asks(target(TARGET)).isTaken(new OutputTargetSet(REQUEST, TARGET));
        called().asks(target(TARGET, new OutputTarget("ผู้จบ การศึกษาภาคบังคับ", 1, "คน", "ดี")))
                .isRefused(BudgetRequestProblem.TARGET_REPEATED, Map.of("subject", "ผู้จบ การศึกษาภาคบังคับ"));
        called().asks(target()).isRefused(BudgetRequestProblem.LIST_EMPTY, Map.of("field", "targets"));
    }

    @Test
    void has_a_target_for_every_output_with_accepted_lines() {
        scored().does(CHECKER, decide(1_500, null))
                .on(AFTER)
                .within(edition(baht(1_500)))
                .asks(consolidate())
                .isRefused(BudgetRequestProblem.TARGET_MISSING, Map.of("subject", "ผู้จบการศึกษาภาคบังคับ"));
    }

    @Test
    void waits_for_schools_that_may_still_ask() {
        ready().on(DEADLINE)
                .asks(consolidate())
                .isRefused(
                        BudgetRequestProblem.CALL_STILL_OPEN,
                        Map.of(
                                "deadline", "2026-03-31",
                                "effectiveOn", "2026-03-31",
                                "schoolsWithoutLiveRequest", 1L));
    }

    @Test
    void does_not_wait_for_the_deadline_where_all_have_asked() {
        appointed()
                .does(call(DEADLINE, CRITERIA, SCHOOLS.subList(0, 1)))
                .does(SCHOOL_DIRECTOR, submit(trips(3, 500)))
                .does(score())
                .does(CHECKER, decide(1_000, "พอ"))
                .does(target(TARGET))
                .within(edition(baht(1_000)))
                .asks(consolidate())
                .isTaken();
    }

    @Test
    void is_refused_while_one_line_is_undecided() {
        called().does(SCHOOL_DIRECTOR, submit(trips(3, 500), trips(OPERATIONS, 1, 1)))
                .does(score())
                .does(CHECKER, decide(1_000, "พอ"))
                .does(target(TARGET))
                .on(AFTER)
                .within(edition(baht(1_000)))
                .asks(consolidate())
                .isRefused(
                        BudgetRequestProblem.REQUEST_UNDECIDED,
                        Map.of("school", "20020001", "standing", "SUBMITTED", "undecidedLines", 1L));
    }

    @Test
    void waits_for_a_request_that_was_returned_until_it_may_no_longer_come() {
        var returned = Map.<String, Object>of("school", "20020002", "standing", "RETURNED", "undecidedLines", 0L);
        var other = called().does(SCHOOL_DIRECTOR, submit(OTHER_SCHOOL_CODE, trips(1, 1)))
                .does(basis -> new ReturnRequest(REQUEST, basis, OTHER_SCHOOL_CODE, AFTER))
                .does(SCHOOL_DIRECTOR, submit(trips(3, 500)))
                .does(score())
                .does(CHECKER, decide(1_000, "พอ"))
                .does(target(TARGET))
                .within(edition(baht(1_000)))
                .on(AFTER);
        other.asks(consolidate()).isRefused(BudgetRequestProblem.REQUEST_UNDECIDED, returned);
        other.on(AFTER.plusDays(1)).asks(consolidate()).isTaken(consolidatedWith(Money.ZERO, baht(1_000)));
    }

    @Test
    void asks_for_something() {
        scored().does(CHECKER, decide(0, "ไม่จำเป็น"))
                .on(AFTER)
                .within(edition(Money.ZERO))
                .asks(consolidate())
                .isRefused(BudgetRequestProblem.NOTHING_ACCEPTED, Map.of("requestId", "request-2002-2570"));
    }

    @Test
    void fits_the_ceiling_of_each_category_to_the_satang() {
        ready().within(edition(new Money(99_999)))
                .asks(consolidate())
                .isRefused(
                        BudgetRequestProblem.CEILING_EXCEEDED,
                        Map.of(
                                "category", "OPERATING",
                                "acceptedSatang", 100_000L,
                                "aboveCeilingSatang", 0L,
                                "ceilingSatang", 99_999L));
    }

    @Test
    void has_no_room_where_no_ceiling_was_set() {
        ready().within(new FinalEdition(YEAR_2569, otherHash(), Map.of()))
                .asks(consolidate())
                .isRefused(
                        BudgetRequestProblem.CEILING_EXCEEDED,
                        Map.of(
                                "category", "OPERATING",
                                "acceptedSatang", 100_000L,
                                "aboveCeilingSatang", 0L,
                                "ceilingSatang", 0L));
    }

    @Test
    void may_name_lines_above_the_ceiling_where_there_is_no_room() {
        ready().within(edition(new Money(99_999)))
                .asks(consolidate(above(TRAVEL)))
                .isTaken(consolidatedWith(baht(1_000), new Money(99_999)));
        ready().asks(consolidate(above(TRAVEL)))
                .isRefused(
                        BudgetRequestProblem.ABOVE_CEILING_WITHOUT_NEED,
                        Map.of(
                                "category", "OPERATING",
                                "acceptedSatang", 100_000L,
                                "aboveCeilingSatang", 100_000L,
                                "ceilingSatang", 100_000L));
    }

    @Test
    void names_above_the_ceiling_what_was_accepted_each_once() {
        ready().asks(consolidate(above(BUILDING)))
                .isRefused(BudgetRequestProblem.LINE_NOT_ACCEPTED, Map.of("school", "20020001", "line", "building"));
        ready().within(edition(baht(1)))
                .asks(consolidate(above(TRAVEL), above(TRAVEL)))
                .isRefused(BudgetRequestProblem.LINE_REPEATED, Map.of("school", "20020001", "line", "travel"));
    }

    @Test
    void cites_a_final_edition_by_its_hash_that_is_for_the_year() {
        ready().asks(consolidate(YEAR_2570, otherHash()))
                .isRefused(BudgetRequestProblem.EDITION_NOT_FINAL, Map.of("frameworkBaseYear", 2570));
        ready().asks(consolidate(YEAR_2569, NO_HASH))
                .isRefused(
                        BudgetRequestProblem.EDITION_HASH_DIFFERS,
                        Map.of("quoted", NO_HASH.value(), "kept", otherHash().value()));
        for (var year : new int[] {2567, 2568, 2569}) {
            ready().within(edition(new FiscalYear(year), baht(1_000)))
                    .asks(consolidate(new FiscalYear(year), otherHash()))
                    .isTaken();
        }
        for (var year : new int[] {2566, 2570}) {
            ready().within(edition(new FiscalYear(year), baht(1_000)))
                    .asks(consolidate(new FiscalYear(year), otherHash()))
                    .isRefused(
                            BudgetRequestProblem.YEAR_OUTSIDE_EDITION, Map.of("frameworkBaseYear", year, "year", 2570));
        }
    }

    @Test
    void may_be_reopened_before_it_is_endorsed() {
        consolidated().asks(CHECKER, reopen()).isTaken(new RequestReopened(REQUEST));
        consolidated()
                .does(CHECKER, reopen())
                .does(CHECKER, decide(900, "พอ"))
                .asks(consolidate())
                .isTaken();
        ready().asks(CHECKER, reopen())
                .isRefused(
                        BudgetRequestProblem.STEP_OUT_OF_ORDER,
                        Map.of("step", "CALLED", "needed", List.of("CONSOLIDATED", "SUBMITTED")));
    }

    private static RequestConsolidated consolidatedWith(Money above, Money ceiling) {
        return new RequestConsolidated(
                REQUEST,
                YEAR_2569,
                otherHash(),
                1,
                1,
                List.of(new CategoryTotal(ExpenditureCategory.OPERATING, baht(1_500), baht(1_000), above, ceiling)),
                above.equals(Money.ZERO)
                        ? List.of()
                        : List.of(new LineAboveCeiling(
                                SCHOOL_CODE, TRAVEL, ExpenditureCategory.OPERATING, above, "จำเป็นเร่งด่วน")));
    }
}
