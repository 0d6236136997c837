package esao.query.security;

import esao.kernel.provenance.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** A reader whose token was verified; the principal is the {@link Actor}. */
final class ReaderAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;

    private final transient Actor actor;
    private final transient Jwt token;

    private ReaderAuthentication(Actor actor, Jwt token) {
        super(List.of());
        this.actor = actor;
        this.token = token;
        setAuthenticated(true);
    }

    /**
     * Reads the claims.
     *
     * @throws InvalidBearerTokenException if they are malformed, for then the issuer's word is worth nothing
     */
    static ReaderAuthentication of(Jwt token) {
        try {
            return new ReaderAuthentication(Actor.fromClaims(token.getClaims()), token);
        } catch (IllegalArgumentException malformed) {
            throw new InvalidBearerTokenException("The claims of the token are malformed", malformed);
        }
    }

    @Override
    public Actor getPrincipal() {
        return actor;
    }

    @Override
    public Object getCredentials() {
        return token.getTokenValue();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReaderAuthentication that && actor.equals(that.actor) && token.equals(that.token);
    }

    @Override
    public int hashCode() {
        return actor.hashCode();
    }
}
