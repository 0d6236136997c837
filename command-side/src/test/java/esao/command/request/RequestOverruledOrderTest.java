package esao.command.request;

import static esao.command.request.Requests.SECRETARY;
import static esao.command.request.Requests.consolidate;
import static esao.command.request.Requests.consolidated;
import static esao.command.request.Requests.decide;
import static esao.command.request.Requests.follow;
import static esao.command.request.Requests.laid;
import static esao.command.request.Requests.lay;
import static esao.command.request.Requests.layAnew;
import static esao.testing.SampleRequestEvents.REQUEST;
import static esao.testing.Samples.CHECKER;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.RESOLUTION;
import static esao.testing.Samples.SCHOOL_CODE;
import static esao.testing.Samples.baht;
import static org.assertj.core.api.Assertions.assertThat;

import esao.command.request.RequestScenario.Ask;
import esao.command.rules.ConsentProblem;
import esao.command.rules.Resolutions;
import esao.command.rules.Resolved;
import esao.kernel.provenance.AmendedFigure;
import esao.kernel.provenance.Amendment;
import esao.kernel.provenance.Basis;
import esao.kernel.request.RequestEndorsed;
import esao.kernel.request.RequestSubmittedForEndorsement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A meeting wanted less; the next one, which had the request on its agenda as well, put it off. */
@DisplayName("An order to amend a request that its body took back")
class RequestOverruledOrderTest {

    @Test
    void endorses_nothing() {
        var scenario = consolidated();
        var stands = Resolved.onRequest(RESOLUTION, REQUEST, laid(scenario))
                .amending(new Amendment(List.of(new AmendedFigure(SCHOOL_CODE + "/travel", baht(900)))));
        var overruled = stands.overruledBy("board-2569-03/4.1/1");
        scenario.does(SECRETARY, follow(stands))
                .does(CHECKER, decide(900, "ตามมติ"))
                .does(consolidate());
        scenario.asks(DIRECTOR, knowing(overruled, lay()))
                .isRefused(
                        ConsentProblem.RESOLUTION_OVERRULED,
                        Map.of("resolution", RESOLUTION.toString(), "later", "board-2569-03/4.1/1"));
        scenario.tries(DIRECTOR, knowing(overruled, layAnew())).wouldBeTaken();
        assertThat(scenario.asks(DIRECTOR, knowing(stands, lay())).isTaken())
                .hasExactlyElementsOfTypes(RequestSubmittedForEndorsement.class, RequestEndorsed.class);
    }

    /** The same, while that is what meetings have resolved. */
    private static Ask knowing(Resolved resolved, Ask ask) {
        return new Ask() {
            @Override
            public RequestCommand on(Basis basis) {
                return ask.on(basis);
            }

            @Override
            public Resolutions resolutions() {
                return resolved;
            }
        };
    }
}
