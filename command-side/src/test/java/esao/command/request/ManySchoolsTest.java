package esao.command.request;

import static esao.testing.SampleRequestEvents.REQUEST;
import static esao.testing.SampleRequestEvents.trips;
import static esao.testing.Samples.CHECKER;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.baht;
import static org.assertj.core.api.Assertions.assertThat;

import esao.command.messaging.InMemoryAggregates;
import esao.command.rules.Called;
import esao.command.rules.FixedRules;
import esao.command.rules.Resolved;
import esao.kernel.budget.value.LineCode;
import esao.kernel.office.PersonId;
import esao.kernel.office.SchoolCode;
import esao.kernel.provenance.Role;
import esao.kernel.request.RequestConsolidated;
import esao.kernel.request.RequestEvent;
import esao.kernel.request.value.CalledSchool;
import esao.kernel.request.value.RequestLine;
import esao.kernel.request.value.Score;
import esao.kernel.schema.NamedSerializer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** As many schools as the largest offices have. */
@DisplayName("The requests of many schools")
class ManySchoolsTest {

    private static final int SCHOOLS = 300;
    private static final int LINES = 50;

    @Test
    void are_put_together_by_one_command_and_one_small_event() {
        FinalEditions editions = (framework, baseYear) -> Optional.of(Requests.edition(baht(2L * SCHOOLS * LINES - 1)));
        try (var office = InMemoryAggregates.start(
                BudgetRequest.class,
                RequestEvent.class,
                RequestScenario.RULES,
                editions,
                FixedRules.shipped(),
                new Resolved.Register(),
                Called.NONE)) {
            send(office, DIRECTOR, Requests.group());
            send(office, PROPOSER, Requests.call(Requests.DEADLINE, Requests.CRITERIA, schools()));
            for (var called : schools()) {
                ask(office, called.school());
            }
            send(office, PROPOSER, Requests.target(Requests.TARGET));
            var above = new AskedAboveCeiling(schools().getFirst().school(), new LineCode("line-1"), "จำเป็น");
            send(office, PROPOSER, Requests.consolidate(above));

            var events = office.events(REQUEST, 0);
            assertThat(events).hasSize(3 + 3 * SCHOOLS + 1);
            assertThat(events.getLast()).isInstanceOfSatisfying(RequestConsolidated.class, done -> {
                assertThat(done.schools()).isEqualTo(SCHOOLS);
                assertThat(done.lines()).isEqualTo(SCHOOLS * LINES);
                assertThat(done.totals()).singleElement().satisfies(total -> {
                    assertThat(total.requested()).isEqualTo(baht(3L * SCHOOLS * LINES));
                    assertThat(total.accepted()).isEqualTo(baht(2L * SCHOOLS * LINES));
                    assertThat(total.aboveCeiling()).isEqualTo(baht(2));
                });
            });
            assertThat(NamedSerializer.ofEvents()
                            .serialize(events.getLast(), byte[].class)
                            .getData())
                    .hasSizeLessThan(1_000);
        }
    }

    /** Every line is asked for at three baht and accepted at two. */
    private static void ask(InMemoryAggregates<BudgetRequest, RequestEvent> office, SchoolCode school) {
        var lines = IntStream.rangeClosed(1, LINES)
                .mapToObj(number -> trips(new LineCode("line-" + number), 1, 3))
                .toArray(RequestLine[]::new);
        send(office, Requests.SCHOOL_DIRECTOR, Requests.submit(school, lines));
        send(
                office,
                PROPOSER,
                basis ->
                        new ScoreRequest(REQUEST, basis, school, List.of(new Score("need", 1), new Score("ready", 1))));
        var decisions = Stream.of(lines)
                .map(line -> new DecidedLine(line.line(), baht(2), "ตามวงเงิน"))
                .toList();
        send(office, CHECKER, basis -> new DecideRequestLines(REQUEST, basis, school, decisions));
    }

    private static List<CalledSchool> schools() {
        return IntStream.range(0, SCHOOLS)
                .mapToObj(number -> new CalledSchool(new SchoolCode(Integer.toString(20_020_000 + number)), "โรงเรียน"))
                .toList();
    }

    private static void send(
            InMemoryAggregates<BudgetRequest, RequestEvent> office, PersonId person, RequestScenario.Ask ask) {
        assertThat(office.send(person, Role.POLICY_STAFF, ask::on)).isEmpty();
    }
}
