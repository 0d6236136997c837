package esao.query.problem;

import java.net.URI;
import org.springframework.http.HttpStatus;

/** What a reader can be told instead of an answer. The types never change; the titles state the world. */
public enum ProblemType {
    INVALID_PARAMETER(HttpStatus.BAD_REQUEST, "request:invalid-parameter", "A parameter is not understood."),
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED, "security:unauthenticated", "The request carries no valid token."),
    FORBIDDEN(HttpStatus.FORBIDDEN, "security:forbidden", "The person may not read this."),
    NOT_FOUND(HttpStatus.NOT_FOUND, "request:not-found", "There is nothing under this address."),
    BUDGET_NOT_FOUND(HttpStatus.NOT_FOUND, "budget:not-found", "The office has no budget of that fiscal year."),
    LINE_NOT_FOUND(HttpStatus.NOT_FOUND, "budget:line-not-found", "The budget has no such line."),
    VIREMENT_NOT_FOUND(HttpStatus.NOT_FOUND, "budget:virement-not-found", "The budget has no such virement."),
    READ_MODEL_NOT_FOUND(HttpStatus.NOT_FOUND, "read-model:not-found", "There is no read model of that name."),
    READ_MODEL_LAGGING(
            HttpStatus.SERVICE_UNAVAILABLE, "read-model:lagging", "The read model has not come that far yet."),
    READ_MODEL_BUSY(
            HttpStatus.CONFLICT,
            "read-model:busy",
            "The read model cannot be rebuilt now: another rebuild or another process holds it.");

    private final HttpStatus status;
    private final URI type;
    private final String title;

    ProblemType(HttpStatus status, String slug, String title) {
        this.status = status;
        this.type = URI.create("urn:esao:problem:" + slug);
        this.title = title;
    }

    public HttpStatus status() {
        return status;
    }

    /** The lasting identifier, {@code urn:esao:problem:<context>:<slug>}. */
    public URI type() {
        return type;
    }

    public String title() {
        return title;
    }
}
