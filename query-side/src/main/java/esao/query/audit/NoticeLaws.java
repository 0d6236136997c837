package esao.query.audit;

import esao.kernel.budget.AllotmentNoticeReceived;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.NoticeCorrected;
import esao.kernel.budget.NoticeLinesReceived;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.NoticeId;
import esao.query.audit.EquationView.Law;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Holds the notices of a budget against their lines and their corrections. */
final class NoticeLaws {

    private final Map<NoticeId, Long> totals = new LinkedHashMap<>();
    private final Map<NoticeId, Map<LineCode, Long>> given = new LinkedHashMap<>();
    private final Map<NoticeId, Long> received = new LinkedHashMap<>();
    private final List<EquationView> corrections = new ArrayList<>();

    void read(BudgetEvent event) {
        if (event instanceof AllotmentNoticeReceived notice) {
            totals.merge(notice.notice(), notice.total().satang(), Math::addExact);
        } else if (event instanceof NoticeLinesReceived part) {
            for (var line : part.lines()) {
                received.merge(part.notice(), line.amount().satang(), Math::addExact);
                linesOf(part.notice()).merge(line.line(), line.amount().satang(), Math::addExact);
            }
        } else if (event instanceof NoticeCorrected corrected) {
            correct(corrected);
        }
    }

    List<EquationView> equations() {
        var all = new TreeSet<>(Comparator.comparing(NoticeId::value));
        all.addAll(totals.keySet());
        all.addAll(received.keySet());
        var equations = new ArrayList<EquationView>();
        for (var notice : all) {
            equations.add(EquationView.equal(
                    Law.NOTICE_TOTAL_IS_ITS_LINES,
                    notice.value(),
                    Cell.NONE,
                    totals.getOrDefault(notice, 0L),
                    received.getOrDefault(notice, 0L)));
        }
        equations.addAll(corrections);
        return equations;
    }

    private void correct(NoticeCorrected corrected) {
        var lines = linesOf(corrected.notice());
        var said = 0L;
        var known = 0L;
        for (var line : corrected.lines()) {
            said = Math.addExact(said, line.from().satang());
            known = Math.addExact(known, lines.getOrDefault(line.line(), 0L));
            lines.put(line.line(), line.to().satang());
        }
        corrections.add(EquationView.equal(
                Law.CORRECTION_STARTS_FROM_WHAT_WAS_GIVEN, corrected.notice().value(), Cell.NONE, said, known));
    }

    private Map<LineCode, Long> linesOf(NoticeId notice) {
        return given.computeIfAbsent(notice, absent -> new HashMap<>());
    }
}
