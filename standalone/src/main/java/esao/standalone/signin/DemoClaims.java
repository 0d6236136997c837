package esao.standalone.signin;

import java.util.List;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/**
 * What a demonstration token says of its user: {@code sub}, {@code name}, {@code roles}, {@code offices} and, for a
 * school director, {@code school}; for who is something else in each office, {@code capacities} in their place.
 *
 * <p>Each list is written even when it has one element, so that a reader needs one rule only.
 */
final class DemoClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    /** For whom an access token is; an id token is for the client that asked, and opens nothing here. */
    static final String AUDIENCE = "esao";

    @Override
    public void customize(JwtEncodingContext context) {
        context.getJwsHeader().algorithm(SignatureAlgorithm.ES256);
        var claims = context.getClaims();
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            claims.audience(List.of(AUDIENCE));
        }
        Authentication asking = Objects.requireNonNull(context.getPrincipal(), "Every token is asked for by someone");
        DemoUsers.find(asking.getName()).ifPresent(user -> {
            claims.subject(user.username()).claim("name", user.displayName());
            user.claims().forEach(claims::claim);
        });
    }
}
