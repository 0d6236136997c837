package esao.bench.product;

import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The command side with its web, and beside it an address behind the same security at which nothing happens. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan("esao.command")
@Import(WebSide.Nothing.class)
class WebSide {

    /** Who signs tokens here does so with a key that everybody may know. */
    static final SecretKey KEY = new SecretKeySpec(new byte[32], "HmacSHA256");

    @Bean
    JwtDecoder jwtDecoder() {
        return NimbusJwtDecoder.withSecretKey(KEY).build();
    }

    /** Answers at once. */
    @RestController
    static class Nothing {

        @PostMapping("/api/budgets/{office}/{year}/nothing")
        Map<String, String> nothing() {
            return Map.of("answer", "nothing");
        }
    }
}
