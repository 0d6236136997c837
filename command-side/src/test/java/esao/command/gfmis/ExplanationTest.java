package esao.command.gfmis;

import static esao.command.gfmis.Reconciliations.answer;
import static esao.command.gfmis.Reconciliations.asked;
import static esao.command.gfmis.Reconciliations.other;
import static esao.command.problem.RefusedFor.isRefused;
import static esao.testing.SampleGfmisEvents.CODE;
import static esao.testing.SampleGfmisEvents.END_OF_FEBRUARY;
import static esao.testing.SampleGfmisEvents.MARCH;
import static esao.testing.SampleGfmisEvents.OTHER_CODE;
import static esao.testing.SampleGfmisEvents.RECONCILIATION;
import static esao.testing.SampleGfmisEvents.figures;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.OPERATIONS;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.YEAR_2569;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.LineCode;
import esao.kernel.gfmis.BreakExplained;
import esao.kernel.gfmis.GfmisBalancesImported;
import esao.kernel.gfmis.GfmisCodesMapped;
import esao.kernel.gfmis.GfmisLinesImported;
import esao.kernel.gfmis.GfmisLinesUnmapped;
import esao.kernel.gfmis.LineBreakExplained;
import esao.kernel.gfmis.value.BreakCause;
import esao.kernel.gfmis.value.CodeMapping;
import esao.kernel.gfmis.value.GfmisCode;
import esao.kernel.gfmis.value.StatementId;
import esao.kernel.gfmis.value.StatementLine;
import esao.kernel.provenance.Basis;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The explanation of a break")
class ExplanationTest {

    private static final StatementId APRIL = new StatementId("2569-04");
    private static final GfmisBalancesImported TAKEN = taken(MARCH, END_OF_FEBRUARY);
    private static final GfmisLinesImported LINES = new GfmisLinesImported(
            RECONCILIATION, MARCH, 1, List.of(new StatementLine(CODE, null, null, figures(1, 0, 0))));
    private static final GfmisCodesMapped MAPPED =
            new GfmisCodesMapped(RECONCILIATION, END_OF_FEBRUARY, List.of(new CodeMapping(OPERATIONS, OTHER_CODE)));

    @Test
    void is_of_a_code_of_the_statement_or_of_one_over_a_line() {
        asked(other(), explains(MARCH, CODE), TAKEN, LINES)
                .expectEvents(new BreakExplained(RECONCILIATION, MARCH, CODE, BreakCause.TIMING));
        asked(other(), explains(MARCH, OTHER_CODE), TAKEN, LINES, MAPPED)
                .expectEvents(new BreakExplained(RECONCILIATION, MARCH, OTHER_CODE, BreakCause.TIMING));
        isRefused(
                asked(other(), explains(MARCH, OTHER_CODE), TAKEN, LINES),
                GfmisProblem.CODE_NOT_CONCERNED,
                Map.of("code", OTHER_CODE.value()));
        var later = new GfmisCodesMapped(
                RECONCILIATION, END_OF_FEBRUARY.plusDays(1), List.of(new CodeMapping(OPERATIONS, OTHER_CODE)));
        isRefused(
                asked(other(), explains(MARCH, OTHER_CODE), TAKEN, LINES, later),
                GfmisProblem.CODE_NOT_CONCERNED,
                Map.of("code", OTHER_CODE.value()));
    }

    @Test
    void is_of_a_statement_that_is_there() {
        isRefused(
                asked(other(), explains(APRIL, CODE), TAKEN, LINES),
                GfmisProblem.STATEMENT_UNKNOWN,
                Map.of("statementId", "2569-04"));
    }

    @Test
    void is_of_the_statement_that_is_read_of_its_day() {
        isRefused(
                asked(other(), explains(MARCH, CODE), TAKEN, LINES, taken(APRIL, END_OF_FEBRUARY)),
                GfmisProblem.STATEMENT_SUPERSEDED,
                Map.of("statementId", "2569-03", "by", "2569-04"));
        for (var day : List.of(END_OF_FEBRUARY.minusDays(1), END_OF_FEBRUARY.plusDays(1))) {
            asked(other(), explains(MARCH, CODE), TAKEN, LINES, taken(APRIL, day))
                    .expectEvents(new BreakExplained(RECONCILIATION, MARCH, CODE, BreakCause.TIMING));
        }
    }

