package esao.command.meeting;

import esao.command.problem.Decision;
import esao.command.rules.Bodies;
import esao.command.rules.HeldMeetings;
import esao.command.rules.SlotMoves;
import esao.command.rules.Subjects;
import esao.kernel.body.value.BodyCode;
import esao.kernel.body.value.Composition;
import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.AgendaItem;
import esao.kernel.meeting.AgendaItemAdded;
import esao.kernel.meeting.InvitationSent;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.MeetingRescheduled;
import esao.kernel.meeting.RsvpRecorded;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * The part of a {@link BoardMeeting} that is about how it is made ready: when it is held, of what it is to speak, and
 * who is asked to come. It stands in a file of its own only so that no file becomes long.
 */
abstract class MeetingPreparation extends MeetingAfterwards {

    @AggregateIdentifier
    @SuppressWarnings("NullAway.Init") // Set by on(MeetingScheduled), the first event of every meeting.
    MeetingId id;

    @SuppressWarnings("NullAway.Init") // As well.
    BodyCode body;

    @SuppressWarnings("NullAway.Init") // As well.
    OfficeMoment convenesAt;

    @SuppressWarnings("NullAway.Init") // As well.
    String place;

    @Nullable
    MeetingStage stage;

    @Nullable
    OfficeMoment lastAt;

    /** How many moves of its slot are dealt with. */
    int slotMoves;

    Agenda agenda = new Agenda();
    GuestBook guests = new GuestBook();

    @CommandHandler
    void handle(AddAgendaItem command, Decision decision, Subjects subjects, HeldMeetings meetings) {
        requireStage(decision, MeetingStage.SCHEDULED);
        MeetingRules.requireMinutesOf(body, command.item(), meetings, decision);
        agenda.requireFits(id, command.item(), decision);
        LaidRules.requireLaid(id, command.item(), convenesAt.day(), subjects, decision);
        add(command.item(), decision);
    }

    /**
     * What waited for the meeting to be called may rest on a letter older than that. That it is not laid so any more is
     * said also where the agenda is closed: nobody waits for it then.
     */
    @CommandHandler
    void handle(PlaceOnAgenda command, Decision decision, Subjects subjects) {
        agenda.requireNotPlaced(command.subject(), decision);
        LaidRules.requireLaid(id, command.subject(), convenesAt.day(), subjects, decision);
        MeetingRules.requireNotFrozen(stage, decision);
        var item = agenda.next(command, decision);
        agenda.requireFits(id, item, decision);
        add(item, decision);
    }

    private void add(AgendaItem item, Decision decision) {
        decision.enforce();
        happen(new AgendaItemAdded(id, item, null));
    }

    @CommandHandler
    void handle(ReorderAgenda command, Decision decision) {
        requireStage(decision, MeetingStage.SCHEDULED);
        happen(agenda.reorder(command, decision));
    }

    @CommandHandler
    void handle(WithdrawAgendaItem command, Decision decision) {
        requireStage(decision, MeetingStage.SCHEDULED);
        happen(agenda.withdraw(command, decision));
    }

    @CommandHandler
    void handle(SendInvitation command, Decision decision, Bodies bodies, Subjects subjects) {
        requireStage(decision, MeetingStage.SCHEDULED);
        decision.require(!agenda.isEmpty(), MeetingProblem.AGENDA_EMPTY, Map::of);
        agenda.inOrder().forEach(item -> LaidRules.requireLaid(id, item, convenesAt.day(), subjects, decision));
        var found = MeetingRules.requireBody(bodies, id, body, convenesAt.day(), decision);
        var days = found.map(known -> MeetingRules.requireNotice(known, convenesAt.day(), decision));
        decision.enforce();
        happen(new InvitationSent(id, found.orElseThrow().members(), agenda.hash(id, convenesAt), days.orElseThrow()));
    }

    @CommandHandler
    void handle(RecordRsvp command, Decision decision, Bodies bodies) {
        requireStage(decision, MeetingStage.INVITED);
        Sitting.requireMember(members(bodies, decision), command.member(), decision);
        decision.enforce();
        happen(new RsvpRecorded(id, command.member(), command.reply(), command.note()));
    }

    /** Before it is opened; who came already has come in vain, and as of no day before that. */
    @CommandHandler
    void handle(RescheduleMeeting command, Decision decision, Bodies bodies, Subjects subjects, SlotMoves slots) {
        reschedule(command.convenesAt(), command.place(), decision, bodies, subjects);
        happen(new MeetingRescheduled(id, command.convenesAt(), command.place(), slots.of(id)));
    }

    @CommandHandler
    void handle(FollowSlot command, Decision decision, Bodies bodies, Subjects subjects, SlotMoves slots) {
        MeetingRules.requireNotOvertaken(command.move(), slotMoves, slots.of(id), decision);
        reschedule(command.convenesAt(), null, decision, bodies, subjects);
        happen(new MeetingRescheduled(id, command.convenesAt(), null, command.move()));
    }

    private void reschedule(
            OfficeMoment other, @Nullable String elsewhere, Decision decision, Bodies bodies, Subjects subjects) {
        MeetingRules.requireNotBegun(stage, decision);
        requireStage(decision, MeetingStage.SCHEDULED, MeetingStage.INVITED);
        if (lastAt != null) {
            MeetingRules.requireNotBefore(lastAt.day(), decision);
        }
        var day = other.day();
        decision.require(
                !other.equals(convenesAt) || (elsewhere != null && !elsewhere.equals(place)),
                MeetingProblem.NOTHING_RESCHEDULED,
                () -> Map.of("convenesAt", convenesAt.toString(), "place", place));
        MeetingRules.requireDay(id, day, decision);
        MeetingRules.requireBody(bodies, id, body, day, decision);
        agenda.inOrder().forEach(item -> LaidRules.requireLaidBy(item, day, subjects, decision));
        decision.enforce();
    }

    @CommandHandler
    void handle(InviteGuest command, Decision decision, Bodies bodies) {
        requireStage(decision, MeetingStage.SCHEDULED, MeetingStage.INVITED, MeetingStage.OPEN, MeetingStage.ADJOURNED);
        happen(guests.invite(command, members(bodies, decision), agenda, sitting.composition() != null, decision));
    }

    @CommandHandler
    void handle(RecordGuestAttendance command, Decision decision, Bodies bodies) {
        requireStage(decision, MeetingStage.INVITED, MeetingStage.OPEN, MeetingStage.ADJOURNED);
        requireMoment(command.at(), decision);
        requireItsDay(command.at(), false, decision);
        happen(guests.move(command, members(bodies, decision), decision));
    }

    void requireItsDay(OfficeMoment at, boolean begun, Decision decision) {
        requireTime(at.day().equals(convenesAt.day()) && !(begun && at.isBefore(convenesAt)), at, decision);
    }

    /** From the time for which it is called, on that day or later. */
    void requireDue(OfficeMoment at, Decision decision) {
        requireTime(!at.isBefore(convenesAt), at, decision);
    }

    private void requireTime(boolean fits, OfficeMoment at, Decision decision) {
        decision.require(
                fits,
                MeetingProblem.NOT_ITS_TIME,
                () -> Map.of("at", at.toString(), "convenesAt", convenesAt.toString()));
    }

    /** Those of the day on which the meeting was opened, or until then those of the day on which it is to be. */
    Composition members(Bodies bodies, Decision decision) {
        var opened = sitting.composition();
        if (opened != null) {
            return opened;
        }
        var found = MeetingRules.requireBody(bodies, id, body, convenesAt.day(), decision);
        if (found.isEmpty()) {
            decision.enforce();
        }
        return found.orElseThrow();
    }
}
