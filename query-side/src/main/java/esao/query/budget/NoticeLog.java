package esao.query.budget;

import esao.kernel.budget.AllotmentNoticeReceived;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.NoticeLinesReceived;
import esao.kernel.budget.value.NoticeLine;
import esao.query.problem.Problem;
import esao.query.problem.ProblemType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * Reads allotment notices as they were received, from the log: it is asked for seldom, and it is what was said then,
 * whatever was corrected since.
 */
@Component
public class NoticeLog {

    private static final int MOST_NAMED = 10;

    private final EventStore log;

    NoticeLog(EventStore log) {
        this.log = log;
    }

    /**
     * Makes sure that a notice is there and that a set of columns can say everything of it.
     *
     * @throws Problem if it is not, or they cannot
     */
    public void require(BudgetId budget, String notice, NoticeColumns columns) {
        var found = log.readEvents(budget.toString(), 0)
                .asStream()
                .map(event -> event.getPayload())
                .anyMatch(event -> event instanceof AllotmentNoticeReceived received
                        && received.notice().value().equals(notice));
        if (!found) {
            throw new Problem(ProblemType.NOTICE_NOT_FOUND, Map.of("budgetId", budget.toString(), "noticeId", notice));
        }
        var unfit = new ArrayList<String>();
        each(budget, notice, line -> {
            if (unfit.size() < MOST_NAMED && !NoticeCsv.fits(columns, line)) {
                unfit.add(line.line().value());
            }
        });
        if (!unfit.isEmpty()) {
            throw new Problem(
                    ProblemType.NOTICE_COLUMNS_UNFIT, Map.of("noticeId", notice, "lines", List.copyOf(unfit)));
        }
    }

    /** Gives every line of a notice, in its order. */
    public void each(BudgetId budget, String notice, Consumer<NoticeLine> line) {
        // With a version, even the first one: without, the framework would begin with a snapshot.
        log.readEvents(budget.toString(), 0).asStream().forEach(event -> {
            if (event.getPayload() instanceof NoticeLinesReceived received
                    && received.notice().value().equals(notice)) {
                received.lines().forEach(line);
            }
        });
    }
}
