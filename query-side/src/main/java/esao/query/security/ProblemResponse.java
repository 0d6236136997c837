package esao.query.security;

import esao.kernel.provenance.ContradictoryClaims;
import esao.query.problem.Problem;
import esao.query.problem.ProblemType;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import tools.jackson.databind.json.JsonMapper;

/** Refuses before any controller was reached. */
final class ProblemResponse {

    private final JsonMapper json;

    ProblemResponse(JsonMapper json) {
        this.json = json;
    }

    void write(HttpServletResponse response, ProblemType type) throws IOException {
        write(response, new Problem(type, Map.of()));
    }

    /** Refuses who brings no token that is any good. */
    void challenge(HttpServletResponse response, AuthenticationException failure) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        if (failure.getCause() instanceof ContradictoryClaims contradictory) {
            write(response, new Problem(ProblemType.CONTRADICTORY_CLAIMS, Map.of("claims", contradictory.beside())));
        } else {
            write(response, ProblemType.UNAUTHENTICATED);
        }
    }

    private void write(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.type().status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem.detail());
    }
}
