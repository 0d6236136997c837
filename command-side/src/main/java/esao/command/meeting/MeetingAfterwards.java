package esao.command.meeting;

import esao.command.problem.Decision;
import esao.command.rules.Resolutions;
import esao.kernel.body.value.BodyCode;
import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.MeetingEvent;
import esao.kernel.provenance.ResolutionRef;
import org.axonframework.commandhandling.CommandHandler;

/**
 * The part of a {@link BoardMeeting} that is about what becomes of it: minutes, and what follows from resolutions. It
 * stands in a file of its own only so that no file becomes long.
 */
abstract class MeetingAfterwards {

    Sitting sitting = new Sitting();
    ResolutionBook resolutions = new ResolutionBook();
    MinutesBook minutes = new MinutesBook();
    ActionBook actions = new ActionBook();

    abstract BodyCode body();

    /** At another stage, nothing else can be judged. */
    abstract void requireStage(Decision decision, MeetingStage... needed);

    abstract void requireMoment(OfficeMoment at, Decision decision);

    abstract void happen(MeetingEvent event);

    /** Lets something happen that rests on a resolution. */
    abstract void happenCiting(ResolutionRef resolution, MeetingEvent event);

    @CommandHandler
    void handle(RecordDissent command, Decision decision) {
        requireStage(decision, MeetingStage.OPEN, MeetingStage.ADJOURNED, MeetingStage.CLOSED);
        requireMoment(command.at(), decision);
        minutes.requireUncertified(decision);
        happen(resolutions.dissent(command, decision));
    }

    @CommandHandler
    void handle(DraftMinutes command, Decision decision) {
        requireStage(decision, MeetingStage.CLOSED);
        happen(minutes.draft(command, decision));
    }

    @CommandHandler
    void handle(CirculateMinutes command, Decision decision) {
        requireStage(decision, MeetingStage.CLOSED);
        happen(minutes.circulate(command, sitting.opened(), decision));
    }

    @CommandHandler
    void handle(RequestMinutesCorrection command, Decision decision) {
        requireStage(decision, MeetingStage.CLOSED);
        happen(minutes.correct(command, sitting.opened(), decision));
    }

    @CommandHandler
    void handle(CertifyMinutes command, Decision decision, Resolutions declared) {
        requireStage(decision, MeetingStage.CLOSED);
        var certified = minutes.certify(command, body(), declared, decision);
        happenCiting(command.resolution(), certified);
        resolutions.takeEffect().forEach(usable -> happenCiting(command.resolution(), usable));
    }

    @CommandHandler
    void handle(NotifyResolution command, Decision decision) {
        requireStage(decision, MeetingStage.OPEN, MeetingStage.ADJOURNED, MeetingStage.CLOSED);
        happen(resolutions.inform(command, decision));
    }

    @CommandHandler
    void handle(RecordReceipt command, Decision decision) {
        requireStage(decision, MeetingStage.OPEN, MeetingStage.ADJOURNED, MeetingStage.CLOSED);
        happen(resolutions.receive(command, decision));
    }

    @CommandHandler
    void handle(AssignResolutionAction command, Decision decision) {
        requireStage(decision, MeetingStage.OPEN, MeetingStage.ADJOURNED, MeetingStage.CLOSED);
        resolutions.require(command.resolution(), decision);
        happen(actions.assign(command, decision));
    }

    @CommandHandler
    void handle(ReportActionProgress command, Decision decision) {
        requireStage(decision, MeetingStage.OPEN, MeetingStage.ADJOURNED, MeetingStage.CLOSED);
        happen(actions.report(command, decision));
    }

    @CommandHandler
    void handle(CloseResolutionAction command, Decision decision) {
        requireStage(decision, MeetingStage.OPEN, MeetingStage.ADJOURNED, MeetingStage.CLOSED);
        happen(actions.close(command, decision));
    }
}
