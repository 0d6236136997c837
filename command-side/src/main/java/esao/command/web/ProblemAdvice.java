package esao.command.web;

import esao.command.jobs.JobsFull;
import esao.command.messaging.KeyReused;
import esao.command.problem.Rejected;
import esao.command.problem.RequestProblem;
import esao.command.problem.StaleVersion;
import esao.command.security.Forbidden;
import esao.command.store.LogBusy;
import esao.command.store.UnknownOutcome;
import esao.kernel.provenance.ContradictoryClaims;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.core.JacksonException;

/** Turns every refusal and failure on this side into a problem of RFC 9457. Nothing from inside ever shows. */
@RestControllerAdvice(basePackages = "esao.command")
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private static final Pattern KIND = Pattern.compile("/api/([a-z]+)s/");

    private static final String PREFIX = "urn:esao:problem:";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onRejected(Rejected rejected) {
        var violations = rejected.violations();
        var first = violations.getFirst();
        var problem = problem(HttpStatus.valueOf(first.status()), first.type(), first.title(), first.titleTh());
        first.facts().forEach(problem::setProperty);
        problem.setProperty("violations", violations);
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onStaleVersion(StaleVersion stale, HttpServletRequest request) {
        return stale(stale, kindOf(request));
    }

    private static ResponseEntity<ProblemDetail> stale(StaleVersion stale, String kind) {
        var words = RequestProblem.VERSION_STALE;
        var problem = problem(
                HttpStatus.valueOf(words.status()),
                words.type(),
                RequestProblem.englishOf(kind, words.english()),
                RequestProblem.thaiOf(kind, words.thai()));
        problem.setProperty("expectedVersion", stale.versions().expected());
        problem.setProperty("currentVersion", stale.versions().current());
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onOvertaken(ConcurrencyException overtaken, HttpServletRequest request) {
        return overtaken(kindOf(request));
    }

    private static ResponseEntity<ProblemDetail> overtaken(String kind) {
        var problem = problem(
                HttpStatus.CONFLICT,
                PREFIX + "overtaken",
                RequestProblem.englishOf(kind, "Others changed the budget at the same moment. Send the command again."),
                RequestProblem.thaiOf(kind, "มีผู้อื่นแก้ไขงบประมาณในเวลาเดียวกัน โปรดส่งคำสั่งอีกครั้ง"));
        return answer(problem);
    }

    /**
     * What the stream of a command begins with, as its address says: {@code framework} of {@code /api/frameworks/…}.
     */
    private static String kindOf(HttpServletRequest request) {
        var matcher = KIND.matcher(request.getRequestURI());
        return matcher.find() ? matcher.group(1).replace("bodie", "body") : "";
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onForbidden(Forbidden forbidden) {
        var problem = problem(
                HttpStatus.FORBIDDEN,
                RequestProblem.FORBIDDEN.type(),
                "You have no right to this command for this office.",
                "ท่านไม่มีสิทธิ์ใช้คำสั่งนี้กับสำนักงานนี้");
        forbidden.facts().forEach(problem::setProperty);
        return answer(problem);
    }

    /** Another token is needed, not another command; so it is answered as any that is no good. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> onContradictoryClaims(ContradictoryClaims contradictory) {
        var problem = problem(RequestProblem.CONTRADICTORY_CLAIMS);
        problem.setProperty("claims", contradictory.beside());
        return ResponseEntity.status(problem.getStatus())
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onKeyReused(KeyReused reused) {
        return answer(problem(RequestProblem.KEY_REUSED));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onUnknown(AggregateNotFoundException unknown) {
        var stream = unknown.getAggregateIdentifier().toString();
        var kind = stream.substring(0, stream.indexOf('-'));
        var problem = missing(kind);
        problem.setProperty(kind + "Id", stream);
        return answer(problem);
    }

    /** What is missing, and what would begin it, by what its stream begins with. */
    private static ProblemDetail missing(String kind) {
        return switch (kind) {
            case "framework" ->
                problem(
                        HttpStatus.NOT_FOUND,
                        PREFIX + "framework:not-found",
                        "The office has no framework; open it first.",
                        "สำนักงานนี้ยังไม่มีกรอบงบประมาณ โปรดเปิดกรอบก่อน");
            case "request" ->
                problem(
                        HttpStatus.NOT_FOUND,
                        PREFIX + "budget-request:not-found",
                        "There is no such budget request; appoint its working group first.",
                        "ไม่พบคำของบประมาณนี้ โปรดแต่งตั้งคณะทำงานก่อน");
            case "body" ->
                problem(
                        HttpStatus.NOT_FOUND,
                        PREFIX + "body:not-found",
                        "The office has no such body; establish it first.",
                        "สำนักงานนี้ยังไม่มีองค์คณะนี้ โปรดจัดตั้งก่อน");
            case "calendar" ->
                problem(
                        HttpStatus.NOT_FOUND,
                        PREFIX + "calendar:not-found",
                        "The year has no calendar of meetings; draft it first.",
                        "ปีนี้ยังไม่มีปฏิทินการประชุม โปรดจัดทำก่อน");
            case "meeting" ->
                problem(
                        HttpStatus.NOT_FOUND,
                        PREFIX + "meeting:not-found",
                        "There is no such meeting; schedule it first.",
                        "ไม่พบการประชุมนี้ โปรดกำหนดการประชุมก่อน");
            case "synthesis" ->
                problem(
                        HttpStatus.NOT_FOUND,
                        PREFIX + "synthesis:not-found",
                        "The year has no synthesis of meetings; open it first.",
                        "ปีนี้ยังไม่มีการสังเคราะห์การประชุม โปรดเปิดก่อน");
            case "evaluation" ->
                problem(
                        HttpStatus.NOT_FOUND,
                        PREFIX + "evaluation:not-found",
                        "The project is not being evaluated; open its evaluation first.",
                        "ยังไม่มีการประเมินโครงการนี้ โปรดเปิดการประเมินก่อน");
            default ->
                problem(
                        HttpStatus.NOT_FOUND,
                        PREFIX + "budget:not-found",
                        "There is no such budget; open it first.",
                        "ไม่พบงบประมาณนี้ โปรดเปิดงบประมาณก่อน");
        };
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onMalformed(MalformedRequest malformed) {
        return malformed(malformed.faults());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onMistyped(MethodArgumentTypeMismatchException mistyped) {
        return malformed(List.of(
                new MalformedRequest.Fault("query:" + mistyped.getName(), "cannot be read as what it is to be")));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onUnreadable(HttpMessageNotReadableException unreadable) {
        if (unreadable.getHttpInputMessage() instanceof PathIntoBody.Completed body) {
            var faults = body.faults();
            if (!faults.isEmpty()) {
                return malformed(faults);
            }
        }
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof JacksonException json) {
                return malformed(JsonFaults.of(json));
            }
        }
        return malformed(List.of(new MalformedRequest.Fault("", "The body is missing or cannot be read")));
    }

    /**
     * The firewall looks at headers and parameters only when they are read, which may be as late as in a controller.
     */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> onRejectedRequest(RequestRejectedException refused) {
        return malformed(List.of(new MalformedRequest.Fault(
                "header:", "A header or a parameter holds a character that is not allowed there")));
    }

    /** The query, too, is decoded only when it is read. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> onUndecodable(InvalidParameterException undecodable) {
        return malformed(List.of(new MalformedRequest.Fault(
                "query:", "After a percent sign the query must have a character of UTF-8, whole")));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onMissingPart(MissingServletRequestPartException missing) {
        return malformed(List.of(new MalformedRequest.Fault(
                "part:" + missing.getRequestPartName(), "is missing; the body must be multipart/form-data with it")));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onMultipart(MultipartException failure) {
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return answer(ofStatus(known));
        }
        return malformed(List.of(new MalformedRequest.Fault(
                "part:file", "cannot be read; the body must be multipart/form-data with a boundary")));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onBusy(LogBusy busy) {
        return laterAgain(problem(RequestProblem.BUSY), "1");
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class, EventStoreException.class})
    ResponseEntity<ProblemDetail> onStorage(RuntimeException failure) {
        if (!(failure instanceof UnknownOutcome) && !isOutage(failure)) {
            return onAnythingElse(failure);
        }
        var problem = problem(RequestProblem.OUTCOME_UNKNOWN);
        LOG.error("Storage failed, incident {}", incident(problem), failure);
        return laterAgain(problem, "2");
    }

    private static ResponseEntity<ProblemDetail> laterAgain(ProblemDetail problem, String seconds) {
        return ResponseEntity.status(problem.getStatus())
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onAnythingElse(Exception failure) {
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return answer(ofStatus(known));
        }
        var problem = ProblemDetail.forStatus(HttpStatus.INTERNAL_SERVER_ERROR);
        LOG.error("Unexpected failure, incident {}", incident(problem), failure);
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onJobsFull(JobsFull full) {
        return laterAgain(problem(RequestProblem.JOBS_FULL), "30");
    }

    /**
     * What the sender of a command would have been answered, had he waited.
     *
     * @param kind what the stream of the command begins with
     */
    ResponseEntity<ProblemDetail> answerOf(RuntimeException failure, String kind) {
        return switch (failure) {
            case Rejected rejected -> onRejected(rejected);
            case StaleVersion stale -> stale(stale, kind);
            case ConcurrencyException ignored -> overtaken(kind);
            case Forbidden forbidden -> onForbidden(forbidden);
            case KeyReused reused -> onKeyReused(reused);
            case AggregateNotFoundException unknown -> onUnknown(unknown);
            case MalformedRequest malformed -> onMalformed(malformed);
            default -> onAnythingElse(failure);
        };
    }

    /** Whether the database was away, or went away, rather than refused what it was asked. */
    static boolean isOutage(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                var state = sql.getSQLState();
                return state.startsWith("08") || state.startsWith("57") || state.startsWith("53");
            }
            if (cause instanceof SQLTransientException || cause instanceof CannotCreateTransactionException) {
                return true;
            }
        }
        return false;
    }

    private static ProblemDetail ofStatus(ErrorResponse known) {
        var status = known.getStatusCode();
        var detail = RequestProblem.ofStatus(status.value())
                .map(ProblemAdvice::problem)
                .orElseGet(() -> ProblemDetail.forStatus(status));
        detail.setDetail(known.getBody().getDetail());
        return detail;
    }

    private static ProblemDetail problem(RequestProblem problem) {
        return problem(HttpStatus.valueOf(problem.status()), problem.type(), problem.english(), problem.thai());
    }

    private static ResponseEntity<ProblemDetail> malformed(List<MalformedRequest.Fault> faults) {
        var problem = problem(RequestProblem.MALFORMED);
        problem.setProperty("errors", faults);
        return answer(problem);
    }

    private static String incident(ProblemDetail problem) {
        var incident = UUID.randomUUID().toString();
        problem.setProperty("incident", incident);
        return incident;
    }

    private static ProblemDetail problem(HttpStatus status, String type, String title, String titleTh) {
        var problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create(type));
        problem.setTitle(title);
        problem.setProperty("titleTh", titleTh);
        return problem;
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
