package esao.standalone.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

@DisplayName("The demonstration's check of a token")
class TokenCheckTest {

    private JWKSource<SecurityContext> ours;
    private JwtDecoder check;

    @BeforeEach
    void listen() throws Exception {
        var settings = new MockEnvironment().withProperty("local.server.port", "8080");
        ours = keys();
        check = new DemonstrationConfiguration().jwtDecoder(ours, new OwnAddresses(settings));
    }

    @Test
    void takes_a_token_of_its_own() {
        assertThat(check.decode(token(ours, claims -> claims)).getSubject()).isEqualTo("director");
        assertThat(check.decode(token(ours, claims -> claims.issuer("http://127.0.0.1:8080")))
                        .getSubject())
                .isEqualTo("director");
    }

    @Test
    void refuses_a_token_of_another_port_or_another_name_for_this_machine() {
        refuses(token(ours, claims -> claims.issuer("http://localhost:8081")));
        refuses(token(ours, claims -> claims.issuer("http://elsewhere.example:8080")));
        refuses(token(ours, claims -> claims.claims(all -> all.remove("iss"))));
    }

    @Test
    void refuses_an_id_token() {
        refuses(token(ours, claims -> claims.audience(List.of("browser"))));
        refuses(token(ours, claims -> claims.claims(all -> all.remove("aud"))));
    }

    @Test
    void refuses_a_token_whose_time_is_over_or_not_yet_come() {
        refuses(token(ours, claims -> claims.expiresAt(Instant.now().minusSeconds(120))));
        refuses(token(ours, claims -> claims.notBefore(Instant.now().plusSeconds(120))));
    }

    @Test
    void refuses_a_token_that_another_key_signed() throws Exception {
        refuses(token(keys(), claims -> claims));
    }

    @Test
    void refuses_every_token_before_it_knows_its_own_address() {
        check = new DemonstrationConfiguration().jwtDecoder(ours, new OwnAddresses(new MockEnvironment()));

        refuses(token(ours, claims -> claims));
    }

    @Test
    void takes_the_address_that_was_given_and_no_other() {
        var settings = new MockEnvironment()
                .withProperty("local.server.port", "8080")
                .withProperty("esao.sign-in.address", "http://192.0.2.10:8080");
        check = new DemonstrationConfiguration().jwtDecoder(ours, new OwnAddresses(settings));

        assertThat(check.decode(token(ours, claims -> claims.issuer("http://192.0.2.10:8080")))
                        .getSubject())
                .isEqualTo("director");
        refuses(token(ours, claims -> claims));
    }

    @Test
    void refuses_everything_when_no_issuer_is_named() {
        check = new ClosedConfiguration().refuseEveryToken();

        refuses(token(ours, claims -> claims));
    }

    private void refuses(String token) {
        assertThatThrownBy(() -> check.decode(token)).isInstanceOf(JwtException.class);
    }

    private static JWKSource<SecurityContext> keys() throws Exception {
        ECKey key = new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
        return new ImmutableJWKSet<>(new JWKSet(key));
    }

    private static String token(JWKSource<SecurityContext> keys, UnaryOperator<JwtClaimsSet.Builder> change) {
        var now = Instant.now();
        var claims = JwtClaimsSet.builder()
                .issuer("http://localhost:8080")
                .audience(List.of("esao"))
                .subject("director")
                .issuedAt(now.minusSeconds(300))
                .expiresAt(now.plusSeconds(60));
        var header = JwsHeader.with(SignatureAlgorithm.ES256).build();
        return new NimbusJwtEncoder(keys)
                .encode(JwtEncoderParameters.from(header, change.apply(claims).build()))
                .getTokenValue();
    }
}
