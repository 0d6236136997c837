package esao.command.meeting;

import static esao.testing.SampleMeetingEvents.GUEST;
import static esao.testing.SampleMeetingEvents.ITEM;
import static esao.testing.SampleMeetingEvents.MEETING;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.OFFICE_LETTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.provenance.Basis;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A list that somebody sends to a meeting")
class MeetingListTest {

    private static final AgendaNumber OTHER = new AgendaNumber("4.3");

    @Test
    void is_told_what_is_wrong_with_it() {
        assertThat(guest(ITEM, OTHER).items()).containsExactly(ITEM, OTHER);
        assertThat(guest().items()).isEmpty(); // For the whole meeting.
        assertThatIllegalArgumentException()
                .isThrownBy(() -> guest(ITEM, ITEM))
                .withMessage("items must not hold an item twice");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeetingCommand.some("recipients", List.of()))
                .withMessage("recipients must hold at least one item");
        assertThat(MeetingCommand.some("recipients", Collections.nCopies(1, "x")))
                .hasSize(1);
    }

    private static InviteGuest guest(AgendaNumber... items) {
        return new InviteGuest(
                MEETING, new Basis(MID_YEAR, OFFICE_LETTER, "เชิญ"), GUEST, "ผู้แทนเทศบาล", List.of(items));
    }
}
