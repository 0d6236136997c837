package esao.standalone.web;

import esao.standalone.page.Page;
import esao.standalone.signin.DemoUser;
import esao.standalone.signin.DemoUsers;
import esao.standalone.signin.OwnAddresses;
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

    private final Page landing = Page.read("landing");
    private final Page demonstration = Page.read("landing-demonstration");
    private final Page issuer = Page.read("landing-issuer");
    private final Page closed = Page.read("landing-closed");
    private final Environment settings;

    LandingPage(Environment settings) {
        this.settings = settings;
    }

    @GetMapping("/")
    ResponseEntity<String> show() {
        return Page.answer(landing.fill(Map.of("sign-in", signIn())));
    }

    private String signIn() {
        return switch (SignInMode.of(settings)) {
            case DEMONSTRATION ->
                demonstration.fill(Map.of(
                        "users",
                        rows(),
                        "password",
                        DemoUsers.PASSWORD,
                        "address",
                        new OwnAddresses(settings).shown()));
            case OFFICE_ISSUER -> issuer.fill(Map.of());
            case CLOSED ->
                closed.fill(
                        Map.of("property", SignInMode.ISSUER_PROPERTY, "profile", SignInMode.DEMONSTRATION_PROFILE));
        };
    }

    private static String rows() {
        return DemoUsers.all().stream().map(LandingPage::row).collect(Collectors.joining());
    }

    /** Each role stands beside the offices in which it is held. */
    private static String row(DemoUser user) {
        return """
                <tr><th scope="row"><code>%s</code></th><td>%s<span lang="en">%s</span></td>\
                <td><code>%s</code></td><td>%s</td></tr>
                """.formatted(
                        HtmlUtils.htmlEscape(user.username()),
                        HtmlUtils.htmlEscape(user.thai()),
                        HtmlUtils.htmlEscape(user.english()),
                        user.capacities().stream()
                                .map(DemoUser.DemoCapacity::role)
                                .collect(Collectors.joining("</code><br><code>")),
                        user.capacities().stream()
                                .map(capacity -> String.join(", ", capacity.offices()))
                                .collect(Collectors.joining("<br>")));
    }
}
