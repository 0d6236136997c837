package esao.query.budget;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The statement of a line: what it opened with, each change with its cause, what it closed with.
 *
 * @param position the highest global position whose effect it holds
 * @param parkedEvents how many events the read model could not take in yet
 * @param line the line
 * @param clock by which clock the period is meant
 * @param from the first day, if one was asked for
 * @param to the last day, if one was asked for
 * @param figures every figure over the whole period, whatever the page and the filters
 * @param items the changes of this page
 * @param page which page, from 0
 * @param size how many changes a page has
 * @param total how many changes there are
 */
public record StatementPage(
        long position,
        long parkedEvents,
        BudgetLineView line,
        StatementPeriod.Clock clock,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<StatementFigureView> figures,
        List<LineMovementView> items,
        int page,
        int size,
        long total) {

    public StatementPage {
        figures = List.copyOf(figures);
        items = List.copyOf(items);
    }
}
