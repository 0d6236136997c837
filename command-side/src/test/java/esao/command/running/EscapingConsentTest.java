package esao.command.running;

import static esao.command.running.Consenting.CONTENT;
import static esao.command.running.Consenting.DAY;
import static esao.command.running.Consenting.SECRETARY;
import static esao.command.running.Consenting.STAFF;
import static esao.command.running.Consenting.VIREMENT;
import static esao.testing.Samples.GOVERNOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import esao.command.budget.AmendVirement;
import esao.command.meeting.CastVote;
import esao.command.meeting.CloseVote;
import esao.command.meeting.PutToVote;
import esao.command.messaging.Commands;
import esao.command.problem.Rejected;
import esao.kernel.budget.VirementAmended;
import esao.kernel.budget.VirementRejected;
import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.meeting.value.BallotKind;
import esao.kernel.meeting.value.VoteChoice;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.DomainEvent;
import esao.kernel.provenance.ResolutionOutcome;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whoever asks for money and sees how a vote goes")
class EscapingConsentTest {

    private final Consenting office = Consenting.ofNewOffice();

    @Test
    void does_not_take_it_away_before_the_meeting_has_turned_it_down() {
        try (var node = Node.start(Database.create(), "esao.reactions.try-again=1h")) {
            var commands = node.bean(Commands.class);
            office.prepare(commands);
            voteDown(commands);
            assertThat(catchThrowableOfType(Rejected.class, () -> amend(commands))
                            .violations()
                            .getFirst()
                            .type())
                    .isEqualTo("urn:esao:problem:consent:meeting-under-way");
            office.declare(commands, ResolutionOutcome.NOT_ENDORSED, true);
            await().untilAsserted(() ->
                    assertThat(events(node, VirementRejected.class)).isEqualTo(1));
            assertThat(events(node, VirementAmended.class)).isZero();

            var decided = Consenting.ofNewOffice();
            decided.prepare(commands);
            decided.declare(commands, ResolutionOutcome.DEFERRED, true);
            decided.amend(commands, CONTENT);
        }
    }

    private void amend(Commands commands) {
        office.send(commands, STAFF, DAY, basis -> new AmendVirement(office.budget(), basis, VIREMENT, CONTENT, null));
    }

    private void voteDown(Commands commands) {
        var item = new AgendaNumber("4.1");
        var meeting = office.meeting();
        office.send(
                commands,
                SECRETARY,
                DAY,
                basis -> new PutToVote(
                        meeting, basis, item, "เห็นชอบหรือไม่", BallotKind.OPEN, GOVERNOR, at("09:10:00")));
        for (var member : List.of("member.1", "member.2")) {
            var voter = new PersonId(member);
            office.send(
                    commands,
                    SECRETARY,
                    DAY,
                    basis -> new CastVote(meeting, basis, voter, VoteChoice.AGAINST, at("09:11:00")));
        }
        office.send(commands, SECRETARY, DAY, basis -> new CloseVote(meeting, basis, null, null, at("09:12:00")));
    }

    private static OfficeMoment at(String time) {
        return OfficeMoment.parse(DAY + "T" + time);
    }

    private <E extends DomainEvent> int events(Node node, Class<E> kind) {
        return Consenting.events(node.bean(EventStore.class), office.budget(), kind)
                .size();
    }
}
