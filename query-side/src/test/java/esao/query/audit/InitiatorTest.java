package esao.query.audit;

import static esao.testing.Samples.ALLOTMENT_LETTER;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.TRAVEL;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.AllotmentNoticeReceived;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.BudgetOpened;
import esao.kernel.budget.NoticeCorrected;
import esao.kernel.budget.NoticeLinesReceived;
import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.budget.value.LineCorrection;
import esao.kernel.budget.value.NoticeId;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.framework.CeilingSet;
import esao.kernel.framework.FrameworkId;
import esao.kernel.framework.FrameworkOpened;
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

    @Test
    void has_a_person_in_corrections_and_differences() {
        var corrected = new NoticeCorrected(
                budget,
                new NoticeId("n-2"),
                OFFICE_LETTER,
                List.of(new LineCorrection(TRAVEL, new Money(1_000), new Money(600))));
        happened(process, DIRECTOR, corrected);
        feed.awaitAll();
        var base = "/api/budgets/%s/2569".formatted(budget.office());
        var both = process.value() + "," + DIRECTOR;

        assertThat(items(base + "/corrections?initiator=" + DIRECTOR.value()))
                .hasSize(1)
                .allMatch(correction -> correction.get("actor").asString().equals(process.value()));
        assertThat(reader.get(base + "/corrections?format=csv").body()).contains("," + both + ",");
        var causes = items(base + "/diff?fromRecorded=2020-01-01&line=travel&account=ALLOTTED")
                .getFirst()
                .get("causes");
        assertThat(causes.valueStream().map(cause -> cause.get("initiator").asString("none")))
                .containsExactly("none", DIRECTOR.value(), DIRECTOR.value());
        assertThat(reader.get(base + "/diff?fromRecorded=2020-01-01&format=csv").body())
                .contains(":" + PROPOSER.value() + " ", ":" + process.value() + "←" + DIRECTOR.value());
    }

    @Test
    void has_a_person_in_differences_of_plans() {
        var framework = new FrameworkId(budget.office());
        var edition = new FiscalYear(2569);
        feed.append(
                "Framework",
                framework.toString(),
                0,
                List.of(
                        new FrameworkOpened(framework, edition),
                        new CeilingSet(
                                framework, edition, new FiscalYear(2570), ExpenditureCategory.OPERATING, new Money(9))),
                by(process, DIRECTOR));
        feed.awaitAll();
        var path = "/api/frameworks/%s/2569/diff?fromRecorded=2020-01-01".formatted(budget.office());

        var cause = items(path).getFirst().at("/causes/0");
        assertThat(cause.get("actor").asString()).isEqualTo(process.value());
        assertThat(cause.get("initiator").asString()).isEqualTo(DIRECTOR.value());
        assertThat(reader.get(path + "&format=csv").body())
                .contains("framework.ceiling-set@1:9:" + process.value() + "←" + DIRECTOR.value());
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
        feed.append("Budget", budget.toString(), version, List.of(events), by(actor, initiator));
        version += events.length;
    }

    private static Provenance by(PersonId actor, @Nullable PersonId initiator) {
        var usual = Samples.by(actor, initiator == null ? Role.POLICY_STAFF : Role.PROCESS, ALLOTMENT_LETTER.date());
        return new Provenance(
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
    }

    private List<JsonNode> items(String address) {
        var answer = reader.get(address);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().get("items").valueStream().toList();
    }
}
