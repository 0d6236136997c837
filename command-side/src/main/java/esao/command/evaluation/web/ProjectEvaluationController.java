package esao.command.evaluation.web;

import esao.command.evaluation.AcknowledgeEvaluationSummary;
import esao.command.evaluation.CloseProjectEvaluation;
import esao.command.evaluation.ExtendProjectEvaluation;
import esao.command.evaluation.OpenProjectEvaluation;
import esao.command.evaluation.ReceiveRecommendation;
import esao.command.evaluation.ReviseEvaluationForm;
import esao.command.evaluation.SendRecommendation;
import esao.command.evaluation.SubmitParticipantEvaluation;
import esao.command.evaluation.SummariseEvaluation;
import esao.command.evaluation.WithdrawParticipantEvaluation;
import esao.command.web.CommandRequest;
import esao.command.web.Desk;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Evaluates projects of the action plan. */
@RestController
@RequestMapping("/api/evaluations/{office}/{year}/{project}")
class ProjectEvaluationController {

    private final Desk desk;

    ProjectEvaluationController(Desk desk) {
        this.desk = desk;
    }

    @PostMapping
    ResponseEntity<Object> open(@RequestBody OpenProjectEvaluation command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/form")
    ResponseEntity<Object> revise(@RequestBody ReviseEvaluationForm command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/extensions")
    ResponseEntity<Object> extend(@RequestBody ExtendProjectEvaluation command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/answers")
    ResponseEntity<Object> submit(@RequestBody SubmitParticipantEvaluation command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/withdrawals")
    ResponseEntity<Object> withdraw(@RequestBody WithdrawParticipantEvaluation command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/closing")
    ResponseEntity<Object> close(@RequestBody CloseProjectEvaluation command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/summaries")
    ResponseEntity<Object> summarise(@RequestBody SummariseEvaluation command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/acknowledgement")
    ResponseEntity<Object> acknowledge(@RequestBody AcknowledgeEvaluationSummary command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/recommendations")
    ResponseEntity<Object> send(@RequestBody SendRecommendation command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/recommendations/{recommendationId}/receipts")
    ResponseEntity<Object> receive(@RequestBody ReceiveRecommendation command, CommandRequest request) {
        return desk.create(command, request);
    }
}
