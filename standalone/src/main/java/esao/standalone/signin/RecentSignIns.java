package esao.standalone.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * Remembers, in memory, the sign-ins that a browser has under way.
 *
 * <p>Bounded, unlike the one that Spring Security brings for tests. A token of {@code client_credentials} is not kept
 * at all: it proves itself by its signature, and nobody asks for it again.
 */
final class RecentSignIns implements OAuth2AuthorizationService {

    private final Cache<String, OAuth2Authorization> recent = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofHours(8))
            .build();

    @Override
    public void save(OAuth2Authorization authorization) {
        if (!AuthorizationGrantType.CLIENT_CREDENTIALS.equals(authorization.getAuthorizationGrantType())) {
            recent.put(authorization.getId(), authorization);
        }
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        recent.invalidate(authorization.getId());
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return recent.getIfPresent(id);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        var isState = type != null && OAuth2ParameterNames.STATE.equals(type.getValue());
        return recent.asMap().values().stream()
                .filter(authorization -> isState
                        ? token.equals(authorization.getAttribute(OAuth2ParameterNames.STATE))
                        : authorization.getToken(token) != null)
                .findFirst()
                .orElse(null);
    }
}
