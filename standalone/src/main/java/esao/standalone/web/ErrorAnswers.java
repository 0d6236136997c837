package esao.standalone.web;

import esao.command.problem.RequestProblem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;

/**
 * Answers requests that no controller got to see: an unknown address, a method that is not taken, a right that nobody
 * has. Browsers get a page (Spring Boot's part), programs a problem of RFC 9457 like everywhere else.
 */
@Controller
class ErrorAnswers extends BasicErrorController {

    ErrorAnswers(ErrorAttributes attributes, WebProperties settings, List<ErrorViewResolver> views) {
        super(attributes, settings.getError(), views);
    }

    @Override
    public ResponseEntity<Map<String, @Nullable Object>> error(HttpServletRequest request) {
        var status = getStatus(request);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(members(status.value(), status.getReasonPhrase()));
    }

    static Map<String, @Nullable Object> members(int status, String reason) {
        var members = new LinkedHashMap<String, @Nullable Object>();
        RequestProblem.ofStatus(status)
                .ifPresentOrElse(
                        problem -> {
                            members.put("type", problem.type());
                            members.put("title", problem.english());
                            members.put("titleTh", problem.thai());
                        },
                        () -> {
                            members.put("type", "about:blank");
                            members.put("title", reason);
                        });
        members.put("status", status);
        return members;
    }
}
