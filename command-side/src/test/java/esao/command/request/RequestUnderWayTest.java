package esao.command.request;

import static esao.command.request.Requests.SECRETARY;
import static esao.command.request.Requests.consolidated;
import static esao.command.request.Requests.laid;
import static esao.command.request.Requests.lay;
import static esao.command.request.Requests.reopen;
import static esao.command.request.Requests.resolve;
import static esao.testing.SampleRequestEvents.REQUEST;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.RESOLUTION;
import static esao.testing.Samples.YEAR_2569;

import esao.command.rules.Called;
import esao.command.rules.ConsentProblem;
import esao.kernel.meeting.MeetingId;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.request.RequestReopened;
import esao.kernel.request.RequestSentBack;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A request that a meeting has before it")
class RequestUnderWayTest {

    private static final MeetingId SITTING = new MeetingId(REQUEST.office(), "board", YEAR_2569, 2);
    private static final Map<String, Object> FACTS = Map.of("subject", REQUEST.toString(), "asked", "board-2569-02");

    @Test
    void is_neither_taken_back_nor_laid_anew_while_the_meeting_sits() {
        var submitted = consolidated().does(DIRECTOR, lay());
        submitted
                .beside(Called.sitting(SITTING))
                .asks(DIRECTOR, reopen())
                .isRefused(ConsentProblem.MEETING_UNDER_WAY, FACTS);
        submitted.beside(Called.NONE).asks(DIRECTOR, reopen()).isTaken(new RequestReopened(REQUEST));
        consolidated()
                .beside(Called.sitting(SITTING))
                .asks(DIRECTOR, lay())
                .isRefused(ConsentProblem.MEETING_UNDER_WAY, FACTS);
        consolidated().asks(DIRECTOR, lay()).isTaken();
    }

    @Test
    void is_sent_back_also_where_an_equal_content_is_laid_after_the_refusal() {
        var scenario = consolidated();
        var hash = laid(scenario);
        scenario.on(MID_YEAR.minusDays(1))
                .asks(SECRETARY, resolve(hash, RESOLUTION, ResolutionOutcome.ENDORSED))
                .isRefused(
                        BudgetRequestProblem.DATE_BEFORE_PREVIOUS_STEP,
                        Map.of("effectiveOn", "2026-03-12", "previousStepOn", "2026-04-01"));
        scenario.asks(SECRETARY, resolve(hash, RESOLUTION, ResolutionOutcome.NOT_ENDORSED))
                .isTaken(new RequestSentBack(REQUEST, hash, RESOLUTION, ResolutionOutcome.NOT_ENDORSED));
    }
}
