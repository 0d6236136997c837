package esao.query.security;

import esao.query.problem.Problem;
import esao.query.problem.ProblemType;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Refuses before any controller was reached. */
final class ProblemResponse {

    private final JsonMapper json;

    ProblemResponse(JsonMapper json) {
        this.json = json;
    }

    void write(HttpServletResponse response, ProblemType type) throws IOException {
        response.setStatus(type.status().value());
        if (type == ProblemType.UNAUTHENTICATED) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), new Problem(type, Map.of()).detail());
    }
}
