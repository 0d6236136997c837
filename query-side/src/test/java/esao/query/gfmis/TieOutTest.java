package esao.query.gfmis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import esao.query.gfmis.TieOut.Hint;
import esao.query.gfmis.TieOut.Tie;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Our books against a statement")
class TieOutTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 28);
    private static final String A = "20004350001002000001";
    private static final String B = "20004350001002000002";

    private final Map<String, StatedCode> stated = new HashMap<>();
    private final Map<String, TieFigures> previous = new HashMap<>();
    private final Map<String, LedgerLine> lines = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();

    @Test
    void agree_where_all_lines_under_a_code_together_have_what_it_shows() {
        shows(A, 100, 20, 30);
        has("one", A, 60, 20, 0);
        has("two", A, 40, 0, 30);

        assertThat(only().kind()).isEqualTo(BreakKind.AGREES);
        assertThat(only().lines()).containsExactly("one", "two");
        assertThat(only().isBreak()).isFalse();
    }

    @Test
    void differ_by_a_satang() {
        shows(A, 100, 20, 30);
        has("one", A, 100, 20, 31);

        assertThat(only().kind()).isEqualTo(BreakKind.AMOUNT_DIFFERS);
        assertThat(only().difference()).isEqualTo(new TieFigures(0, 0, -1));
        assertThat(only().difference().remaining()).isEqualTo(1);
    }

    @Test
    void differ_in_time_only_where_our_later_entries_lead_there() {
        shows(A, 100, 20, 30);
        var line = has("one", A, 100, 50, 0);
        line.later().put(DAY.plusDays(3), new TieFigures(0, -30, 30));
        assertThat(only().kind()).isEqualTo(BreakKind.TIMING);
        assertThat(only().agreesOn()).isEqualTo(DAY.plusDays(3));

        line.later().put(DAY.plusDays(1), new TieFigures(5, 0, 0));
        assertThat(only().kind()).isEqualTo(BreakKind.AMOUNT_DIFFERS);
        assertThat(only().agreesOn()).isNull();

        line.later().put(DAY.plusDays(9), new TieFigures(-5, 0, 0));
        assertThat(only().agreesOn()).isEqualTo(DAY.plusDays(9));
    }

    @Test
    void are_missing_on_one_side_or_the_other() {
        shows(A, 100, 0, 0);
        has("one", A, 0, 0, 0);
        assertThat(only().kind()).isEqualTo(BreakKind.MISSING_WITH_US);

        stated.clear();
        has("one", A, 100, 0, 0);
        assertThat(only().kind()).isEqualTo(BreakKind.MISSING_THERE);
        assertThat(only().there()).isNull();
        shows(A, 0, 0, 0);
        assertThat(only().kind()).isEqualTo(BreakKind.MISSING_THERE);
        has("one", A, 0, 0, 0);
        assertThat(only().kind()).isEqualTo(BreakKind.AGREES);
    }

    @Test
    void lack_a_mapping_on_one_side_or_the_other() {
        shows(A, 100, 0, 0);
        has("one", null, 100, 0, 0);

        assertThat(ties())
                .extracting(Tie::subject, Tie::kind)
                .containsExactly(tuple(A, BreakKind.CODE_UNMAPPED), tuple("line:one", BreakKind.LINE_UNMAPPED));
        assertThat(TieOut.hints(ties()))
                .containsOnly(
                        Map.entry(A, new Hint(BreakHint.OTHER_CODE, "line:one")),
                        Map.entry("line:one", new Hint(BreakHint.OTHER_CODE, A)));
    }

    @Test
    void leave_out_lines_under_no_code_that_have_nothing_or_are_no_appropriation() {
        has("one", null, 0, 0, 0);
        var line = line("two", 10, 0, 0);
        lines.put("two", new LedgerLine("two", "", false, line.figures(), 0, 0, new TreeMap<>()));

        assertThat(ties()).isEmpty();
    }

    @Test
    void look_like_a_wrong_code_only_where_one_other_differs_the_opposite_way() {
        shows(A, 100, 7, 0);
        has("one", A, 100, 0, 0);
        shows(B, 50, 0, 0);
        has("two", B, 50, 7, 0);
        assertThat(TieOut.hints(ties()))
                .containsOnly(
                        Map.entry(A, new Hint(BreakHint.OTHER_CODE, B)),
                        Map.entry(B, new Hint(BreakHint.OTHER_CODE, A)));

        has("three", null, 0, 7, 0);
        assertThat(TieOut.hints(ties())).isEmpty();
    }

    @Test
    void look_as_notified_or_not_updated() {
        shows(A, 100, 0, 0);
        lines.put("one", new LedgerLine("one", "", true, new TieFigures(80, 0, 0), 0, 100, new TreeMap<>()));
        codes.put("one", A);
        assertThat(TieOut.hints(ties())).containsOnly(Map.entry(A, new Hint(BreakHint.AS_NOTIFIED, null)));

        previous.put(A, new TieFigures(100, 0, 0));
        assertThat(TieOut.hints(ties())).containsOnly(Map.entry(A, new Hint(BreakHint.NOT_UPDATED_THERE, null)));
        assertThat(only().before()).isEqualTo(new TieFigures(100, 0, 0));
    }

    private Tie only() {
        assertThat(ties()).hasSize(1);
        return ties().getFirst();
    }

    private List<Tie> ties() {
        return new TieOut(stated, previous, lines, codes).ties();
    }

    private void shows(String code, long net, long ordered, long disbursed) {
        stated.put(code, new StatedCode(code, null, new TieFigures(net, ordered, disbursed)));
    }

    private LedgerLine has(String line, @Nullable String code, long net, long ordered, long disbursed) {
        var books = line(line, net, ordered, disbursed);
        lines.put(line, books);
        if (code != null) {
            codes.put(line, code);
        }
        return books;
    }

    private static LedgerLine line(String line, long net, long ordered, long disbursed) {
        return new LedgerLine(line, line, true, new TieFigures(net, ordered, disbursed), 0, net, new TreeMap<>());
    }
}
