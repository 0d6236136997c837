package esao.standalone.web;

import static org.assertj.core.api.Assertions.assertThat;

import esao.standalone.signin.DemoUsers;
import esao.standalone.testing.Caller;
import esao.standalone.testing.WholeProduct;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DisplayName("What the program shows to anyone")
@WholeProduct
class PagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ReadyLines readyLines;

    private Caller caller;

    @BeforeEach
    void arrive() {
        caller = new Caller(port);
    }

    @Test
    void begins_with_a_page_in_thai_that_leads_on_and_names_every_demonstration_user() {
        var page = caller.get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "<html lang=\"th\">",
                        "ระบบงานนโยบายและแผน",
                        "href=\"/swagger-ui.html\"",
                        "href=\"/v3/api-docs\"",
                        "href=\"/actuator/health\"",
                        caller.address() + "/oauth2/token")
                .contains(DemoUsers.all().stream()
                        .flatMap(user -> Stream.of(user.username(), user.thai(), user.english()))
                        .toList())
                .doesNotContain("{{");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login", "/assets/esao.css", "/nowhere"})
    void fetches_nothing_from_another_machine(String path) {
        var links = Pattern.compile("(?:src|href|action|url)[=(][\"']?([^\"')]+)")
                .matcher(caller.get(path).body())
                .results()
                .map(link -> link.group(1));

        assertThat(links).allMatch(link -> link.startsWith("/") && !link.startsWith("//"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login", "/nowhere"})
    void allows_a_browser_no_script_and_no_frame(String path) {
        var headers = caller.get(path).headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("script-src", "unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/api/nowhere-either",
                "/error",
                "/pages/sign-in.html",
                "/application.yaml",
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/beans",
                "/h2-console"
            })
    void refuses_what_nobody_opened(String path) {
        var answer = caller.get(path);

        assertThat(answer.statusCode()).isIn(401, 403);
        assertThat(answer.body()).doesNotContain("Exception", "\tat ");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void refuses_to_be_written_to_where_it_is_read() {
        assertThat(caller.post("/", Map.of()).statusCode()).isEqualTo(403);
        assertThat(caller.post("/actuator/health", Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void explains_a_refusal_in_thai() {
        assertThat(caller.get("/nowhere").body()).contains("เปิดหน้านี้ไม่ได้", "This page cannot be shown");
    }

    @Test
    void says_that_it_is_well_and_the_details_to_an_administrator_only() {
        assertThat(health().body()).contains("\"status\":\"UP\"").doesNotContain("components");
        assertThat(health("Authorization", "Bearer " + caller.token("policy.staff"))
                        .body())
                .doesNotContain("components");
        assertThat(health("Authorization", "Bearer " + caller.token("admin")).body())
                .contains("components", "PostgreSQL");
        assertThat(health("Authorization", "Bearer nonsense").statusCode()).isEqualTo(401);
    }

    @Test
    void tells_the_api_pages_how_to_sign_in() {
        var api = Caller.json(caller.get("/v3/api-docs").body());
        var flow = api.at("/components/securitySchemes/sign-in/flows/authorizationCode");

        assertThat(flow.get("authorizationUrl").stringValue()).isEqualTo("/oauth2/authorize");
        assertThat(flow.get("tokenUrl").stringValue()).isEqualTo("/oauth2/token");
        assertThat(caller.get("/swagger-ui/index.html").statusCode()).isEqualTo(200);
        assertThat(caller.get("/swagger-ui/swagger-initializer.js").body())
                .contains("\"clientId\":\"browser\"", "\"usePkceWithAuthorizationCodeGrant\":true")
                .doesNotContain("petstore");
        assertThat(api.get("paths").propertyNames()).doesNotContain("/", "/login");
    }

    @Test
    void prints_where_it_is_who_may_come_in_and_what_to_try() {
        assertThat(readyLines.text())
                .contains(
                        "พร้อมใช้งานที่ / Ready at  " + caller.address(),
                        "policy.staff ",
                        "other.staff ",
                        "-u policy.staff:demo -d grant_type=client_credentials " + caller.address() + "/oauth2/token",
                        caller.address() + "/api/budgets/2002/2569/lines",
                        caller.address() + "/swagger-ui.html");
    }

    private HttpResponse<String> health(String... headers) {
        return caller.get("/actuator/health", headers);
    }
}
