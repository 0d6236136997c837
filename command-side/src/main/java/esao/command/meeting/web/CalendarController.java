package esao.command.meeting.web;

import esao.command.meeting.ApproveCalendar;
import esao.command.meeting.ArrangeSlot;
import esao.command.meeting.DiscardMeetingCalendar;
import esao.command.meeting.DraftMeetingCalendar;
import esao.command.meeting.LinkSlotToDeadline;
import esao.command.meeting.MoveSlot;
import esao.command.meeting.ScheduleMeetingSlot;
import esao.command.web.CommandRequest;
import esao.command.web.Desk;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Makes the calendar of meetings of a year. */
@RestController
@RequestMapping("/api/calendars/{office}/{year}")
class CalendarController {

    private final Desk desk;

    CalendarController(Desk desk) {
        this.desk = desk;
    }

    @PostMapping
    ResponseEntity<Object> draft(@RequestBody DraftMeetingCalendar command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/discarding")
    ResponseEntity<Object> discard(@RequestBody DiscardMeetingCalendar command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/slots")
    ResponseEntity<Object> schedule(@RequestBody ScheduleMeetingSlot command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/slots/{slotId}/deadlines")
    ResponseEntity<Object> link(@RequestBody LinkSlotToDeadline command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/slots/{slotId}/arrangement")
    ResponseEntity<Object> arrange(@RequestBody ArrangeSlot command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/slots/{slotId}/day")
    ResponseEntity<Object> move(@RequestBody MoveSlot command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/approval")
    ResponseEntity<Object> approve(@RequestBody ApproveCalendar command, CommandRequest request) {
        return desk.change(command, request);
    }
}
