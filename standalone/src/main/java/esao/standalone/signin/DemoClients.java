package esao.standalone.signin;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/**
 * The programs that may ask for a token: each demonstration user, for use with {@code curl}, and the public client
 * {@code browser} of the API pages.
 *
 * <p>Clients are made when asked for, because where {@code browser} may return to depends on the port in use.
 */
final class DemoClients implements RegisteredClientRepository {

    /** The public client of the API pages; it proves itself by PKCE. */
    static final String BROWSER = "browser";

    private static final String RETURN_PATH = "/swagger-ui/oauth2-redirect.html";
    private static final TokenSettings A_WORKING_DAY =
            TokenSettings.builder().accessTokenTimeToLive(Duration.ofHours(8)).build();

    private final OwnAddresses addresses;
    private final String encodedPassword;

    DemoClients(OwnAddresses addresses, String encodedPassword) {
        this.addresses = addresses;
        this.encodedPassword = encodedPassword;
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        if (clientId.equals(BROWSER)) {
            return addresses.all().isEmpty() ? null : browser();
        }
        return DemoUsers.find(clientId).map(this::userAsClient).orElse(null);
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    /** Refuses, as the clients are fixed. */
    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("The clients of the demonstration are fixed");
    }

    private RegisteredClient userAsClient(DemoUser user) {
        return RegisteredClient.withId(user.username())
                .clientId(user.username())
                .clientName(user.displayName())
                .clientSecret(encodedPassword)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(A_WORKING_DAY)
                .build();
    }

    private RegisteredClient browser() {
        return RegisteredClient.withId(BROWSER)
                .clientId(BROWSER)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUris(all -> addresses.all().forEach(address -> all.add(address + RETURN_PATH)))
                .scope(OidcScopes.OPENID)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(A_WORKING_DAY)
                .build();
    }
}