    @Test
    void of_an_older_statement_is_of_a_code_of_that_one() {
        var newer = taken(APRIL, END_OF_FEBRUARY.plusDays(1));
        var others = new GfmisLinesImported(
                RECONCILIATION, APRIL, 1, List.of(new StatementLine(OTHER_CODE, null, null, figures(1, 0, 0))));
        isRefused(
                asked(other(), explains(MARCH, OTHER_CODE), TAKEN, LINES, newer, others),
                GfmisProblem.CODE_NOT_CONCERNED,
                Map.of("code", OTHER_CODE.value()));
        asked(other(), explains(APRIL, OTHER_CODE), TAKEN, LINES, newer, others).expectSuccessfulHandlerExecution();
    }

    @Test
    void is_of_a_line_as_long_as_that_stands_under_no_code() {
        asked(other(), explains(OPERATIONS), TAKEN, LINES)
                .expectEvents(new LineBreakExplained(RECONCILIATION, MARCH, OPERATIONS, BreakCause.OTHER));
        isRefused(
                asked(other(), explains(OPERATIONS), TAKEN, LINES, MAPPED),
                GfmisProblem.LINE_NOT_CONCERNED,
                Map.of("line", OPERATIONS.value(), "code", OTHER_CODE.value()));
        asked(other(), explains(TRAVEL), TAKEN, LINES, MAPPED).expectSuccessfulHandlerExecution();
        var unmapped = new GfmisLinesUnmapped(RECONCILIATION, END_OF_FEBRUARY, List.of(OPERATIONS));
        asked(other(), explains(OPERATIONS), TAKEN, LINES, MAPPED, unmapped).expectSuccessfulHandlerExecution();
    }

    @Test
    void is_of_a_code_or_of_a_line() {
        var basis = new Basis(END_OF_FEBRUARY, OFFICE_LETTER, "ทดสอบ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExplainBreak(RECONCILIATION, basis, MARCH, CODE, TRAVEL, BreakCause.OTHER));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExplainBreak(RECONCILIATION, basis, MARCH, null, null, BreakCause.OTHER));
    }

    @Test
    void is_given_on_the_day_of_the_statement_or_later() {
        isRefused(
                answer(other(), END_OF_FEBRUARY.minusDays(1), explains(MARCH, CODE), false, TAKEN, LINES),
                GfmisProblem.TAKEN_IN_BEFORE_ITS_DAY,
                Map.of("statementDate", "2026-02-28", "effectiveOn", "2026-02-27"));
        answer(other(), END_OF_FEBRUARY, explains(MARCH, CODE), false, TAKEN, LINES)
                .expectSuccessfulHandlerExecution();
        answer(other(), YEAR_2569.lastDay().plusDays(30), explains(MARCH, CODE), false, TAKEN, LINES)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void is_given_by_somebody_else_than_who_took_the_statement_in() {
        isRefused(
                asked(PROPOSER, explains(MARCH, CODE), TAKEN, LINES),
                GfmisProblem.IMPORTER_EXPLAINS,
                Map.of("person", "policy.staff"));
    }

    private static GfmisBalancesImported taken(StatementId statement, LocalDate day) {
        var hash = new ContentHash((statement.equals(MARCH) ? "1" : "2").repeat(64));
        return new GfmisBalancesImported(RECONCILIATION, statement, day, 1, figures(1, 0, 0), hash, null);
    }

    private static Function<Basis, GfmisCommand> explains(StatementId statement, GfmisCode code) {
        return basis -> new ExplainBreak(RECONCILIATION, basis, statement, code, null, BreakCause.TIMING);
    }

    private static Function<Basis, GfmisCommand> explains(LineCode line) {
        return basis -> new ExplainBreak(RECONCILIATION, basis, MARCH, null, line, BreakCause.OTHER);
    }
}
