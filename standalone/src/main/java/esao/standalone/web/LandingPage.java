package esao.standalone.web;

import esao.standalone.page.Page;
import esao.standalone.signin.DemoUser;
import esao.standalone.signin.DemoUsers;
import esao.standalone.signin.SignInMode;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.HtmlUtils;

/** The first page: what this is, where to go, and who may sign in. */
@Controller
class LandingPage {

    private final String html;

    LandingPage(Environment settings) {
        html = Page.read("landing").fill(Map.of("sign-in", signIn(SignInMode.of(settings))));
    }

    @GetMapping("/")
    ResponseEntity<String> show() {
        return Page.answer(html);
    }

    private static String signIn(SignInMode mode) {
        return switch (mode) {
            case DEMONSTRATION ->
                Page.read("landing-demonstration").fill(Map.of("users", rows(), "password", DemoUsers.PASSWORD));
            case OFFICE_ISSUER -> Page.read("landing-issuer").fill(Map.of());
            case CLOSED ->
                Page.read("landing-closed")
                        .fill(Map.of(
                                "property", SignInMode.ISSUER_PROPERTY, "profile", SignInMode.DEMONSTRATION_PROFILE));
        };
    }

    private static String rows() {
        return DemoUsers.all().stream().map(LandingPage::row).collect(Collectors.joining());
    }

    private static String row(DemoUser user) {
        return """
                <tr><th scope="row"><code>%s</code></th><td>%s<span lang="en">%s</span></td>\
                <td><code>%s</code></td><td>%s</td></tr>
                """.formatted(
                        HtmlUtils.htmlEscape(user.username()),
                        HtmlUtils.htmlEscape(user.thai()),
                        HtmlUtils.htmlEscape(user.english()),
                        String.join(", ", user.roles()),
                        String.join(", ", user.offices()));
    }
}
