package esao.standalone.signin;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import esao.standalone.start.DataFolder;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;

/** The demonstration's own sign-in: an OAuth 2.1 authorization server with fixed users. */
@Configuration(proxyBeanMethods = false)
@WhenSignInIs(SignInMode.DEMONSTRATION)
class DemonstrationConfiguration {

    @Bean
    OwnAddresses ownAddresses(Environment settings) {
        return new OwnAddresses(settings);
    }

    /** Without a fixed address the issuer is the address that was asked, which {@link #jwtDecoder} then checks. */
    @Bean
    AuthorizationServerSettings authorizationServerSettings(OwnAddresses addresses) {
        var settings = AuthorizationServerSettings.builder();
        return addresses.isFixed() ? settings.issuer(addresses.fixed()).build() : settings.build();
    }

    @Bean
    JWKSource<SecurityContext> signingKeys(DataFolder folder) {
        return new ImmutableJWKSet<>(new JWKSet(SigningKey.in(folder)));
    }

    /**
     * Takes a token that this program signed, for this program, at an address of its own. The last keeps out a token
     * that was asked for under a name which merely leads to this machine.
     */
    @Bean
    JwtDecoder jwtDecoder(JWKSource<SecurityContext> signingKeys, OwnAddresses addresses) {
        var decoder = NimbusJwtDecoder.withJwkSource(signingKeys)
                .jwsAlgorithm(SignatureAlgorithm.ES256)
                .build();
        decoder.setJwtValidator(JwtValidators.createDefaultWithValidators(List.of(
                new JwtClaimValidator<String>(
                        JwtClaimNames.ISS, issuer -> addresses.all().contains(issuer)),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(DemoClaims.AUDIENCE)))));
        return decoder;
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder();
    }

    @Bean
    UserDetailsService demoUserDetails(PasswordEncoder encoder) {
        var encoded = encoder.encode(DemoUsers.PASSWORD);
        return username -> DemoUsers.find(username)
                .map(user -> User.withUsername(user.username())
                        .password(encoded)
                        .roles(user.roles().toArray(String[]::new))
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException(username));
    }

    @Bean
    RegisteredClientRepository demoClients(OwnAddresses addresses, PasswordEncoder encoder) {
        return new DemoClients(addresses, encoder.encode(DemoUsers.PASSWORD));
    }

    @Bean
    OAuth2AuthorizationService recentSignIns() {
        return new RecentSignIns();
    }

    @Bean
    DemoClaims demoClaims() {
        return new DemoClaims();
    }
}
