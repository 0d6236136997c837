package esao.command.budget;

import static esao.command.budget.BudgetScenario.opened;
import static esao.command.budget.Histories.allocated;
import static esao.command.budget.Histories.allotted;
import static esao.command.budget.Histories.described;
import static esao.command.budget.Histories.noticeLine;
import static esao.command.problem.RefusedFor.broken;
import static esao.testing.Samples.ALLOTMENT_LETTER;
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

import esao.command.budget.BudgetScenario.Ask;
import esao.kernel.budget.AllotmentNoticeReceived;
import esao.kernel.budget.NoticeCorrected;
import esao.kernel.budget.NoticeLinesReceived;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.LineCorrection;
import esao.kernel.budget.value.NoticeId;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Allotment notices")
class NoticeTest {

    private static final NoticeId NOTICE = new NoticeId("notice-new");
    private static final long LARGEST = Money.LARGEST_ENTRY.satang();

    @Nested
    class Receiving {

        @Test
        void takes_the_lines_of_a_letter() {
            opened().asks(PROPOSER, receive(noticeLine(TRAVEL, 100_00), noticeLine(OPERATIONS, 1)))
                    .isTaken(
                            new AllotmentNoticeReceived(
                                    BUDGET, NOTICE, OFFICE_LETTER, 2, new Money(100_01), null, List.of()),
                            new NoticeLinesReceived(
                                    BUDGET, NOTICE, 1, List.of(noticeLine(TRAVEL, 100_00), noticeLine(OPERATIONS, 1))));
        }

        @Test
        void splits_a_long_notice_after_each_five_hundred_lines() {
            var lines = IntStream.rangeClosed(1, 501)
                    .mapToObj(number -> noticeLine(new LineCode("line-" + number), number))
                    .toList();
            opened().asks(PROPOSER, receive(lines.toArray(NoticeLine[]::new)))
                    .isTaken(
                            new AllotmentNoticeReceived(
                                    BUDGET, NOTICE, OFFICE_LETTER, 501, new Money(501 * 502 / 2), null, List.of()),
                            new NoticeLinesReceived(BUDGET, NOTICE, 1, lines.subList(0, 500)),
                            new NoticeLinesReceived(BUDGET, NOTICE, 2, lines.subList(500, 501)));
        }

        @Test
        void adds_to_a_line_that_has_money_already() {
            opened().happened(allotted(TRAVEL, 100_00))
                    .asks(PROPOSER, receive(noticeLine(TRAVEL, 1)))
                    .isTaken();
        }

        @Test
        void refuses_a_notice_without_lines() {
            opened().asks(PROPOSER, receive()).isRefused(BudgetProblem.LIST_EMPTY, Map.of("field", "lines"));
        }

        @Test
        void refuses_nothing_and_takes_one_satang() {
            opened().asks(PROPOSER, receive(noticeLine(TRAVEL, 0)))
                    .isRefused(BudgetProblem.AMOUNT_ZERO, Map.of("askedSatang", 0L));
            opened().asks(PROPOSER, receive(noticeLine(TRAVEL, 1))).isTaken();
        }

        @Test
        void refuses_one_satang_more_than_an_entry_may_carry() {
            opened().asks(PROPOSER, receive(noticeLine(TRAVEL, LARGEST + 1)))
                    .isRefused(
                            broken(
                                    BudgetProblem.AMOUNT_TOO_LARGE,
                                    Map.of("askedSatang", LARGEST + 1, "largestSatang", LARGEST)),
                            broken(
                                    BudgetProblem.AMOUNT_TOO_LARGE,
                                    Map.of("togetherSatang", LARGEST + 1, "largestSatang", LARGEST)));
            opened().asks(PROPOSER, receive(noticeLine(TRAVEL, LARGEST))).isTaken();
        }

        @Test
        void refuses_one_satang_more_than_a_budget_may_hold() {
            opened().happened(allotted(TRAVEL, LARGEST - 10))
                    .asks(PROPOSER, receive(noticeLine(TRAVEL, 5), noticeLine(OPERATIONS, 6)))
                    .isRefused(
                            BudgetProblem.AMOUNT_TOO_LARGE,
                            Map.of("togetherSatang", LARGEST + 1, "largestSatang", LARGEST));
            opened().happened(allotted(TRAVEL, LARGEST - 10))
                    .asks(PROPOSER, receive(noticeLine(TRAVEL, 5), noticeLine(OPERATIONS, 5)))
                    .isTaken();
        }

        @Test
        void refuses_amounts_whose_sum_would_leave_the_range() {
            var lines = IntStream.range(0, 2_000)
                    .mapToObj(number -> noticeLine(new LineCode("line-" + number), LARGEST))
                    .toArray(NoticeLine[]::new);
            opened().asks(PROPOSER, receive(lines))
                    .isRefused(
                            BudgetProblem.AMOUNT_TOO_LARGE,
                            Map.of("togetherSatang", Long.MAX_VALUE, "largestSatang", LARGEST));
        }

