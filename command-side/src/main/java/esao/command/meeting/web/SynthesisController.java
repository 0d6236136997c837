package esao.command.meeting.web;

import esao.command.meeting.LinkLessonToPlan;
import esao.command.meeting.OpenSynthesis;
import esao.command.meeting.PublishSynthesis;
import esao.command.meeting.RecordLesson;
import esao.command.meeting.TagResolution;
import esao.command.web.CommandRequest;
import esao.command.web.Desk;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Draws what was learnt from the meetings of a year. */
@RestController
@RequestMapping("/api/syntheses/{office}/{year}")
class SynthesisController {

    private final Desk desk;

    SynthesisController(Desk desk) {
        this.desk = desk;
    }

    @PostMapping
    ResponseEntity<Object> open(@RequestBody OpenSynthesis command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/themes")
    ResponseEntity<Object> tag(@RequestBody TagResolution command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/lessons")
    ResponseEntity<Object> record(@RequestBody RecordLesson command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/lessons/{lessonId}/plans")
    ResponseEntity<Object> link(@RequestBody LinkLessonToPlan command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/publication")
    ResponseEntity<Object> publish(@RequestBody PublishSynthesis command, CommandRequest request) {
        return desk.change(command, request);
    }
}
