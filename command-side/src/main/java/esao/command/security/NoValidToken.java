package esao.command.security;

import esao.command.problem.RequestProblem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.TreeMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import tools.jackson.databind.json.JsonMapper;

/** Answers who brings no valid token, with a problem like every other refusal. */
final class NoValidToken implements AuthenticationEntryPoint {

    private final JsonMapper json;

    NoValidToken(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var problem = RequestProblem.UNAUTHENTICATED;
        var members = new TreeMap<String, Object>();
        members.put("type", problem.type());
        members.put("title", problem.english());
        members.put("titleTh", problem.thai());
        members.put("status", problem.status());
        response.setStatus(problem.status());
        // RFC 6750: an error is named only where there was a token.
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE,
                failure instanceof OAuth2AuthenticationException ? "Bearer error=\"invalid_token\"" : "Bearer");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), members);
    }
}
