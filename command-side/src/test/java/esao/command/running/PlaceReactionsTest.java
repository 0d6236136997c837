package esao.command.running;

import static esao.command.running.Consenting.DAY;
import static esao.testing.SampleBodyEvents.COMMITTEE;
import static esao.testing.Samples.YEAR_2569;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import esao.command.budget.AskVirementPlace;
import esao.command.meeting.ScheduleMeeting;
import esao.command.meeting.SendInvitation;
import esao.command.messaging.Commands;
import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.AgendaItemAdded;
import esao.kernel.meeting.MeetingId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A place on an agenda")
class PlaceReactionsTest extends OnReactingNode {

    private final Consenting office = Consenting.ofNewOffice();
    private final MeetingId other = new MeetingId(office.office(), "board", YEAR_2569, 3);

    /** The first meeting that was asked is called only after another one was asked. */
    @Test
    void is_on_that_of_the_meeting_that_was_asked_last_and_on_no_other() {
        var commands = node.commands();
        office.propose(commands);
        office.appoint(commands);
        office.submit(commands, DAY.minusDays(19), office.meeting());
        office.send(
                commands,
                Consenting.SECRETARY,
                DAY.minusDays(18),
                basis -> new ScheduleMeeting(
                        other, basis, COMMITTEE, OfficeMoment.parse(DAY.plusDays(7) + "T09:00:00"), "ห้องประชุม"));
        office.send(
                commands,
                Consenting.STAFF,
                DAY.minusDays(17),
                basis -> new AskVirementPlace(office.budget(), basis, Consenting.VIREMENT, other.code()));
        await().untilAsserted(() -> assertThat(placed(other)).isEqualTo(1));
        assertThat(why()).isEqualTo("urn:esao:problem:reaction:target-missing");

        office.schedule(commands);
        await().untilAsserted(() -> assertThat(node.waiting(office.office())).isEmpty());
        assertThat(placed(office.meeting())).isZero();
    }

    /**
     * It was taken away from the first meeting and given back, when the item was on the agenda and people were asked.
     */
    @Test
    void stays_on_an_agenda_that_has_it_already() {
        var commands = node.commands();
        office.propose(commands);
        office.appoint(commands);
        office.schedule(commands);
        office.submit(commands, DAY.minusDays(19), office.meeting());
        await().untilAsserted(() -> assertThat(placed(office.meeting())).isEqualTo(1));
        office.send(
                commands,
                Consenting.SECRETARY,
                DAY.minusDays(10),
                basis -> new SendInvitation(office.meeting(), basis));
        ask(commands, other);
        await().untilAsserted(() -> assertThat(node.waiting(office.office())).hasSize(1));
        ask(commands, office.meeting());
        office.send(
                commands,
                Consenting.SECRETARY,
                DAY.minusDays(9),
                basis -> new ScheduleMeeting(
                        other, basis, COMMITTEE, OfficeMoment.parse(DAY.plusDays(7) + "T09:00:00"), "ห้องประชุม"));
        await().untilAsserted(() -> assertThat(node.waiting(office.office())).isEmpty());
        assertThat(placed(other)).isZero();
        assertThat(placed(office.meeting())).isEqualTo(1);
    }

    private void ask(Commands commands, MeetingId meeting) {
        office.send(
                commands,
                Consenting.STAFF,
                DAY.minusDays(10),
                basis -> new AskVirementPlace(office.budget(), basis, Consenting.VIREMENT, meeting.code()));
    }

    private int placed(MeetingId meeting) {
        return node.events(meeting, AgendaItemAdded.class).size();
    }

    private String why() {
        assertThat(node.waiting(office.office())).hasSize(1);
        return node.waiting(office.office())
                .getFirst()
                .problems()
                .get(0)
                .get("type")
                .asString();
    }
}
