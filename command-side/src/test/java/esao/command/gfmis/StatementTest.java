package esao.command.gfmis;

import static esao.command.gfmis.Reconciliations.answer;
import static esao.command.gfmis.Reconciliations.asked;
import static esao.command.gfmis.Reconciliations.line;
import static esao.command.gfmis.Reconciliations.other;
import static esao.command.gfmis.Reconciliations.takes;
import static esao.command.problem.RefusedFor.broken;
import static esao.command.problem.RefusedFor.isRefused;
import static esao.testing.SampleGfmisEvents.CODE;
import static esao.testing.SampleGfmisEvents.END_OF_FEBRUARY;
import static esao.testing.SampleGfmisEvents.MARCH;
import static esao.testing.SampleGfmisEvents.OTHER_CODE;
import static esao.testing.SampleGfmisEvents.RECONCILIATION;
import static esao.testing.SampleGfmisEvents.figures;
import static esao.testing.Samples.CHECKER;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.YEAR_2569;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import esao.command.messaging.InMemoryAggregates;
import esao.command.problem.DryRunPassed;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.SourceFile;
import esao.kernel.gfmis.GfmisBalancesImported;
import esao.kernel.gfmis.GfmisEvent;
import esao.kernel.gfmis.GfmisLinesImported;
import esao.kernel.gfmis.value.GfmisCode;
import esao.kernel.gfmis.value.StatementLine;
import esao.kernel.money.Money;
import esao.kernel.provenance.Basis;
import esao.kernel.provenance.Role;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A statement of GFMIS")
class StatementTest {

    /** By hand: {@code printf 'form:12:esao-gfmis-1\nstatementDate:10:2026-02-28\n…' | sha256sum}. */
    private static final ContentHash HASH =
            new ContentHash("2dec81731af603ed50501ab702e77ba187a58a9b7c3773d290e25e06863db258");

    private static final SourceFile FILE = new SourceFile("nfma46.csv", "a".repeat(64), 1, 0);
    private static final SourceFile OTHER_FILE = new SourceFile("nfma46-2.csv", "b".repeat(64), 1, 0);
    private static final BalanceLine LINE = line(CODE, 100, 20, 30);
    private static final GfmisBalancesImported TAKEN =
            new GfmisBalancesImported(RECONCILIATION, MARCH, END_OF_FEBRUARY, 1, figures(100, 20, 30), HASH, FILE);

    @Test
    void is_taken_in_with_its_lines_and_their_sum() {
        asked(CHECKER, takes("2569-03", END_OF_FEBRUARY, FILE, LINE))
                .expectEvents(
                        TAKEN,
                        new GfmisLinesImported(
                                RECONCILIATION,
                                MARCH,
                                1,
                                List.of(new StatementLine(CODE, null, null, figures(100, 20, 30)))));
        answer(CHECKER, MID_YEAR, takes("2569-03", END_OF_FEBRUARY, FILE, LINE), true)
                .expectNoEvents()
                .expectException(DryRunPassed.class);
    }

