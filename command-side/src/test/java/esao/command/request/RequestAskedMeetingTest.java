package esao.command.request;

import static esao.command.request.Requests.consolidated;
import static esao.command.request.Requests.lay;
import static esao.command.request.Requests.layFor;
import static esao.testing.SampleRequestEvents.REQUEST;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.YEAR_2569;

import esao.command.rules.Called;
import esao.command.rules.ConsentProblem;
import esao.kernel.meeting.MeetingId;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A meeting that is asked to deal with a request")
class RequestAskedMeetingTest {

    private static final MeetingId SECOND = new MeetingId(REQUEST.office(), "board", YEAR_2569, 2);

    @Test
    void can_still_take_it_on_its_agenda_when_it_is_laid() {
        consolidated()
                .beside(Called.opened(SECOND, true))
                .asks(DIRECTOR, layFor("board-2569-02"))
                .isRefused(ConsentProblem.MEETING_OVER, Map.of("meeting", "board-2569-02", "cancelled", false));
        consolidated()
                .beside(Called.opened(SECOND, false))
                .asks(DIRECTOR, layFor("board-2569-02"))
                .isRefused(ConsentProblem.MEETING_HAS_BEGUN, Map.of("meeting", "board-2569-02"));
        consolidated()
                .beside(Called.called(SECOND, false))
                .asks(DIRECTOR, layFor("board-2569-02"))
                .isTaken();
        consolidated().beside(Called.opened(SECOND, true)).asks(DIRECTOR, lay()).isTaken();
    }
}
