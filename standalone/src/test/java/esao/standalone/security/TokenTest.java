package esao.standalone.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import esao.standalone.testing.Answer;
import esao.standalone.testing.Bodies;
import esao.standalone.testing.Caller;
import esao.standalone.testing.OneBudget;
import esao.standalone.testing.PreparedBudget;
import esao.standalone.testing.StoredEvents;
import esao.standalone.testing.WholeProduct;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Each token is offered for a commitment that the finance group may record, and for a reading. */
@DisplayName("A token")
@WholeProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokenTest {

    private static final String UNAUTHENTICATED = "urn:esao:problem:security:unauthenticated";
    private static final String FORBIDDEN = "urn:esao:problem:security:forbidden";

    private Caller caller;
    private OneBudget budget;
    private JWKSource<SecurityContext> ours;
    private StoredEvents events;
    private long position;
    private long eventsBefore;

    @BeforeAll
    void prepare(
            @LocalServerPort int port,
            @Autowired JWKSource<SecurityContext> signingKeys,
            @Autowired DataSource database) {
        caller = new Caller(port);
        budget = new OneBudget(caller, 2573);
        ours = signingKeys;
        events = new StoredEvents(database);
        position = PreparedBudget.prepare(budget, "2029-10-01", 1_000_00);
        eventsBefore = events.count("budget-2002-2573");
    }

    @AfterAll
    void that_is_no_good_writes_nothing() {
        assertThat(events.count("budget-2002-2573")).isEqualTo(eventsBefore);
    }

    @Test
    void of_the_programs_own_making_is_taken() {
        var good = token(ours, claims -> claims);

        assertThat(tryCommand(good).status()).isEqualTo(200);
        assertThat(read(good).status()).isEqualTo(200);
    }

    @Test
    void is_refused_when_its_time_is_over_or_has_not_come() {
        requireRefused(token(
                ours,
                claims -> claims.issuedAt(Instant.now().minusSeconds(7_200))
                        .expiresAt(Instant.now().minusSeconds(3_600))));
        requireRefused(token(ours, claims -> claims.notBefore(Instant.now().plusSeconds(3_600))));
    }

    @Test
    void is_refused_when_another_key_signed_it() throws JOSEException {
        var theirs = new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();

        requireRefused(token(new ImmutableJWKSet<>(new JWKSet(theirs)), claims -> claims));
    }

    @Test
    void is_refused_when_it_is_for_somebody_else_or_from_somebody_else() {
        requireRefused(token(ours, claims -> claims.audience(List.of("another"))));
        requireRefused(token(ours, claims -> claims.issuer("https://issuer.example")));
    }

    @Test
    void is_refused_without_a_signature() {
        var payload = token(ours, claims -> claims).split("\\.", -1)[1];

        requireRefused(base64("{\"alg\":\"none\"}") + "." + payload + ".");
        requireRefused(base64("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + payload + ".AAAA");
    }

    @Test
    void is_refused_when_its_claims_were_exchanged_or_its_key_taken_for_a_password() {
        var parts = token(ours, claims -> claims).split("\\.", -1);
        var forged = base64("{\"sub\":\"finance\",\"roles\":[\"ESAO_DIRECTOR\"],\"offices\":[\"2002\"]}");

        requireRefused(parts[0] + "." + forged + "." + parts[2]);
        requireRefused(base64("{\"alg\":\"HS256\"}") + "." + parts[1] + "." + parts[2]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "a.b.c", "..", "eyJhbGciOiJFUzI1NiJ9", "null"})
    void is_refused_when_it_is_garbage(String garbage) {
        requireRefused(garbage);
    }

    @Test
    void gives_no_right_without_roles_or_offices() {
        for (var poor : List.of(
                token(ours, claims -> claims.claims(all -> all.remove("roles"))),
                token(ours, claims -> claims.claim("roles", List.of())),
                token(ours, claims -> claims.claim("roles", List.of("EMPEROR"))),
                token(ours, claims -> claims.claim("roles", "FINANCE_GROUP")),
                token(ours, claims -> claims.claims(all -> all.remove("offices"))),
                token(ours, claims -> claims.claim("offices", "2002")))) {
            tryCommand(poor).withProblem(403, FORBIDDEN);
            read(poor).withProblem(403, FORBIDDEN);
        }
    }

    @Test
    void gives_in_each_office_the_right_of_what_is_held_there() {
        var here = token(ours, claims -> capacities(claims, "2002 FINANCE_GROUP", "2001 AUDITOR"));
        var there = token(ours, claims -> capacities(claims, "2002 AUDITOR", "2001 FINANCE_GROUP"));
        var everywhere = token(ours, claims -> capacities(claims, "* AUDITOR"));

        assertThat(tryCommand(here).withStatus(200).json().get("accepted").booleanValue())
                .isTrue();
        for (var reader : List.of(there, everywhere)) {
            tryCommand(reader).withProblem(403, FORBIDDEN);
            assertThat(read(reader).status()).isEqualTo(200);
        }
        read(token(ours, claims -> capacities(claims, "2001 AUDITOR"))).withProblem(403, FORBIDDEN);
    }

    @Test
    void is_refused_when_it_says_what_somebody_is_in_two_ways() {
        for (var beside : List.of("roles", "offices")) {
            var other = beside.equals("roles") ? "offices" : "roles";
            var both = token(
                    ours,
                    claims -> claims.claim(
                                    "capacities", List.of(Map.of("office", "2002", "roles", List.of("FINANCE_GROUP"))))
                            .claims(all -> all.remove(other)));

            for (var refused : List.of(tryCommand(both), read(both))) {
                refused.withProblem(401, "urn:esao:problem:security:contradictory-claims");
                assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
                assertThat(refused.json().get("claims").get(0).stringValue()).isEqualTo(beside);
            }
        }
    }

    @Test
    void shows_the_health_in_detail_to_whom_is_administrator_everywhere() {
        var everywhere = token(ours, claims -> capacities(claims, "* ADMINISTRATOR"));
        var ofOne = token(ours, claims -> capacities(claims, "2002 ADMINISTRATOR"));
        var asEver = token(ours, claims -> claims.claim("roles", List.of("ADMINISTRATOR")));

        assertThat(health(everywhere).json().has("components")).isTrue();
        assertThat(health(asEver).json().has("components")).isTrue();
        assertThat(health(ofOne).json().has("components")).isFalse();
    }

    /** Several capacities do not make two people of one. */
    @Test
    void of_one_person_with_two_roles_cannot_approve_what_that_person_proposed() {
        var both =
                token(ours, claims -> claims.subject("both").claim("roles", List.of("POLICY_STAFF", "ESAO_DIRECTOR")));
        var small = new OneBudget(caller, 2579);
        PreparedBudget.prepare(small, "2035-10-01", 100);
        send(both, small.path() + "/allotment-notices", Bodies.body("2035-10-02", "ศธ 04002/8", """
                        "noticeId": "N-2", "lines": [%s]""".formatted(
                                Bodies.noticeLine("OPS-02", "ค่าจ้าง", 100))))
                .withStatus(201);
        send(both, small.path() + "/allocations", Bodies.body("2035-10-03", "ศธ 04002/9", """
                        "allocationId": "A-2", "shares": [{"line": "OPS-02", "recipient": "group:plan",
                        "recipientName": "กลุ่มนโยบายและแผน", "amount": {"satang": 100}}]"""))
                .withStatus(201);

        var refused = send(
                        both, small.path() + "/allocations/A-2/approval", Bodies.body("2035-10-04", "ศธ 04002/10", ""))
                .withProblem(409, "urn:esao:problem:budget:maker-is-checker");

        assertThat(refused.json().get("person").stringValue()).isEqualTo("both");
        assertThat(refused.json().get("item").stringValue()).isEqualTo("A-2");
    }

    @Test
    void with_claims_that_cannot_be_read_is_no_defect_of_the_program() {
        for (var odd : List.of(
                token(ours, claims -> claims.claim("offices", List.of(2002))),
                token(ours, claims -> claims.claim("offices", List.of("../2002"))),
                token(ours, claims -> capacities(claims, "2OO2 AUDITOR")),
                token(ours, claims -> capacities(claims, "* FINANCE_GROUP")),
                token(ours, claims -> claims.claims(all -> all.remove("sub"))))) {
            assertThat(tryCommand(odd).status()).isIn(400, 401);
            assertThat(read(odd).status()).isIn(400, 401);
        }
    }

    @Test
    void is_not_taken_from_the_address_or_a_form() {
        var good = token(ours, claims -> claims);
        var address = budget.path() + "/commitments?access_token=" + good;

        answer(caller.request(address, "Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body())))
                .withProblem(401, UNAUTHENTICATED);
        answer(caller.request(budget.path() + "/commitments", "Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("access_token=" + good)))
                .withProblem(401, UNAUTHENTICATED);
        answer(caller.request(budget.path() + "?access_token=" + good)).withProblem(401, UNAUTHENTICATED);
    }

    @Test
    void is_not_taken_from_a_cookie() {
        answer(caller.request(budget.path(), "Cookie", "access_token=" + token(ours, claims -> claims)))
                .withProblem(401, UNAUTHENTICATED);
    }

    private void requireRefused(String token) {
        tryCommand(token).withProblem(401, UNAUTHENTICATED);
        assertThat(tryCommand(token).header("WWW-Authenticate")).startsWith("Bearer");
        read(token).withProblem(401, UNAUTHENTICATED);
    }

    private Answer tryCommand(String token) {
        return answer(caller.request(
                        budget.path() + "/commitments?dryRun=true",
                        "Content-Type",
                        "application/json",
                        "Authorization",
                        "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofString(body())));
    }

    private Answer send(String token, String path, String body) {
        return answer(caller.request(path, "Content-Type", "application/json", "Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private Answer read(String token) {
        return answer(caller.request(budget.path() + "?since=" + position, "Authorization", "Bearer " + token));
    }

    private Answer health(String token) {
        return answer(caller.request("/actuator/health", "Authorization", "Bearer " + token))
                .withStatus(200);
    }

    /** Each is an office and a role. */
    private static JwtClaimsSet.Builder capacities(JwtClaimsSet.Builder claims, String... capacities) {
        var held = Stream.of(capacities)
                .map(each -> each.split(" ", -1))
                .map(each -> Map.of("office", each[0], "roles", List.of(each[1])))
                .toList();
        return claims.claim("capacities", held).claims(all -> {
            all.remove("roles");
            all.remove("offices");
        });
    }

    private Answer answer(HttpRequest.Builder request) {
        return new Answer("with the token", caller.send(request));
    }

    private static String body() {
        return PreparedBudget.commitment("C-1", "2029-10-02", 100);
    }

    private String token(JWKSource<SecurityContext> keys, UnaryOperator<JwtClaimsSet.Builder> change) {
        var now = Instant.now();
        var claims = JwtClaimsSet.builder()
                .issuer(caller.address())
                .audience(List.of("esao"))
                .subject("finance")
                .claim("roles", List.of("FINANCE_GROUP"))
                .claim("offices", List.of("2002"))
                .issuedAt(now.minusSeconds(60))
                .expiresAt(now.plusSeconds(600));
        var header = JwsHeader.with(SignatureAlgorithm.ES256).build();
        return new NimbusJwtEncoder(keys)
                .encode(JwtEncoderParameters.from(header, change.apply(claims).build()))
                .getTokenValue();
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