    @Test
    void has_a_name_of_its_own() {
        isRefused(
                asked(other(), takes("2569-03", END_OF_FEBRUARY, OTHER_FILE, line(OTHER_CODE, 1, 0, 0)), TAKEN),
                GfmisProblem.STATEMENT_ALREADY_USED,
                Map.of("statementId", "2569-03"));
        asked(other(), takes("2569-04", END_OF_FEBRUARY, OTHER_FILE, line(OTHER_CODE, 1, 0, 0)), TAKEN)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void comes_from_a_file_that_did_not_come_before_under_whatever_name() {
        isRefused(
                asked(other(), takes("2569-04", MID_YEAR, FILE, line(OTHER_CODE, 1, 0, 0)), TAKEN),
                GfmisProblem.FILE_ALREADY_IMPORTED,
                Map.of("statementId", "2569-03", "sha256", "a".repeat(64)));
        asked(other(), takes("2569-04", MID_YEAR, OTHER_FILE, LINE), TAKEN).expectSuccessfulHandlerExecution();
    }

    @Test
    void holds_balances_that_are_not_there_for_its_day() {
        isRefused(
                asked(other(), takes("2569-04", END_OF_FEBRUARY, OTHER_FILE, LINE), TAKEN),
                GfmisProblem.BALANCES_ALREADY_IMPORTED,
                Map.of("statementId", "2569-03", "statementDate", "2026-02-28"));
        asked(other(), takes("2569-04", END_OF_FEBRUARY.plusDays(1), OTHER_FILE, LINE), TAKEN)
                .expectSuccessfulHandlerExecution();
        asked(other(), takes("2569-04", END_OF_FEBRUARY, OTHER_FILE, line(CODE, 100, 20, 31)), TAKEN)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void is_of_a_day_of_its_year() {
        var before = YEAR_2569.firstDay().minusDays(1);
        isRefused(
                asked(other(), takes("2569-00", before, null, LINE)),
                GfmisProblem.STATEMENT_OUTSIDE_YEAR,
                Map.of("statementDate", "2025-09-30", "firstDay", "2025-10-01", "lastDay", "2026-09-30"));
        asked(other(), takes("2569-01", YEAR_2569.firstDay(), null, LINE)).expectSuccessfulHandlerExecution();
        var afterTheYear = YEAR_2569.lastDay().plusDays(20);
        answer(other(), afterTheYear, takes("2569-12", YEAR_2569.lastDay(), null, LINE), false)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void is_taken_in_on_its_day_or_later() {
        isRefused(
                asked(other(), takes("2569-03", MID_YEAR.plusDays(1), null, LINE)),
                GfmisProblem.TAKEN_IN_BEFORE_ITS_DAY,
                Map.of("statementDate", "2026-03-14", "effectiveOn", "2026-03-13"));
        asked(other(), takes("2569-03", MID_YEAR, null, LINE)).expectSuccessfulHandlerExecution();
    }

    @Test
    void has_lines() {
        isRefused(
                asked(other(), takes("2569-03", END_OF_FEBRUARY, null)),
                GfmisProblem.LIST_EMPTY,
                Map.of("field", "lines"));
    }

    @Test
    void names_each_code_once() {
        isRefused(
                asked(other(), takes("2569-03", END_OF_FEBRUARY, null, LINE, line(CODE, 1, 0, 0))),
                GfmisProblem.CODE_REPEATED,
                Map.of("code", CODE.value()));
        asked(other(), takes("2569-03", END_OF_FEBRUARY, null, LINE, line(OTHER_CODE, 1, 0, 0)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void adds_up_in_every_line_or_tells_of_each_that_does_not() {
        var more = new BalanceLine(CODE, null, null, new Money(6), new Money(1), new Money(2), new Money(4));
        var less = new BalanceLine(OTHER_CODE, null, null, new Money(6), new Money(1), new Money(2), new Money(2));
        isRefused(
                asked(other(), takes("2569-03", END_OF_FEBRUARY, null, more, less)),
                broken(GfmisProblem.FIGURES_DO_NOT_ADD_UP, facts(CODE, 6, 1, 2, 4)),
                broken(GfmisProblem.FIGURES_DO_NOT_ADD_UP, facts(OTHER_CODE, 6, 1, 2, 2)));
        isRefused(
                asked(other(), takes("2569-03", END_OF_FEBRUARY, null, more)),
                GfmisProblem.FIGURES_DO_NOT_ADD_UP,
                Map.of(
                        "code", CODE.value(),
                        "netSatang", 6L,
                        "orderedSatang", 1L,
                        "disbursedSatang", 2L,
                        "remainingSatang", 4L));
        var right = new BalanceLine(CODE, null, null, new Money(6), new Money(1), new Money(2), new Money(3));
        asked(other(), takes("2569-03", END_OF_FEBRUARY, null, right)).expectSuccessfulHandlerExecution();
    }

    @Test
    void has_amounts_that_an_entry_may_carry_alone_and_together() {
        var largest = Money.LARGEST_ENTRY;
        var most = new BalanceLine(CODE, null, null, largest, Money.ZERO, Money.ZERO, largest);
        asked(other(), takes("2569-03", END_OF_FEBRUARY, null, most)).expectSuccessfulHandlerExecution();
        isRefused(
                asked(other(), takes("2569-03", END_OF_FEBRUARY, null, most, line(OTHER_CODE, 1, 0, 0))),
                GfmisProblem.AMOUNT_TOO_LARGE,
                Map.of("togetherSatang", largest.satang() + 100, "largestSatang", largest.satang()));
        var tooMuch = largest.plus(new Money(1));
        isRefused(
                asked(
                        other(),
                        takes(
                                "2569-03",
                                END_OF_FEBRUARY,
                                null,
                                new BalanceLine(CODE, null, null, Money.ZERO, tooMuch, Money.ZERO, Money.ZERO))),
                broken(GfmisProblem.AMOUNT_TOO_LARGE, facts(CODE, 0, tooMuch.satang(), 0, 0)));
    }

    @Test
    void comes_in_parts_of_five_hundred_lines() {
        var lines = IntStream.range(0, 501)
                .mapToObj(number -> line(new GfmisCode("%020d".formatted(number)), 1, 0, 0))
                .toList();
        try (var reconciliations = InMemoryAggregates.start(GfmisReconciliation.class, GfmisEvent.class)) {
            assertThat(reconciliations.send(
                            CHECKER,
                            Role.POLICY_STAFF,
                            takes("2569-03", END_OF_FEBRUARY, null, lines.toArray(BalanceLine[]::new))))
                    .isEmpty();

            assertThat(reconciliations.events(RECONCILIATION, 1))
                    .extracting(
                            event -> ((GfmisLinesImported) event).part(),
                            event -> ((GfmisLinesImported) event).lines().size())
                    .containsExactly(tuple(1, 500), tuple(2, 1));
        }
    }

    @Test
    void has_at_most_ten_thousand_lines() {
        var basis = new Basis(MID_YEAR, OFFICE_LETTER, "ตามรายงาน");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ImportGfmisBalances(
                        RECONCILIATION, basis, MARCH, END_OF_FEBRUARY, Collections.nCopies(10_001, LINE), null))
                .withMessage("lines must hold at most 10000 items, but holds 10001");
    }

    private static Map<String, Object> facts(GfmisCode code, long net, long ordered, long disbursed, long remaining) {
        return Map.of(
                "code", code.value(),
                "netSatang", net,
                "orderedSatang", ordered,
                "disbursedSatang", disbursed,
                "remainingSatang", remaining);
    }
}
