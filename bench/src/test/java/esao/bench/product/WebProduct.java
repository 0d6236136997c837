package esao.bench.product;

import com.nimbusds.jose.jwk.source.ImmutableSecret;
import esao.bench.machine.Database;
import esao.bench.peer.Budgets;
import esao.kernel.provenance.Role;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.springframework.boot.WebApplicationType;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** The product with its web, asked over HTTP on a free port of this machine. */
public final class WebProduct implements AutoCloseable {

    private static final String BODY = """
            {"basis": {"effectiveOn": "2026-03-13",
                       "document": {"number": "ศธ 04135/1", "date": "2026-03-13"},
                       "reason": "ปรับลดตามสัญญาจริง"},
             "amount": {"satang": 1}}
            """;

    private final Product product;
    private final String root;
    private final String token;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    private WebProduct(Product product, int budgets) {
        this.product = product;
        this.root = "http://127.0.0.1:%s/api/budgets/"
                .formatted(product.bean(Environment.class).getRequiredProperty("local.server.port"));
        this.token = token(budgets);
    }

    /** Starts on an empty database, which it fills with budgets. */
    public static WebProduct start(Database database, int budgets) {
        var product = Product.start(
                WebSide.class,
                WebApplicationType.SERVLET,
                database,
                "server.port=0",
                "server.address=127.0.0.1",
                "spring.threads.virtual.enabled=true");
        product.load(budgets);
        return new WebProduct(product, budgets);
    }

    public Product product() {
        return product;
    }

    /** A command with a key. */
    public void reduce(int budget, String key) throws IOException, InterruptedException {
        send(path(budget) + "/commitments/" + Budgets.COMMITMENT + "/reductions", key);
    }

    /** The same request to the address at which nothing happens. */
    public void nothing(int budget, String key) throws IOException, InterruptedException {
        send(path(budget) + "/nothing", key);
    }

    private static String path(int budget) {
        return "%d/2569".formatted(Budgets.FIRST_OFFICE + budget);
    }

    private void send(String path, String key) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(root + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(BODY))
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("%s: %d %s".formatted(path, answer.statusCode(), answer.body()));
        }
    }

    /** Of somebody who belongs to the offices of so many budgets. */
    private static String token(int budgets) {
        var claims = JwtClaimsSet.builder()
                .subject(Budgets.PERSON.value())
                .claim("roles", List.of(Role.FINANCE_GROUP.name()))
                .claim(
                        "offices",
                        IntStream.range(0, budgets)
                                .mapToObj(number -> Integer.toString(Budgets.FIRST_OFFICE + number))
                                .toList())
                .issuedAt(Instant.EPOCH)
                .expiresAt(Instant.parse("2999-01-01T00:00:00Z"))
                .build();
        return new NimbusJwtEncoder(new ImmutableSecret<>(WebSide.KEY))
                .encode(JwtEncoderParameters.from(
                        JwsHeader.with(MacAlgorithm.HS256).build(), claims))
                .getTokenValue();
    }

    @Override
    public void close() {
        http.close();
        product.close();
    }
}
