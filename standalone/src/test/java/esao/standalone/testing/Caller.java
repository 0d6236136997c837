package esao.standalone.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who talks to a running program over HTTP, and keeps cookies but follows no redirect. */
public final class Caller {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;

    /**
     * Talks to the program on this machine.
     *
     * @param port where it listens
     */
    public Caller(int port) {
        address = "http://localhost:" + port;
    }

    /** The address of the program, without a slash at its end. */
    public String address() {
        return address;
    }

    /** Asks for a path as a browser does. */
    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).header("Accept", "text/html, */*;q=0.8"));
    }

    /** Sends a form. */
    public HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encode(form))));
    }

    /** Asks for a token by name and password, as the README's {@code curl} line does. */
    public HttpResponse<String> askForToken(String username, String password) {
        var credentials =
                Base64.getEncoder().encodeToString((username + ":" + password).getBytes(StandardCharsets.UTF_8));
        return post(
                "/oauth2/token", Map.of("grant_type", "client_credentials"), "Authorization", "Basic " + credentials);
    }

    /** The access token of a demonstration user. */
    public String token(String username) {
        return json(askForToken(username, "demo").body()).get("access_token").stringValue();
    }

    /** What a token says, unverified. */
    public static JsonNode claims(String token) {
        var payload = token.split("\\.", -1)[1];
        return json(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8));
    }

    /** Reads JSON. */
    public static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    /** Writes a query or a form. */
    public static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /**
     * Begins a request of any kind.
     *
     * @param path path and query, encoded
     * @param headers names and values in turn
     */
    public HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address).resolve(path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    /** Sends a request and waits for the whole answer. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