        @Test
        void refuses_the_name_of_another_notice() {
            opened().happened(allotted("notice-new", ALLOTMENT_LETTER, noticeLine(TRAVEL, 1)))
                    .asks(PROPOSER, receive(noticeLine(TRAVEL, 1)))
                    .isRefused(BudgetProblem.NAME_ALREADY_USED, Map.of("field", "noticeId", "id", "notice-new"));
            opened().happened(allotted("notice-old", ALLOTMENT_LETTER, noticeLine(TRAVEL, 1)))
                    .asks(PROPOSER, receive(noticeLine(TRAVEL, 1)))
                    .isTaken();
        }

        @Test
        void refuses_a_letter_that_was_received() {
            opened().happened(allotted(TRAVEL, 1))
                    .citing(ALLOTMENT_LETTER)
                    .asks(PROPOSER, receive(noticeLine(TRAVEL, 1)))
                    .isRefused(BudgetProblem.LETTER_ALREADY_RECEIVED, Map.of("letter", ALLOTMENT_LETTER.number()));
            opened().happened(allotted(TRAVEL, 1))
                    .citing(letter("ศธ 04002/ว 124", ALLOTMENT_LETTER.date()))
                    .asks(PROPOSER, receive(noticeLine(TRAVEL, 1)))
                    .isTaken();
        }

        @ParameterizedTest
        @ValueSource(strings = {"ศธ ๐๔๐๐๒/ว ๑๒๓", "ศธ  04002/ว123", "ศธ 04002 / ว 123"})
        void knows_a_letter_however_its_number_is_written(String number) {
            opened().happened(allotted(
                            "notice-old", letter("ศธ 04002/ว 123", ALLOTMENT_LETTER.date()), noticeLine(TRAVEL, 1)))
                    .citing(letter(number, ALLOTMENT_LETTER.date()))
                    .asks(PROPOSER, receive(noticeLine(TRAVEL, 1)))
                    .isRefused(BudgetProblem.LETTER_ALREADY_RECEIVED, Map.of("letter", number));
        }

        @Test
        void takes_a_letter_of_the_same_number_of_another_calendar_year_only() {
            var number = ALLOTMENT_LETTER.number();
            opened().happened(allotted(TRAVEL, 1))
                    .citing(letter(number, LocalDate.of(2026, 1, 1)))
                    .asks(PROPOSER, receive(noticeLine(TRAVEL, 1)))
                    .isTaken();
            opened().happened(allotted(TRAVEL, 1))
                    .citing(letter(number, LocalDate.of(2025, 12, 31)))
                    .asks(PROPOSER, receive(noticeLine(TRAVEL, 1)))
                    .isRefused(BudgetProblem.LETTER_ALREADY_RECEIVED, Map.of("letter", number));
        }

        @Test
        void refuses_a_line_twice_in_one_notice() {
            opened().asks(PROPOSER, receive(noticeLine(TRAVEL, 1), noticeLine(TRAVEL, 2)))
                    .isRefused(BudgetProblem.LINE_REPEATED, Map.of("line", "travel"));
        }

        @Test
        void refuses_another_description_of_a_known_line() {
            opened().happened(allotted(TRAVEL, 1))
                    .asks(PROPOSER, receive(new NoticeLine(TRAVEL, description("อย่างอื่น"), new Money(1))))
                    .isRefused(
                            BudgetProblem.LINE_DESCRIPTION_DIFFERS,
                            Map.of("line", "travel", "known", described(TRAVEL).name()));
        }

        @Test
        void names_every_rule_that_is_broken_at_once() {
            opened().happened(allotted("notice-new", OFFICE_LETTER, noticeLine(TRAVEL, 1)))
                    .asks(PROPOSER, receive(noticeLine(OPERATIONS, 0), noticeLine(OPERATIONS, 1)))
                    .isRefused(
                            broken(BudgetProblem.NAME_ALREADY_USED, Map.of("field", "noticeId", "id", "notice-new")),
                            broken(BudgetProblem.LETTER_ALREADY_RECEIVED, Map.of("letter", OFFICE_LETTER.number())),
                            broken(BudgetProblem.AMOUNT_ZERO, Map.of("askedSatang", 0L)),
                            broken(BudgetProblem.LINE_REPEATED, Map.of("line", "operations")));
        }
    }

    @Nested
    class Correcting {

        private BudgetScenario given() {
            return opened().happened(allotted(TRAVEL, 100_00)).happened(allocated(TRAVEL, SCHOOL, 60_00));
        }

        @Test
        void lowers_a_line_to_what_is_allocated_and_not_one_satang_further() {
            given().asks(PROPOSER, correct(change(TRAVEL, 100_00, 60_00)))
                    .isTaken(new NoticeCorrected(
                            BUDGET,
                            new NoticeId("notice-travel"),
                            OFFICE_LETTER,
                            List.of(change(TRAVEL, 100_00, 60_00))));
            given().asks(PROPOSER, correct(change(TRAVEL, 100_00, 59_99)))
                    .isRefused(
                            BudgetProblem.UNALLOCATED_INSUFFICIENT,
                            Map.of("line", "travel", "thereSatang", 40_00L, "askedSatang", 40_01L));
        }

