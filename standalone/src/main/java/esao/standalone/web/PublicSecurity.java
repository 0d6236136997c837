package esao.standalone.web;

import esao.kernel.provenance.Actor;
import esao.kernel.provenance.Role;
import esao.standalone.page.PageHeaders;
import jakarta.servlet.DispatcherType;
import java.util.ArrayList;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Opens the few pages that anyone may see, and refuses all that no other rule opens.
 *
 * <p>The rules of the two sides for {@code /api/**} stand between these and the last one: their order is a number below
 * {@link Ordered#LOWEST_PRECEDENCE}.
 */
@Configuration(proxyBeanMethods = false)
class PublicSecurity {

    @Bean
    @Order(30)
    SecurityFilterChain publicPageRules(HttpSecurity http) {
        return stateless(http)
                .securityMatcher(reading("/", "/assets/**", "/favicon.ico"))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(PageHeaders::apply)
                .build();
    }

    @Bean
    @Order(31)
    SecurityFilterChain apiPageRules(HttpSecurity http) {
        return stateless(http)
                .securityMatcher(reading(
                        "/swagger-ui.html", "/swagger-ui/**", "/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml"))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(PageHeaders::applyForApiPages)
                .build();
    }

    /** Anyone may ask whether the program is well; Spring Boot shows the details to an administrator only. */
    @Bean
    @Order(32)
    SecurityFilterChain healthRules(HttpSecurity http) {
        return stateless(http)
                .securityMatcher(reading("/actuator/health", "/actuator/health/**", "/actuator/info"))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(rolesOfToken())))
                .headers(PageHeaders::apply)
                .build();
    }

    /** An error page is shown by a dispatch of the server's own; to ask for it directly is refused like all else. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityFilterChain refuseEverythingElse(HttpSecurity http) {
        return stateless(http)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .headers(PageHeaders::apply)
                .build();
    }

    /** No session and so no forged request to fear, as nothing here takes the word of a cookie. */
    private static HttpSecurity stateless(HttpSecurity http) {
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(Customizer.withDefaults());
    }

    private static OrRequestMatcher reading(String... paths) {
        var matchers = new ArrayList<RequestMatcher>();
        for (var path : paths) {
            matchers.add(PathPatternRequestMatcher.pathPattern(HttpMethod.GET, path));
            matchers.add(PathPatternRequestMatcher.pathPattern(HttpMethod.HEAD, path));
        }
        return new OrRequestMatcher(matchers);
    }

    /** The program is no office's, so what somebody is in an office only does not count. */
    private static JwtAuthenticationConverter rolesOfToken() {
        var converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(token -> everywhere(token).stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList());
        return converter;
    }

    private static Set<Role> everywhere(Jwt token) {
        try {
            return Actor.fromClaims(token.getClaims()).rolesEverywhere();
        } catch (IllegalArgumentException malformed) {
            throw new InvalidBearerTokenException("The claims of the token are malformed", malformed);
        }
    }
}
