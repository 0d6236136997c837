package esao.command.security;

import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whoever sends a command brings a token of an issuer that is trusted. What the token allows is decided by
 * {@link Rights}.
 */
@Configuration(proxyBeanMethods = false)
class CommandSecurity {

    @Bean
    @Order(10)
    SecurityFilterChain commandChain(HttpSecurity http, JsonMapper json) throws Exception {
        var paths = PathPatternRequestMatcher.withDefaults();
        var refusal = new NoValidToken(json);
        return http.securityMatcher(new OrRequestMatcher(
                        commands("/api/budgets/**"),
                        commands("/api/frameworks/**"),
                        commands("/api/requests/**"),
                        commands("/api/bodies/**"),
                        commands("/api/meetings/**"),
                        commands("/api/calendars/**"),
                        commands("/api/syntheses/**"),
                        commands("/api/evaluations/**"),
                        commands("/api/regulations/**"),
                        commands("/api/reactions/**"),
                        commands("/api/jobs/**"),
                        paths.matcher(HttpMethod.GET, "/api/jobs/**"),
                        paths.matcher(HttpMethod.GET, "/api/refusals"),
                        paths.matcher(HttpMethod.GET, "/api/reactions")))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt -> {}).authenticationEntryPoint(refusal))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(refusal))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // A token in a header is never sent by a browser on its own account.
                .csrf(csrf -> csrf.disable())
                .build();
    }

    private static RequestMatcher commands(String pattern) {
        // Nobody takes any but POST; whoever may ask is told so.
        return new OrRequestMatcher(Stream.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE)
                .<RequestMatcher>map(
                        method -> PathPatternRequestMatcher.withDefaults().matcher(method, pattern))
                .toList());
    }
}
