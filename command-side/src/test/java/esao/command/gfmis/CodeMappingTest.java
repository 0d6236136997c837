package esao.command.gfmis;

import static esao.command.gfmis.Reconciliations.asked;
import static esao.command.gfmis.Reconciliations.other;
import static esao.command.problem.RefusedFor.isRefused;
import static esao.testing.SampleGfmisEvents.CODE;
import static esao.testing.SampleGfmisEvents.END_OF_FEBRUARY;
import static esao.testing.SampleGfmisEvents.OTHER_CODE;
import static esao.testing.SampleGfmisEvents.RECONCILIATION;
import static esao.testing.Samples.OPERATIONS;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.YEAR_2569;

import esao.kernel.budget.value.LineCode;
import esao.kernel.gfmis.GfmisCodesMapped;
import esao.kernel.gfmis.GfmisEvent;
import esao.kernel.gfmis.GfmisLinesUnmapped;
import esao.kernel.gfmis.value.CodeMapping;
import esao.kernel.gfmis.value.GfmisCode;
import esao.kernel.provenance.Basis;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A line under a code of GFMIS")
class CodeMappingTest {

    private static final LocalDate START = YEAR_2569.firstDay();
    private static final GfmisCodesMapped MAPPED = mapped(END_OF_FEBRUARY, OPERATIONS, CODE);
    private static final GfmisLinesUnmapped UNMAPPED =
            new GfmisLinesUnmapped(RECONCILIATION, END_OF_FEBRUARY, List.of(OPERATIONS));

    @Test
    void stands_there_from_a_day_on_alone_or_with_others() {
        var both = List.of(new CodeMapping(OPERATIONS, CODE), new CodeMapping(TRAVEL, CODE));
        asked(other(), basis -> new MapGfmisCodes(RECONCILIATION, basis, START, both))
                .expectEvents(new GfmisCodesMapped(RECONCILIATION, START, both));
    }

    @Test
    void stands_there_within_the_year() {
        isRefused(
                maps(START.minusDays(1), OPERATIONS, CODE),
                GfmisProblem.MAPPED_OUTSIDE_YEAR,
                Map.of("from", "2025-09-30", "firstDay", "2025-10-01", "lastDay", "2026-09-30"));
        maps(YEAR_2569.lastDay(), OPERATIONS, CODE).expectSuccessfulHandlerExecution();
    }

    @Test
    void is_named_once_in_a_list_that_is_not_empty() {
        isRefused(
                asked(other(), basis -> new MapGfmisCodes(RECONCILIATION, basis, START, List.of())),
                GfmisProblem.LIST_EMPTY,
                Map.of("field", "mappings"));
        isRefused(
                asked(other(), basis -> new UnmapGfmisLines(RECONCILIATION, basis, START, List.of())),
                GfmisProblem.LIST_EMPTY,
                Map.of("field", "lines"));
        var twice = List.of(new CodeMapping(OPERATIONS, CODE), new CodeMapping(OPERATIONS, OTHER_CODE));
        isRefused(
                asked(other(), basis -> new MapGfmisCodes(RECONCILIATION, basis, START, twice)),
                GfmisProblem.LINE_REPEATED,
                Map.of("line", "operations"));
    }

    @Test
    void moves_to_another_code_on_a_later_day_or_corrects_the_same() {
        isRefused(
                maps(END_OF_FEBRUARY.minusDays(1), OPERATIONS, OTHER_CODE, MAPPED),
                GfmisProblem.MAPPED_BEFORE_ANOTHER,
                Map.of("line", "operations", "from", "2026-02-27", "otherFrom", "2026-02-28"));
        maps(END_OF_FEBRUARY, OPERATIONS, OTHER_CODE, MAPPED)
                .expectEvents(mapped(END_OF_FEBRUARY, OPERATIONS, OTHER_CODE));
        maps(END_OF_FEBRUARY.minusDays(1), TRAVEL, OTHER_CODE, MAPPED).expectSuccessfulHandlerExecution();
    }

    @Test
    void is_not_put_where_it_stands() {
        isRefused(
                maps(END_OF_FEBRUARY.plusDays(1), OPERATIONS, CODE, MAPPED),
                GfmisProblem.CODE_UNCHANGED,
                Map.of("line", "operations", "code", CODE.value()));
        maps(END_OF_FEBRUARY.plusDays(1), OPERATIONS, CODE, MAPPED, UNMAPPED).expectSuccessfulHandlerExecution();
    }

    @Test
    void is_taken_away_while_it_stands_under_one() {
        isRefused(unmaps(END_OF_FEBRUARY, OPERATIONS), GfmisProblem.LINE_NOT_MAPPED, Map.of("line", "operations"));
        isRefused(
                unmaps(END_OF_FEBRUARY, OPERATIONS, MAPPED, UNMAPPED),
                GfmisProblem.LINE_NOT_MAPPED,
                Map.of("line", "operations"));
        isRefused(
                unmaps(END_OF_FEBRUARY.minusDays(1), OPERATIONS, MAPPED),
                GfmisProblem.MAPPED_BEFORE_ANOTHER,
                Map.of("line", "operations", "from", "2026-02-27", "otherFrom", "2026-02-28"));
        unmaps(END_OF_FEBRUARY, OPERATIONS, MAPPED).expectEvents(UNMAPPED);
    }

    private static GfmisCodesMapped mapped(LocalDate from, LineCode line, GfmisCode code) {
        return new GfmisCodesMapped(RECONCILIATION, from, List.of(new CodeMapping(line, code)));
    }

    private static ResultValidator<GfmisReconciliation> maps(
            LocalDate from, LineCode line, GfmisCode code, GfmisEvent... history) {
        Function<Basis, GfmisCommand> ask =
                basis -> new MapGfmisCodes(RECONCILIATION, basis, from, List.of(new CodeMapping(line, code)));
        return asked(other(), ask, history);
    }

    private static ResultValidator<GfmisReconciliation> unmaps(LocalDate from, LineCode line, GfmisEvent... history) {
        var lines = Stream.of(line).toList();
        return asked(other(), basis -> new UnmapGfmisLines(RECONCILIATION, basis, from, lines), history);
    }
}
