package esao.query.testing;

import esao.kernel.provenance.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the query side over HTTP, as somebody. */
public final class Reader {

    private final HttpClient http = HttpClient.newHttpClient();
    private final JwtEncoder tokens;
    private final Environment environment;

    Reader(JwtEncoder tokens, Environment environment) {
        this.tokens = tokens;
        this.environment = environment;
    }

    /** An answer, with its body as text and, where it is JSON, as a tree. */
    public record Answer(int status, String body, HttpResponse<String> response) {

        public JsonNode json() {
            return new JsonMapper().readTree(body);
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    /** A token for somebody with these roles and offices. */
    public String token(List<String> roles, List<String> offices) {
        return encoded(claims(roles, offices));
    }

    /** A token for somebody with these roles and offices who heads a school. */
    public String token(List<String> roles, List<String> offices, String school) {
        return encoded(claims(roles, offices).claim("school", school));
    }

    /** A token for somebody with capacities, each of {@code office} and {@code roles}, and with further claims. */
    public String tokenOf(List<Map<String, Object>> capacities, Map<String, Object> more) {
        return encoded(claims(List.of(), List.of()).claims(all -> {
            all.remove("roles");
            all.remove("offices");
            all.put("capacities", capacities);
            all.putAll(more);
        }));
    }

    private static JwtClaimsSet.Builder claims(List<String> roles, List<String> offices) {
        return JwtClaimsSet.builder()
                .subject("reader")
                .claim("roles", roles)
                .claim("offices", offices)
                .issuedAt(Instant.EPOCH)
                .expiresAt(Instant.parse("2999-01-01T00:00:00Z"));
    }

    private String encoded(JwtClaimsSet.Builder claims) {
        return tokens.encode(JwtEncoderParameters.from(
                        JwsHeader.with(MacAlgorithm.HS256).build(), claims.build()))
                .getTokenValue();
    }

    /** Asks as an auditor, who may read every budget. */
    public Answer get(String path, String... headers) {
        return send("GET", path, token(List.of(Role.AUDITOR.name()), List.of()), headers);
    }

    /** Asks as an administrator. */
    public Answer administrator(String method, String path) {
        return send(method, path, token(List.of(Role.ADMINISTRATOR.name()), List.of()));
    }

    /** Asks with a token; with none if it is empty. */
    public Answer send(String method, String path, String token, String... headers) {
        var request = HttpRequest.newBuilder(uri(path)).method(method, HttpRequest.BodyPublishers.noBody());
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            var response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port") + path);
    }
}
