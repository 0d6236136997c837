package esao.standalone.signin;

import esao.standalone.page.Page;
import java.security.Principal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.HtmlUtils;

/** Asks a user of the demonstration for name and password, or, once signed in, whether to leave. */
@Controller
@WhenSignInIs(SignInMode.DEMONSTRATION)
class SignInPage {

    static final String PATH = "/login";

    private static final String WRONG = """
            <p class="notice bad" role="alert">ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง
            <span lang="en">The username or the password is wrong.</span></p>
            """;
    private static final String LEFT = """
            <p class="notice" role="status">ออกจากระบบแล้ว
            <span lang="en">You are signed out.</span></p>
            """;

    private final Page entrance = Page.read("sign-in");
    private final Page exit = Page.read("sign-out");

    @GetMapping(PATH)
    ResponseEntity<String> show(
            @Nullable Principal user,
            CsrfToken csrf,
            @RequestParam(name = "error", required = false) @Nullable String error,
            @RequestParam(name = "logout", required = false) @Nullable String logout) {
        var token = HtmlUtils.htmlEscape(csrf.getToken());
        if (user != null) {
            var name = DemoUsers.find(user.getName()).map(DemoUser::displayName).orElse(user.getName());
            return Page.answer(exit.fill(Map.of("csrf", token, "user", HtmlUtils.htmlEscape(name))));
        }
        var notice = error != null ? WRONG : logout != null ? LEFT : "";
        return Page.answer(entrance.fill(
                Map.of("csrf", token, "notice", notice, "users", options(), "password", DemoUsers.PASSWORD)));
    }

    private static String options() {
        var options = new StringBuilder();
        for (var user : DemoUsers.all()) {
            options.append("<option value=\"%s\">%s</option>"
                    .formatted(HtmlUtils.htmlEscape(user.username()), HtmlUtils.htmlEscape(user.displayName())));
        }
        return options.toString();
    }
}
