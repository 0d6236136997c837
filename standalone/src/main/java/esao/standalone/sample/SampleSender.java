package esao.standalone.sample;

import esao.kernel.budget.BudgetId;
import esao.standalone.signin.DemoUsers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/** Sends steps to a running server over HTTP, each in the name of the demonstration user who gives it. */
final class SampleSender {

    private static final String PLACE = "([^#}]+)#([^}]+)";
    private static final Pattern READ = Pattern.compile("\\$\\{read:" + PLACE + "}");
    private static final Pattern AFTER = Pattern.compile(PLACE);

    private static final int MOST_TRIES = 600;
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

    private final RestClient server;
    private final JsonMapper mapper;
    private final Map<String, String> tokens = new HashMap<>();

    /** How far the record goes, as far as is known here. */
    private long position;

    SampleSender(String address, JsonMapper mapper, long position) {
        this.server = RestClient.create(address);
        this.mapper = mapper;
        this.position = position;
    }

    /**
     * Sends a step, once what it comes after is there, and sees to it that the answer is the one expected.
     *
     * @throws IllegalStateException if it is another, or what it comes after does not come
     * @throws org.springframework.web.client.RestClientException if the server cannot be reached
     */
    void send(BudgetId budget, SampleStep step) {
        var token = tokens.computeIfAbsent(step.as(), this::tokenOf);
        if (step.after() != null) {
            var place = AFTER.matcher(step.after());
            if (!place.matches()) {
                throw new IllegalStateException("Step %s comes after nothing: %s".formatted(step.key(), step.after()));
            }
            read(token, place.group(1), place.group(2));
        }
        var body = READ.matcher(step.body().toString())
                .replaceAll(place -> Matcher.quoteReplacement(read(token, place.group(1), place.group(2))));
        server.post()
                .uri(pathOf(budget, step))
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON)
                .headers(headers -> headers.setBearerAuth(token))
                .header("Idempotency-Key", step.idempotencyKey())
                .body(body.getBytes(StandardCharsets.UTF_8))
                .exchange((request, answer) -> {
                    requireExpected(step, answer);
                    var recorded = answer.getHeaders().getFirst("X-Position");
                    position = recorded == null ? position : Math.max(position, Long.parseLong(recorded));
                    return true;
                });
    }

    /** What stands there, once everything recorded so far has arrived, and what follows from it by itself. */
    private String read(String token, String path, String pointer) {
        var answer = "";
        for (var tries = 0; tries < MOST_TRIES; tries++) {
            String found = server.get()
                    .uri(path + (path.contains("?") ? "&" : "?") + "since=" + position)
                    .headers(headers -> headers.setBearerAuth(token))
                    .accept(MediaType.APPLICATION_JSON)
                    .exchange((request, response) ->
                            new String(response.getBody().readAllBytes(), StandardCharsets.UTF_8));
            answer = String.valueOf(found);
            var value = mapper.readTree(answer).at(pointer);
            if (value.isString()) {
                return value.stringValue();
            }
            LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
        }
        throw new IllegalStateException("Nothing to read at %s#%s: %s".formatted(path, pointer, answer));
    }

    /** A step is about the budget, unless it names a path of its own. */
    private static String pathOf(BudgetId budget, SampleStep step) {
        return step.path().startsWith("/api/")
                ? step.path()
                : "/api/budgets/%s/%s%s".formatted(budget.office(), budget.year(), step.path());
    }

    private void requireExpected(SampleStep step, ClientHttpResponse answer) throws IOException {
        var body = new String(answer.getBody().readAllBytes(), StandardCharsets.UTF_8);
        var asExpected = step.refused() == null
                ? answer.getStatusCode().is2xxSuccessful()
                : answer.getStatusCode().is4xxClientError()
                        && step.refused()
                                .equals(mapper.readTree(body).path("type").asString(""));
        if (!asExpected) {
            throw new IllegalStateException("Step %s of %s was answered %s: %s"
                    .formatted(step.key(), step.as(), answer.getStatusCode().value(), body));
        }
    }

    private String tokenOf(String username) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "client_credentials");
        var answer = server.post()
                .uri("/oauth2/token")
                .headers(headers -> headers.setBasicAuth(username, DemoUsers.PASSWORD))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .exchange((request, response) -> new String(response.getBody().readAllBytes(), StandardCharsets.UTF_8));
        var token = mapper.readTree(String.valueOf(answer)).path("access_token");
        if (!token.isString()) {
            throw new IllegalStateException("No token for %s: %s".formatted(username, answer));
        }
        return token.stringValue();
    }
}
