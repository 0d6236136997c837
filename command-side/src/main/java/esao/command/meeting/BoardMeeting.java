package esao.command.meeting;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import esao.command.problem.Decision;
import esao.command.problem.ExpectedVersion;
import esao.command.rules.Bodies;
import esao.command.rules.HeldMeetings;
import esao.command.rules.Regulations;
import esao.command.rules.Subjects;
import esao.kernel.body.value.BodyCode;
import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.AgendaItemAdded;
import esao.kernel.meeting.DiscussionRecorded;
import esao.kernel.meeting.InvitationSent;
import esao.kernel.meeting.MeetingAdjourned;
import esao.kernel.meeting.MeetingCancelled;
import esao.kernel.meeting.MeetingClosed;
import esao.kernel.meeting.MeetingEvent;
import esao.kernel.meeting.MeetingOpened;
import esao.kernel.meeting.MeetingRescheduled;
import esao.kernel.meeting.MeetingResumed;
import esao.kernel.meeting.MeetingScheduled;
import esao.kernel.meeting.value.AdjournmentCause;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.meeting.value.ResolutionEffect;
import esao.kernel.provenance.Provenance;
import esao.kernel.provenance.ResolutionRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * One meeting of a deciding body.
 *
 * <p>It guards one promise: nothing is resolved but by a quorum of those who were members on that day and may decide on
 * the matter, on an agenda they were invited with or consented to; and what was resolved and certified never changes.
 *
 * <p>Who is there is in {@link Sitting} and {@link GuestBook}, votes are in {@link VoteBook}, what was resolved in
 * {@link ResolutionBook}.
 *
 * <p><b>Source:</b> {@code docs/regulations.md#meetings}.
 */
@Aggregate(
        type = "BoardMeeting",
        cache = "aggregateCache",
        snapshotTriggerDefinition = "budgetSnapshots",
        commandTargetResolver = "streamOfTheTurn")
@Revision("4")
@JsonAutoDetect(
        fieldVisibility = JsonAutoDetect.Visibility.ANY,
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE)
class BoardMeeting extends MeetingPreparation {

    private @Nullable LocalDate steppedOn;
    private VoteBook votes = new VoteBook();

    private BoardMeeting() {}

    @CommandHandlerInterceptor
    void requireExpectedVersion(CommandMessage<?> command) {
        ExpectedVersion.requireMet(command, AggregateLifecycle.getVersion());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ScheduleMeeting command, Decision decision, Bodies bodies) {
        var meeting = command.meetingId();
        var day = command.convenesAt().day();
        var over = stage == MeetingStage.CLOSED || stage == MeetingStage.CANCELLED;
        decision.requireAt(
                stage == null,
                !over,
                MeetingProblem.ALREADY_SCHEDULED,
                () -> ScheduledBefore.facts(id, body, convenesAt, stage));
        MeetingRules.requireDay(meeting, day, decision);
        MeetingRules.requireBody(bodies, meeting, command.body(), day, decision);
        decision.enforce();
        apply(new MeetingScheduled(meeting, command.body(), command.convenesAt(), command.place()));
    }

    @CommandHandler
    void handle(RecordAttendance command, Decision decision, Bodies bodies) {
        requireStage(decision, MeetingStage.INVITED, MeetingStage.OPEN, MeetingStage.ADJOURNED);
        requireMoment(command.at(), decision);
        requireItsDay(command.at(), false, decision);
        sitting.move(command, members(bodies, decision), decision).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(OpenMeeting command, Decision decision, Bodies bodies) {
        requireStage(decision, MeetingStage.INVITED);
        requireMoment(command.at(), decision);
        requireItsDay(command.at(), true, decision);
        sitting.open(command, members(bodies, decision), decision).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(AddLateItem command, Decision decision, Subjects subjects, HeldMeetings meetings) {
        requireInSession(command.consent().at(), decision);
        agenda.requireFits(id, command.item(), decision);
        MeetingRules.requireMinutesOf(body, command.item(), meetings, decision);
        LaidRules.requireLaid(id, command.item(), command.consent().at().day(), subjects, decision);
        MeetingRules.requireConsent(command.consent(), sitting.there().size(), decision);
        decision.enforce();
        apply(new AgendaItemAdded(id, command.item(), command.consent()));
    }

    @CommandHandler
    void handle(DeclareRecusal command, Decision decision) {
        requireOpenItem(command.item(), command.at(), decision);
        votes.requireNonePut(command.item(), decision);
        apply(sitting.recuse(command, decision));
    }

    @CommandHandler
    void handle(RecordDiscussion command, Decision decision) {
        requireInSession(command.at(), decision);
        agenda.require(command.item(), decision);
        var speaker = command.speaker();
        if (speaker != null && guests.isThere(speaker)) {
            guests.requireAskedFor(command.item(), speaker, decision);
        } else if (speaker != null) {
            sitting.requireCounts(command.item(), speaker, decision);
        }
        decision.enforce();
        apply(new DiscussionRecorded(id, command.item(), command.speaker(), command.text(), command.at()));
    }

    @CommandHandler
    void handle(PutToVote command, Decision decision) {
        requireOpenItem(command.item(), command.at(), decision);
        votes.requireNoneOpen(decision);
        sitting.requireQuorum(command.item(), decision);
        sitting.requirePresiding(sitting.opened(), command.presiding(), sitting.counting(command.item()), decision);
        decision.enforce();
        apply(votes.put(command));
    }

    @CommandHandler
    void handle(CastVote command, Decision decision) {
        requireInSession(command.at(), decision);
        var ballot = votes.requireOpen(decision);
        sitting.requireCounts(ballot.item(), command.voter(), decision);
        apply(votes.cast(command, ballot, decision));
    }

    @CommandHandler
    void handle(CloseVote command, Decision decision) {
        requireInSession(command.at(), decision);
        apply(votes.close(command, votes.requireOpen(decision), sitting, decision));
    }

    @CommandHandler
    void handle(
            DeclareResolution command,
            Decision decision,
            Regulations regulations,
            Subjects subjects,
            HeldMeetings meetings) {
        requireOpenItem(command.item(), command.at(), decision);
        votes.requireNoneOpen(decision);
        sitting.requireQuorum(command.item(), decision);
        var item = agenda.require(command.item(), decision);
        ResolutionBook.requireOutcome(command, item, votes, decision);
        MeetingRules.requireCompetent(command, item, body, regulations, decision);
        if (ResolutionBook.isConsent(command.outcome())) {
            MeetingRules.requireHeld(body, item, meetings, decision);
        }
        var deciding = new LaidRules.Deciding(command, item, body, votes.isVotedDown(command.item()));
        LaidRules.requireDecidable(deciding, subjects, decision);
        var effect = ResolutionBook.effect(command, item, sitting.opened().procedure(), decision);
        decision.enforce();
        apply(resolutions.declare(command, item, body, sitting, votes, effect));
        if (effect == ResolutionEffect.DECLARATION) {
            resolutions.takeEffect().stream()
                    .filter(usable -> usable.item().equals(command.item()))
                    .forEach(AggregateLifecycle::apply);
        }
    }

    @CommandHandler
    void handle(AdjournMeeting command, Decision decision, Bodies bodies) {
        requireStage(decision, MeetingStage.INVITED, MeetingStage.OPEN, MeetingStage.ADJOURNED);
        requireMoment(command.at(), decision);
        var lack = command.cause() == AdjournmentCause.LACK_OF_QUORUM;
        requireItsDay(command.at(), stage != MeetingStage.OPEN, decision);
        decision.require(
                lack ? !sitting.isQuorate() : stage == MeetingStage.OPEN,
                MeetingProblem.CAUSE_UNFIT,
                () -> Map.of("cause", command.cause().name(), "quorum", sitting.isQuorate()));
        if (!lack) {
            votes.requireNoneOpen(decision);
            votes.requireResolved(resolutions.decidedItems(), decision);
        }
        MeetingRules.requireResumption(command, members(bodies, decision).procedure(), decision);
        decision.enforce();
        apply(new MeetingAdjourned(
                id, command.cause(), command.resumesAt(), command.statesReducedQuorum(), command.at()));
    }

    @CommandHandler
    void handle(ResumeMeeting command, Decision decision) {
        requireStage(decision, MeetingStage.ADJOURNED);
        requireMoment(command.at(), decision);
        requireItsDay(command.at(), true, decision);
        Sitting.requireQuorum(sitting.quorum(sitting.opened()), decision);
        sitting.requirePresiding(sitting.opened(), command.presiding(), sitting.there(), decision);
        decision.enforce();
        apply(new MeetingResumed(id, command.at(), command.presiding()));
    }

    /** What is broken off and goes on no more ends when it should have gone on, or any time later. */
    @CommandHandler
    void handle(CloseMeeting command, Decision decision) {
        requireStage(decision, MeetingStage.OPEN, MeetingStage.ADJOURNED);
        requireMoment(command.at(), decision);
        if (stage == MeetingStage.OPEN) {
            requireItsDay(command.at(), false, decision);
        } else {
            requireDue(command.at(), decision);
        }
        var undecided = agenda.undecided(resolutions.decidedItems());
        if (sitting.isQuorate() && command.at().day().equals(convenesAt.day())) {
            votes.requireNoneOpen(decision);
            decision.require(
                    undecided.isEmpty(),
                    MeetingProblem.ITEMS_UNDECIDED,
                    () -> Map.of(
                            "items", undecided.stream().map(AgendaNumber::value).toList()));
        }
        decision.enforce();
        apply(new MeetingClosed(id, command.at(), undecided));
    }

    @CommandHandler
    void handle(CancelMeeting command, Decision decision) {
        requireStage(decision, MeetingStage.SCHEDULED, MeetingStage.INVITED);
        decision.enforce();
        apply(new MeetingCancelled(id));
    }

    @EventSourcingHandler
    void on(MeetingEvent event, MetaData metaData) {
        var by = Provenance.from(metaData);
        agenda.on(event);
        guests.on(event);
        sitting.on(event);
        votes.on(event);
        resolutions.on(event, sitting, votes, by);
        minutes.on(event, by);
        actions.on(event, by);
        MeetingRules.momentOf(event).ifPresent(at -> lastAt = at);
        switch (event) {
            case MeetingScheduled scheduled -> {
                id = scheduled.meetingId();
                body = scheduled.body();
                convenesAt = scheduled.convenesAt();
                place = scheduled.place();
                step(MeetingStage.SCHEDULED, by);
            }
            case MeetingRescheduled moved -> {
                convenesAt = moved.convenesAt();
                slotMoves = moved.slotMoves();
                place = Objects.requireNonNullElse(moved.place(), place);
                step(MeetingStage.SCHEDULED, by);
            }
            case InvitationSent ignored -> step(MeetingStage.INVITED, by);
            case MeetingOpened ignored -> step(MeetingStage.OPEN, by);
            case MeetingAdjourned adjourned -> {
                convenesAt = adjourned.resumesAt();
                step(sitting.composition() == null ? MeetingStage.INVITED : MeetingStage.ADJOURNED, by);
            }
            case MeetingResumed ignored -> step(MeetingStage.OPEN, by);
            case MeetingClosed ignored -> step(MeetingStage.CLOSED, by);
            case MeetingCancelled ignored -> step(MeetingStage.CANCELLED, by);
            default -> {} // About something within its stage.
        }
    }

    @Override
    BodyCode body() {
        return body;
    }

    @Override
    void happen(MeetingEvent event) {
        apply(event);
    }

    @Override
    void happenCiting(ResolutionRef resolution, MeetingEvent event) {
        apply(event, MeetingRules.citing(resolution));
    }

    private void step(MeetingStage next, Provenance by) {
        stage = next;
        steppedOn = by.effectiveOn();
    }

    /** At another stage, nothing else can be judged. */
    @Override
    void requireStage(Decision decision, MeetingStage... needed) {
        MeetingRules.requireStage(stage, List.of(needed), decision);
        if (steppedOn != null) {
            MeetingRules.requireNotBefore(steppedOn, decision);
        }
    }

    /** The meeting is held, and what is said of it happened now: on its day, not before what was said last. */
    private void requireInSession(OfficeMoment at, Decision decision) {
        requireStage(decision, MeetingStage.OPEN);
        requireMoment(at, decision);
        requireItsDay(at, false, decision);
        Sitting.requireQuorum(sitting.quorum(sitting.opened()), decision);
    }

    private void requireOpenItem(AgendaNumber item, OfficeMoment at, Decision decision) {
        requireInSession(at, decision);
        agenda.require(item, decision);
        resolutions.requireUndecided(item, decision);
    }

    @Override
    void requireMoment(OfficeMoment at, Decision decision) {
        MeetingRules.requireMoment(at, lastAt, decision);
    }
}
