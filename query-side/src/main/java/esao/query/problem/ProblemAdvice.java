package esao.query.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Map;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Turns whatever goes wrong in a controller of this side into an RFC 9457 problem, never with a stack trace or a text
 * from inside.
 */
@RestControllerAdvice(basePackages = "esao.query")
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onKnown(Problem problem) {
        return answer(problem.detail());
    }

    /** The query is decoded when it is first asked for, which may be as late as in a controller. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> onUndecodable(InvalidParameterException undecodable) {
        return answer(new Problem(
                        ProblemType.INVALID_PARAMETER,
                        Map.of("reason", "After a percent sign the query must have a character of UTF-8, whole."))
                .detail());
    }

    /**
     * A refusal of the framework, an outage, or a defect: the person gets a number to quote, the log gets the cause.
     */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> onAnythingElse(Exception failure, HttpServletResponse response) throws Exception {
        if (response.isCommitted()) {
            // Half a list is out: the connection must break, or the half would pass for the whole.
            throw failure;
        }
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return answer(ofStatus(known));
        }
        var detail = isOutage(failure)
                ? new Problem(ProblemType.STORAGE_UNAVAILABLE, Map.of()).detail()
                : ProblemDetail.forStatus(HttpStatus.INTERNAL_SERVER_ERROR);
        var incident = UUID.randomUUID().toString();
        detail.setProperty("incident", incident);
        LOG.error("Reading failed, incident {}", incident, failure);
        return answer(detail);
    }

    private static ProblemDetail ofStatus(ErrorResponse known) {
        var detail = ProblemType.refusedBy(known.getStatusCode().value())
                .map(type -> new Problem(type, Map.of()).detail())
                .orElseGet(() -> ProblemDetail.forStatus(known.getStatusCode()));
        detail.setDetail(known.getBody().getDetail());
        return detail;
    }

    /** Whether the database was away, or went away, rather than refused what it was asked. */
    private static boolean isOutage(Throwable failure) {
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

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail detail) {
        var answer = ResponseEntity.status(detail.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (detail.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            answer.header(HttpHeaders.RETRY_AFTER, "1");
        }
        return answer.body(detail);
    }
}
