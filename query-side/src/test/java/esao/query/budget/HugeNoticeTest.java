package esao.query.budget;

import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.AllotmentNoticeReceived;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.NoticeLinesReceived;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.NoticeId;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.provenance.Role;
import esao.query.testing.EventFeed;
import esao.query.testing.QuerySide;
import esao.query.testing.Reader;
import esao.testing.RandomBudgetHistory;
import esao.testing.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A notice of very many lines, in many events of one command. */
@QuerySide
class HugeNoticeTest {

    private static final int LINES = 20_000;
    private static final int LINES_PER_EVENT = 300;

    private final BudgetId budget = EventFeed.newBudget();
    private final String base = "/api/budgets/%s/2569".formatted(budget.office());
    private final EventFeed feed;
    private final Reader reader;

    @Autowired
    HugeNoticeTest(EventFeed feed, Reader reader) {
        this.feed = feed;
        this.reader = reader;
    }

    @Test
    void is_in_every_read_model_and_answer() {
        feed.append(budget, entries());
        feed.awaitAll();

        var summary = reader.get(base).json().get("item").get("budget");
        assertThat(summary.get("lineCount").asInt()).isEqualTo(LINES);
        assertThat(summary.get("allottedSatang").asLong()).isEqualTo(LINES * 100L);
        assertThat(reader.get(base + "/lines?format=csv").body().lines().count())
                .isEqualTo(LINES + 1);
        assertThat(reader.get(base + "/as-of?format=csv").body())
                .isEqualTo(reader.get(base + "/lines?format=csv").body());
        assertThat(reader.get(base + "/certificate").json().get("holds").asBoolean())
                .isTrue();
        assertThat(reader.get(base + "/lines/line-777/statement")
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(reader.get("/api/audit/timeline?line=line-777&kind=budget.notice-lines-received&office="
                                + budget.office())
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(1);
    }

    private List<RandomBudgetHistory.Entry> entries() {
        var notice = new NoticeId("huge");
        var provenance = Samples.by(Samples.PROPOSER, Role.POLICY_STAFF, Samples.MID_YEAR);
        var opened = RandomBudgetHistory.of(1, budget, 0).getFirst();
        var entries = new ArrayList<>(List.of(opened));
        var received = new AllotmentNoticeReceived(
                budget, notice, Samples.ALLOTMENT_LETTER, LINES, Samples.baht(LINES), null, List.of());
        entries.add(new RandomBudgetHistory.Entry(received, opened.recordedAt(), provenance));
        for (var first = 0; first < LINES; first += LINES_PER_EVENT) {
            var lines = IntStream.range(first, Math.min(LINES, first + LINES_PER_EVENT))
                    .mapToObj(HugeNoticeTest::line)
                    .toList();
            var part = new NoticeLinesReceived(budget, notice, first / LINES_PER_EVENT + 1, lines);
            entries.add(new RandomBudgetHistory.Entry(part, opened.recordedAt(), provenance));
        }
        return entries;
    }

    private static NoticeLine line(int number) {
        return new NoticeLine(
                new LineCode("line-" + number), Samples.description("รายการที่ " + number), Samples.baht(1));
    }
}
