package esao.standalone.signin;

import static org.assertj.core.api.Assertions.assertThat;

import esao.standalone.testing.Caller;
import esao.standalone.testing.WholeProduct;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The demonstration's sign-in")
@WholeProduct
class SignInTest {

    private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-long";

    @LocalServerPort
    private int port;

    private Caller caller;

    static Stream<DemoUser> users() {
        return DemoUsers.all().stream();
    }

    @BeforeEach
    void arrive() {
        caller = new Caller(port);
    }

    @ParameterizedTest
    @MethodSource("users")
    void gives_each_user_a_token_that_says_who_is_asking(DemoUser user) {
        var claims = Caller.claims(caller.token(user.username()));

        assertThat(claims.get("sub").stringValue()).isEqualTo(user.username());
        assertThat(claims.get("name").stringValue()).isEqualTo(user.thai() + " / " + user.english());
        var said = Stream.of("roles", "offices", "school", "capacities")
                .filter(claims::has)
                .collect(Collectors.toMap(Function.identity(), claims::get));
        assertThat(JsonMapper.shared().<JsonNode>valueToTree(said))
                .isEqualTo(JsonMapper.shared().valueToTree(user.claims()));
        assertThat(claims.get("iss").stringValue()).isEqualTo(caller.address());
        assertThat(claims.get("aud").stringValue()).isEqualTo("esao");
        assertThat(claims.get("exp").longValue() - claims.get("iat").longValue())
                .isEqualTo(8 * 60 * 60);
    }

    @Test
    void has_the_users_that_are_told_to_people() {
        assertThat(users().map(user -> user.username()
                        + user.capacities().stream()
                                .map(each -> " [%s] %s".formatted(each.role(), each.offices()))
                                .collect(Collectors.joining())))
                .containsExactly(
                        "policy.staff [POLICY_STAFF] [2002]",
                        "policy.staff2 [POLICY_STAFF] [2002]",
                        "group.head [GROUP_HEAD] [2002]",
                        "director [ESAO_DIRECTOR] [2002]",
                        "finance [FINANCE_GROUP] [2002]",
                        "school.director [SCHOOL_DIRECTOR] [2002]",
                        "secretary [SECRETARY] [2002]",
                        "governor [GOVERNOR] [2001, 2002, 2003]",
                        "obec [OBEC] [2002]",
                        "auditor [AUDITOR] [2002]",
                        "public [PUBLIC] []",
                        "admin [ADMINISTRATOR] [2002]",
                        "other.staff [POLICY_STAFF] [2001]",
                        "deputy [SECRETARY] [2002] [AUDITOR] [2001]");
    }

    @Test
    void binds_what_the_deputy_is_to_each_office() {
        var claims = Caller.claims(caller.token("deputy"));

        assertThat(claims.get("capacities")
                        .valueStream()
                        .map(each -> each.get("office").stringValue() + " " + texts(each.get("roles"))))
                .containsExactly("2002 [SECRETARY]", "2001 [AUDITOR]");
        assertThat(claims.has("roles")).isFalse();
        assertThat(claims.has("offices")).isFalse();
    }

    @Test
    void names_a_school_for_the_school_director_only() {
        assertThat(Caller.claims(caller.token("school.director")).get("school").stringValue())
                .isEqualTo("20020001");
        assertThat(Caller.claims(caller.token("policy.staff")).has("school")).isFalse();
    }

    @Test
    void refuses_a_wrong_password_and_an_unknown_user() {
        assertThat(caller.askForToken("policy.staff", "Demo").statusCode()).isEqualTo(401);
        assertThat(caller.askForToken("policy.staff", "").statusCode()).isEqualTo(400);
        assertThat(caller.askForToken("nobody", "demo").statusCode()).isEqualTo(401);
        assertThat(caller.askForToken("browser", "demo").statusCode()).isEqualTo(401);
    }

    @Test
    void shows_its_page_in_thai_with_english_beside() {
        var page = caller.get("/login");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(page.body())
                .contains(
                        "<html lang=\"th\">",
                        "ลงชื่อเข้าใช้ <span lang=\"en\">Sign in</span>",
                        "ชื่อผู้ใช้",
                        "รหัสผ่าน")
                .doesNotContain("{{");
    }

    @Test
    void says_that_a_password_was_wrong_without_saying_which_name_exists() {
        var answer = signIn("policy.staff", "wrong");

        assertThat(answer).endsWith("/login?error");
        assertThat(signIn("nobody", "demo")).isEqualTo(answer);
        assertThat(caller.get("/login?error").body()).contains("ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง");
    }

