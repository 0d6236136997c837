package esao.standalone.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Refuses every token when no issuer was named, among them those that a demonstration on the same data folder handed
 * out.
 */
@Configuration(proxyBeanMethods = false)
@WhenSignInIs(SignInMode.CLOSED)
class ClosedConfiguration {

    @Bean
    JwtDecoder refuseEveryToken() {
        return token -> {
            throw new BadJwtException("No issuer is configured");
        };
    }
}
