package esao.testing;

import static esao.testing.Samples.OFFICE;
import static esao.testing.Samples.OPERATIONS;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.YEAR_2569;
import static esao.testing.Samples.baht;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.SourceFile;
import esao.kernel.gfmis.BreakExplained;
import esao.kernel.gfmis.GfmisBalancesImported;
import esao.kernel.gfmis.GfmisCodesMapped;
import esao.kernel.gfmis.GfmisEvent;
import esao.kernel.gfmis.GfmisLinesImported;
import esao.kernel.gfmis.GfmisLinesUnmapped;
import esao.kernel.gfmis.LineBreakExplained;
import esao.kernel.gfmis.ReconciliationId;
import esao.kernel.gfmis.value.BreakCause;
import esao.kernel.gfmis.value.CodeMapping;
import esao.kernel.gfmis.value.GfmisCode;
import esao.kernel.gfmis.value.GfmisFigures;
import esao.kernel.gfmis.value.StatementId;
import esao.kernel.gfmis.value.StatementLine;
import java.time.LocalDate;
import java.util.List;

/** One event of each kind that can happen to a reconciliation with GFMIS: those of the golden files. */
public final class SampleGfmisEvents {

    public static final ReconciliationId RECONCILIATION = new ReconciliationId(OFFICE, YEAR_2569);
    public static final StatementId MARCH = new StatementId("2569-03");
    public static final LocalDate END_OF_FEBRUARY = LocalDate.of(2026, 2, 28);
    public static final GfmisCode CODE = new GfmisCode("20004350001002000001");
    public static final GfmisCode OTHER_CODE = new GfmisCode("20004350001002000002");

    private static final ContentHash HASH = new ContentHash("1".repeat(64));

    private SampleGfmisEvents() {}

    /** With everything an event can hold, in the order of {@link GfmisEvent}. */
    public static List<GfmisEvent> whole() {
        return List.of(
                new GfmisBalancesImported(
                        RECONCILIATION,
                        MARCH,
                        END_OF_FEBRUARY,
                        1,
                        figures(100, 20, 30),
                        HASH,
                        new SourceFile("nfma46.csv", "0".repeat(64), 1, 0)),
                new GfmisLinesImported(
                        RECONCILIATION,
                        MARCH,
                        1,
                        List.of(new StatementLine(CODE, "ค่าใช้สอย", "แผนงานพื้นฐาน", figures(100, 20, 30)))),
                new GfmisCodesMapped(RECONCILIATION, YEAR_2569.firstDay(), List.of(new CodeMapping(OPERATIONS, CODE))),
                new GfmisLinesUnmapped(RECONCILIATION, END_OF_FEBRUARY, List.of(OPERATIONS, TRAVEL)),
                new BreakExplained(RECONCILIATION, MARCH, CODE, BreakCause.TIMING),
                new LineBreakExplained(RECONCILIATION, MARCH, TRAVEL, BreakCause.OTHER));
    }

    /** With nothing that may be absent. */
    public static List<GfmisEvent> minimal() {
        return List.of(
                new GfmisBalancesImported(RECONCILIATION, MARCH, END_OF_FEBRUARY, 1, figures(100, 20, 30), HASH, null),
                new GfmisLinesImported(
                        RECONCILIATION, MARCH, 1, List.of(new StatementLine(CODE, null, null, figures(100, 20, 30)))));
    }

    /** So many baht net, ordered and disbursed; the rest remains. */
    public static GfmisFigures figures(long net, long ordered, long disbursed) {
        return new GfmisFigures(baht(net), baht(ordered), baht(disbursed), baht(net - ordered - disbursed));
    }
}