    @Test
    void refuses_a_form_that_another_site_sent() {
        var answer = caller.post("/login", Map.of("username", "policy.staff", "password", "demo"));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void takes_a_browser_through_sign_in_and_back_to_the_api_pages() {
        var asked = caller.get("/oauth2/authorize?" + Caller.encode(authorization()));
        assertThat(asked.statusCode()).isEqualTo(302);
        assertThat(location(asked)).isEqualTo(caller.address() + "/login");

        var back = caller.get(signIn("group.head", "demo"));
        assertThat(location(back)).startsWith(caller.address() + "/swagger-ui/oauth2-redirect.html?");
        assertThat(parameter(location(back), "state")).isEqualTo("any");

        var answer = exchange(parameter(location(back), "code"), VERIFIER);
        assertThat(answer.get("token_type").stringValue()).isEqualTo("Bearer");
        var claims = Caller.claims(answer.get("access_token").stringValue());
        assertThat(claims.get("sub").stringValue()).isEqualTo("group.head");
        assertThat(texts(claims.get("roles"))).containsExactly("GROUP_HEAD");
        assertThat(claims.get("aud").stringValue()).isEqualTo("esao");
    }

    @Test
    void gives_no_token_for_a_code_without_its_verifier() {
        signIn("group.head", "demo");
        var back = location(caller.get("/oauth2/authorize?" + Caller.encode(authorization())));
        var code = parameter(back, "code");

        assertThat(exchange(code, VERIFIER + "x").get("error").stringValue()).isEqualTo("invalid_grant");
    }

    @Test
    void sends_nobody_to_another_place_or_another_port() {
        signIn("group.head", "demo");
        for (var elsewhere : List.of("http://localhost:1/swagger-ui/oauth2-redirect.html", "https://example.org/")) {
            var form = authorization();
            form.put("redirect_uri", elsewhere);

            assertThat(caller.get("/oauth2/authorize?" + Caller.encode(form)).statusCode())
                    .as(elsewhere)
                    .isEqualTo(400);
        }
    }

    @Test
    void insists_that_a_browser_proves_itself() {
        signIn("group.head", "demo");
        var form = authorization();
        form.remove("code_challenge");
        form.remove("code_challenge_method");

        var answer = location(caller.get("/oauth2/authorize?" + Caller.encode(form)));

        assertThat(answer).contains("error=invalid_request").doesNotContain("code=");
    }

    @Test
    void offers_who_is_signed_in_to_leave() {
        signIn("auditor", "demo");
        var page = caller.get("/login").body();
        assertThat(page).contains("ผู้ตรวจสอบ / Auditor", "ออกจากระบบ");

        var left = caller.post("/logout", Map.of("_csrf", csrf(page)));

        assertThat(location(left)).endsWith("/login?logout");
        assertThat(caller.get("/login?logout").body()).contains("ออกจากระบบแล้ว", "name=\"password\"");
    }

    private String signIn(String username, String password) {
        var csrf = csrf(caller.get("/login").body());
        return location(caller.post("/login", Map.of("_csrf", csrf, "username", username, "password", password)));
    }

    private static String csrf(String page) {
        var found = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private Map<String, String> authorization() {
        return new HashMap<>(Map.of(
                "response_type", "code",
                "client_id", "browser",
                "scope", "openid",
                "state", "any",
                "redirect_uri", caller.address() + "/swagger-ui/oauth2-redirect.html",
                "code_challenge", challenge(),
                "code_challenge_method", "S256"));
    }

    private JsonNode exchange(String code, String verifier) {
        return Caller.json(caller.post(
                        "/oauth2/token",
                        Map.of(
                                "grant_type",
                                "authorization_code",
                                "client_id",
                                "browser",
                                "code",
                                code,
                                "redirect_uri",
                                caller.address() + "/swagger-ui/oauth2-redirect.html",
                                "code_verifier",
                                verifier))
                .body());
    }

    private static String challenge() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String location(HttpResponse<String> answer) {
        return StringUtils.trimTrailingCharacter(
                answer.headers().firstValue("Location").orElse("nowhere, with status " + answer.statusCode()), '/');
    }

    private static String parameter(String address, String name) {
        return Objects.requireNonNull(
                UriComponentsBuilder.fromUriString(address)
                        .build()
                        .getQueryParams()
                        .getFirst(name),
                address);
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::stringValue).toList();
    }
}