        @Test
        void lowers_an_unused_line_to_nothing() {
            opened().happened(allotted(TRAVEL, 100_00))
                    .asks(PROPOSER, correct(change(TRAVEL, 100_00, 0)))
                    .isTaken();
        }

        @Test
        void raises_a_line_to_the_largest_amount_and_not_one_satang_further() {
            given().asks(PROPOSER, correct(change(TRAVEL, 100_00, LARGEST))).isTaken();
            given().asks(PROPOSER, correct(change(TRAVEL, 100_00, LARGEST + 1)))
                    .isRefused(
                            broken(
                                    BudgetProblem.AMOUNT_TOO_LARGE,
                                    Map.of("askedSatang", LARGEST + 1, "largestSatang", LARGEST)),
                            broken(
                                    BudgetProblem.AMOUNT_TOO_LARGE,
                                    Map.of("togetherSatang", LARGEST + 1, "largestSatang", LARGEST)));
        }

        @Test
        void refuses_a_notice_nobody_knows() {
            given().asks(
                            PROPOSER,
                            basis -> new CorrectNotice(BUDGET, basis, NOTICE, List.of(change(TRAVEL, 100_00, 99_00))))
                    .isRefused(BudgetProblem.NOTICE_UNKNOWN, Map.of("noticeId", "notice-new"));
        }

        @Test
        void refuses_a_line_that_came_by_another_notice() {
            given().happened(allotted("notice-2", letter("ศธ 1", MID_YEAR), noticeLine(OPERATIONS, 5)))
                    .asks(PROPOSER, correct(change(OPERATIONS, 5, 4)))
                    .isRefused(BudgetProblem.LINE_NOT_IN_NOTICE, Map.of("line", "operations"));
        }

        @Test
        void refuses_to_start_from_another_amount_than_the_notice_gives() {
            given().asks(PROPOSER, correct(change(TRAVEL, 99_99, 100_01)))
                    .isRefused(
                            BudgetProblem.CORRECTION_STALE,
                            Map.of("line", "travel", "givenSatang", 100_00L, "fromSatang", 99_99L));
        }

        @Test
        void starts_from_the_amount_of_the_last_correction() {
            var corrected = new NoticeCorrected(
                    BUDGET, new NoticeId("notice-travel"), OFFICE_LETTER, List.of(change(TRAVEL, 100_00, 80_00)));
            given().happened(corrected)
                    .asks(PROPOSER, correct(change(TRAVEL, 80_00, 60_00)))
                    .isTaken();
            given().happened(corrected)
                    .asks(PROPOSER, correct(change(TRAVEL, 100_00, 99_00)))
                    .isRefused(
                            BudgetProblem.CORRECTION_STALE,
                            Map.of("line", "travel", "givenSatang", 80_00L, "fromSatang", 100_00L));
        }

        @Test
        void refuses_a_correction_that_changes_nothing() {
            given().asks(PROPOSER, correct(change(TRAVEL, 100_00, 100_00)))
                    .isRefused(BudgetProblem.CORRECTION_WITHOUT_CHANGE, Map.of("line", "travel"));
        }

        @Test
        void refuses_no_lines_and_a_line_twice() {
            given().asks(PROPOSER, correct()).isRefused(BudgetProblem.LIST_EMPTY, Map.of("field", "lines"));
            given().asks(PROPOSER, correct(change(TRAVEL, 100_00, 99_00), change(TRAVEL, 100_00, 98_00)))
                    .isRefused(BudgetProblem.LINE_REPEATED, Map.of("line", "travel"));
        }
    }

    @Test
    void takes_the_first_and_the_last_day_of_the_year_and_no_day_outside() {
        var first = LocalDate.of(2025, 10, 1);
        var last = LocalDate.of(2026, 9, 30);
        for (var inside : List.of(first, last)) {
            opened().on(inside)
                    .asks(PROPOSER, receive(noticeLine(EQUIPMENT, 1)))
                    .isTaken();
        }
        for (var outside : List.of(first.minusDays(1), last.plusDays(1))) {
            opened().on(outside)
                    .asks(PROPOSER, receive(noticeLine(EQUIPMENT, 1)))
                    .isRefused(
                            BudgetProblem.EFFECTIVE_DATE_OUTSIDE_YEAR,
                            Map.of(
                                    "effectiveOn", outside.toString(),
                                    "firstDay", "2025-10-01",
                                    "lastDay", "2026-09-30"));
        }
    }

    private static Ask receive(NoticeLine... lines) {
        return basis -> new ReceiveAllotmentNotice(BUDGET, basis, NOTICE, List.of(lines), null, null);
    }

    private static Ask correct(LineCorrection... lines) {
        return basis -> new CorrectNotice(BUDGET, basis, new NoticeId("notice-travel"), List.of(lines));
    }

    private static LineCorrection change(LineCode line, long from, long to) {
        return new LineCorrection(line, new Money(from), new Money(to));
    }
}
