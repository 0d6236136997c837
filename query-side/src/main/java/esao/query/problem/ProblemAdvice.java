package esao.query.problem;

import java.util.Map;
import java.util.UUID;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Turns whatever goes wrong in a controller of this side into an RFC 9457 problem, never with a stack trace or a text
 * from inside.
 */
@RestControllerAdvice(basePackages = "esao.query")
@Order(0)
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Log LOG = LogFactory.getLog(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<Object> known(Problem problem) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.type() == ProblemType.READ_MODEL_LAGGING) {
            headers.set(HttpHeaders.RETRY_AFTER, "1");
        }
        return new ResponseEntity<>(problem.detail(), headers, problem.type().status());
    }

    /** A defect: the person gets a number to quote, the log gets the cause. */
    @ExceptionHandler
    ResponseEntity<Object> unexpected(Exception defect) {
        var incident = UUID.randomUUID().toString();
        LOG.error("Incident " + incident, defect);
        var detail = ProblemDetail.forStatus(HttpStatus.INTERNAL_SERVER_ERROR);
        detail.setTitle("Something unexpected went wrong.");
        detail.setProperty("incidentId", incident);
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return new ResponseEntity<>(detail, headers, HttpStatus.INTERNAL_SERVER_ERROR);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            org.springframework.beans.TypeMismatchException mismatch,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var name = mismatch instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : String.valueOf(mismatch.getPropertyName());
        return known(new Problem(
                ProblemType.INVALID_PARAMETER, Map.of("parameter", name, "reason", "It is not of the form expected.")));
    }
}
