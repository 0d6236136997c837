package esao.command.meeting;

import static esao.command.meeting.MeetingScenario.scheduled;
import static esao.testing.SampleMeetingEvents.MEETING;
import static esao.testing.SampleMeetingEvents.virement;

import esao.command.meeting.MeetingScenario.Ask;
import esao.kernel.meeting.AgendaItem;
import esao.kernel.meeting.AgendaItemAdded;
import esao.kernel.meeting.value.AgendaKind;
import esao.kernel.meeting.value.AgendaNumber;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A place on an agenda that was asked for")
class MeetingPlaceTest {

    private static final Ask PLACE = basis -> new PlaceOnAgenda(MEETING, basis, virement(), "การโอน");

    @Test
    void is_found_beside_an_item_that_only_tells_of_the_matter() {
        for (var kind : List.of(AgendaKind.FOLLOW_UP, AgendaKind.INFORM)) {
            scheduled()
                    .does(add(kind, "3.1"))
                    .asks(PLACE)
                    .isTaken(new AgendaItemAdded(MEETING, on(AgendaKind.CONSIDER, "4.1"), null));
        }
        for (var kind : List.of(AgendaKind.CONSIDER, AgendaKind.OTHER)) {
            scheduled()
                    .does(add(kind, "3.1"))
                    .asks(PLACE)
                    .isRefused(
                            MeetingProblem.SUBJECT_PLACED,
                            Map.of("subject", virement().name(), "item", "3.1"));
        }
    }

    @Test
    void leaves_room_for_one_item_that_tells_of_the_matter() {
        scheduled().does(PLACE).asks(add(AgendaKind.FOLLOW_UP, "3.1")).isTaken();
        scheduled()
                .does(PLACE)
                .does(add(AgendaKind.FOLLOW_UP, "3.1"))
                .asks(add(AgendaKind.INFORM, "1.1"))
                .isRefused(
                        MeetingProblem.SUBJECT_REPEATED,
                        Map.of("subject", virement().name(), "item", "3.1"));
        scheduled()
                .does(PLACE)
                .asks(add(AgendaKind.OTHER, "5.1"))
                .isRefused(
                        MeetingProblem.SUBJECT_REPEATED,
                        Map.of("subject", virement().name(), "item", "4.1"));
    }

    private static Ask add(AgendaKind kind, String number) {
        return basis -> new AddAgendaItem(MEETING, basis, on(kind, number));
    }

    private static AgendaItem on(AgendaKind kind, String number) {
        return new AgendaItem(new AgendaNumber(number), kind, "การโอน", virement(), null);
    }
}
