package esao.command.meeting.web;

import esao.command.meeting.AddAgendaItem;
import esao.command.meeting.AddLateItem;
import esao.command.meeting.AdjournMeeting;
import esao.command.meeting.AssignResolutionAction;
import esao.command.meeting.CancelMeeting;
import esao.command.meeting.CastVote;
import esao.command.meeting.CertifyMinutes;
import esao.command.meeting.CirculateMinutes;
import esao.command.meeting.CloseMeeting;
import esao.command.meeting.CloseResolutionAction;
import esao.command.meeting.CloseVote;
import esao.command.meeting.DeclareRecusal;
import esao.command.meeting.DeclareResolution;
import esao.command.meeting.DraftMinutes;
import esao.command.meeting.InviteGuest;
import esao.command.meeting.NotifyResolution;
import esao.command.meeting.OpenMeeting;
import esao.command.meeting.PutToVote;
import esao.command.meeting.RecordAttendance;
import esao.command.meeting.RecordDiscussion;
import esao.command.meeting.RecordDissent;
import esao.command.meeting.RecordGuestAttendance;
import esao.command.meeting.RecordReceipt;
import esao.command.meeting.RecordRsvp;
import esao.command.meeting.ReorderAgenda;
import esao.command.meeting.ReportActionProgress;
import esao.command.meeting.RequestMinutesCorrection;
import esao.command.meeting.RescheduleMeeting;
import esao.command.meeting.ResumeMeeting;
import esao.command.meeting.ScheduleMeeting;
import esao.command.meeting.SendInvitation;
import esao.command.meeting.WithdrawAgendaItem;
import esao.command.web.CommandRequest;
import esao.command.web.Desk;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Calls, holds and minutes meetings of deciding bodies. */
@RestController
@RequestMapping("/api/meetings/{office}/{meeting}")
class MeetingController {

    private final Desk desk;

    MeetingController(Desk desk) {
        this.desk = desk;
    }

    @PostMapping
    ResponseEntity<Object> schedule(@RequestBody ScheduleMeeting command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/rescheduling")
    ResponseEntity<Object> reschedule(@RequestBody RescheduleMeeting command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/agenda")
    ResponseEntity<Object> add(@RequestBody AddAgendaItem command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/late-items")
    ResponseEntity<Object> addLate(@RequestBody AddLateItem command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/agenda-order")
    ResponseEntity<Object> reorder(@RequestBody ReorderAgenda command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/agenda/{item}/withdrawal")
    ResponseEntity<Object> withdrawItem(@RequestBody WithdrawAgendaItem command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/invitation")
    ResponseEntity<Object> invite(@RequestBody SendInvitation command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/replies")
    ResponseEntity<Object> reply(@RequestBody RecordRsvp command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/attendance")
    ResponseEntity<Object> attend(@RequestBody RecordAttendance command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/guests")
    ResponseEntity<Object> inviteGuest(@RequestBody InviteGuest command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/guests/{guest}/attendance")
    ResponseEntity<Object> attendAsGuest(@RequestBody RecordGuestAttendance command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/opening")
    ResponseEntity<Object> open(@RequestBody OpenMeeting command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/agenda/{item}/recusals")
    ResponseEntity<Object> recuse(@RequestBody DeclareRecusal command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/agenda/{item}/discussions")
    ResponseEntity<Object> discuss(@RequestBody RecordDiscussion command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/agenda/{item}/votes")
    ResponseEntity<Object> put(@RequestBody PutToVote command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/ballots")
    ResponseEntity<Object> cast(@RequestBody CastVote command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/vote-closing")
    ResponseEntity<Object> count(@RequestBody CloseVote command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/agenda/{item}/resolutions")
    ResponseEntity<Object> resolve(@RequestBody DeclareResolution command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/dissents")
    ResponseEntity<Object> dissent(@RequestBody RecordDissent command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/adjournment")
    ResponseEntity<Object> adjourn(@RequestBody AdjournMeeting command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/resumption")
    ResponseEntity<Object> resume(@RequestBody ResumeMeeting command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/closing")
    ResponseEntity<Object> close(@RequestBody CloseMeeting command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/minutes")
    ResponseEntity<Object> draft(@RequestBody DraftMinutes command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/minutes/circulation")
    ResponseEntity<Object> circulate(@RequestBody CirculateMinutes command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/minutes-corrections")
    ResponseEntity<Object> correct(@RequestBody RequestMinutesCorrection command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/minutes/certification")
    ResponseEntity<Object> certify(@RequestBody CertifyMinutes command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/notifications")
    ResponseEntity<Object> inform(@RequestBody NotifyResolution command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/receipts")
    ResponseEntity<Object> receive(@RequestBody RecordReceipt command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/actions")
    ResponseEntity<Object> assign(@RequestBody AssignResolutionAction command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/actions/{actionId}/progress")
    ResponseEntity<Object> report(@RequestBody ReportActionProgress command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/actions/{actionId}/closure")
    ResponseEntity<Object> finish(@RequestBody CloseResolutionAction command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/cancellation")
    ResponseEntity<Object> cancel(@RequestBody CancelMeeting command, CommandRequest request) {
        return desk.change(command, request);
    }
}
