package esao.query.audit;

import static esao.testing.Samples.ALLOTMENT_LETTER;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.TRAVEL;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.AllotmentNoticeReceived;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.BudgetOpened;
import esao.kernel.budget.NoticeLinesReceived;
import esao.kernel.budget.value.NoticeId;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.money.Money;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Actor;
import esao.kernel.provenance.Provenance;
import esao.kernel.provenance.Role;
import esao.query.testing.EventFeed;
import esao.query.testing.QuerySide;
import esao.query.testing.Reader;
import esao.testing.Samples;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** One notice is recorded by a person, the other one by a process that follows what another person did. */
@QuerySide
@DisplayName("What a process did")
class InitiatorTest {

    private final BudgetId budget = EventFeed.newBudget();
    private final PersonId process =
            Actor.process("when-something", budget.office()).person();
    private final EventFeed feed;
    private final Reader reader;
    private int version;

    @Autowired
    InitiatorTest(EventFeed feed, Reader reader) {
        this.feed = feed;
        this.reader = reader;
    }

    @BeforeEach
    void live() {
        happened(PROPOSER, null, new BudgetOpened(budget, budget.office(), budget.year()));
        noticed("n-1", PROPOSER, null);
        noticed("n-2", process, DIRECTOR);
        feed.awaitAll();
    }

    @Test
    void has_a_person_in_the_timeline() {
        var timeline = "/api/audit/timeline?office=" + budget.office();

        var followed = items(timeline + "&initiator=" + DIRECTOR.value());
        assertThat(followed).hasSize(2);
        assertThat(followed).allMatch(event -> event.get("actor").asString().equals(process.value()));
        assertThat(items(timeline + "&actor=" + PROPOSER.value()))
                .hasSize(3)
                .allMatch(event -> event.get("initiator").isNull());
        assertThat(reader.get(timeline + "&format=csv").body()).contains("," + process.value() + "," + DIRECTOR + ",");
    }

    @Test
    void has_a_person_in_traces_statements_and_signals() {
        var base = "/api/budgets/%s/2569".formatted(budget.office());

        assertThat(items(base + "/trace?notice=n-2&direction=DOWN"))
                .isNotEmpty()
                .allMatch(flow -> flow.get("initiator").asString().equals(DIRECTOR.value()));
        assertThat(items(base + "/trace?notice=n-1&direction=DOWN"))
                .isNotEmpty()
                .allMatch(flow -> flow.get("initiator").isNull());
        var node = reader.get(base + "/trace?notice=n-2&direction=DOWN")
                .json()
                .get("nodes")
                .valueStream()
                .toList();
        assertThat(node)
                .anyMatch(place -> place.at("/steps/0/initiator").asString().equals(DIRECTOR.value()));
        var events =
                items(base + "/audit-signals?signal=NO_EXECUTION").getFirst().get("events");
        assertThat(events.valueStream().map(event -> event.get("initiator").asString("none")))
                .containsExactly("none", DIRECTOR.value());
        assertThat(items(base + "/lines/travel/statement?initiator=" + DIRECTOR.value()))
                .hasSize(1);
    }

    private void noticed(String notice, PersonId actor, @Nullable PersonId initiator) {
        var id = new NoticeId(notice);
        var amount = new Money(1_000);
        happened(
                actor,
                initiator,
                new AllotmentNoticeReceived(budget, id, ALLOTMENT_LETTER, 1, amount, null, List.of()),
                new NoticeLinesReceived(
                        budget, id, 1, List.of(new NoticeLine(TRAVEL, Samples.description("ค่าเดินทาง"), amount))));
    }

    private void happened(PersonId actor, @Nullable PersonId initiator, BudgetEvent... events) {
        var usual = Samples.by(actor, initiator == null ? Role.POLICY_STAFF : Role.PROCESS, ALLOTMENT_LETTER.date());
        var by = new Provenance(
                usual.commandId(),
                usual.actor(),
                usual.role(),
                usual.effectiveOn(),
                usual.document(),
                usual.reason(),
                null,
                usual.correlationId(),
                null,
                initiator);
        feed.append("Budget", budget.toString(), version, List.of(events), by);
        version += events.length;
    }

    private List<JsonNode> items(String address) {
        var answer = reader.get(address);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().get("items").valueStream().toList();
    }
}
