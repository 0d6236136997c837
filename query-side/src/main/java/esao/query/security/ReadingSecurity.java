package esao.query.security;

import esao.kernel.office.OfficeCode;
import esao.kernel.provenance.Actor;
import esao.query.problem.ProblemType;
import esao.query.security.ReadingRights.Meetings;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import tools.jackson.databind.json.JsonMapper;

/**
 * Guards the addresses of this side: reading, and rebuilding a read model. The rights are those of
 * {@link ReadingRights}; an address nobody wrote down here is refused.
 */
@Configuration
class ReadingSecurity {

    @Bean
    @Order(30)
    SecurityFilterChain readingChain(HttpSecurity http, JsonMapper json) throws Exception {
        var problems = new ProblemResponse(json);
        return http.securityMatcher(addresses())
                .csrf(AbstractHttpConfigurer::disable) // Nothing here trusts a cookie.
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.requestMatchers(at("/api/operations/**"))
                        .access(when(ReadingRights::mayOperate))
                        .requestMatchers(
                                at("/api/meetings/{office}/{meeting}/ballots"),
                                at("/api/meetings/{office}/{meeting}/attendance"),
                                at("/api/meetings/{office}/{meeting}/guests"),
                                at("/api/meetings/{office}/{meeting}/replies"),
                                at("/api/meetings/{office}/{meeting}/proceedings"),
                                at("/api/meetings/{office}/{meeting}/minutes-corrections"),
                                at("/api/evaluations/{office}/{year}/{project}/texts"),
                                at("/api/evaluations/{office}/{year}/{project}/participants"))
                        .access(ofMeetings(Meetings.PAPERS))
                        .requestMatchers(
                                at("/api/meetings/{office}/actions"),
                                at("/api/meetings/{office}/open-actions"),
                                at("/api/meetings/{office}/orphans"),
                                at("/api/meetings/{office}/{meeting}/agenda"),
                                at("/api/meetings/{office}/{meeting}/quorum"),
                                at("/api/meetings/{office}/{meeting}/votes"),
                                at("/api/meetings/{office}/{meeting}/progress"),
                                at("/api/syntheses/{office}/{year}/resolutions"),
                                at("/api/syntheses/{office}/{year}/deferrals"))
                        .access(ofMeetings(Meetings.AFFAIRS))
                        .requestMatchers(
                                at("/api/syntheses/{office}/{year}"),
                                at("/api/syntheses/{office}/{year}/themes"),
                                at("/api/syntheses/{office}/{year}/lessons"))
                        .access(ofMeetings(Meetings.EDITIONS))
                        .requestMatchers(
                                at("/api/budgets/{office}/**"),
                                at("/api/frameworks/{office}/**"),
                                at("/api/requests/{office}/**"),
                                at("/api/regulations/{office}/**"),
                                at("/api/bodies/{office}/**"),
                                at("/api/meetings/{office}/**"),
                                at("/api/calendars/{office}/**"),
                                at("/api/evaluations/{office}/**"))
                        .access(ReadingSecurity::mayReadOffice)
                        .requestMatchers(
                                at("/api/budgets"), at("/api/frameworks"), at("/api/requests"), at("/api/audit/**"))
                        .access(when(ReadingRights::mayAsk))
                        .requestMatchers(at("/api/reading-jobs/**"))
                        .access(when(ReadingRights::mayExport))
                        .anyRequest()
                        .denyAll())
                .oauth2ResourceServer(server -> server.jwt(
                                jwt -> jwt.jwtAuthenticationConverter(ReaderAuthentication::of))
                        .authenticationEntryPoint((request, response, failure) -> problems.challenge(response, failure))
                        .accessDeniedHandler(
                                (request, response, denied) -> problems.write(response, ProblemType.FORBIDDEN)))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(
                                (request, response, failure) -> problems.challenge(response, failure))
                        .accessDeniedHandler(
                                (request, response, denied) -> problems.write(response, ProblemType.FORBIDDEN)))
                .build();
    }

    /** Reading, and the one thing that may be commanded here. */
    private static RequestMatcher addresses() {
        var paths = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(
                reading("/api/budgets"),
                reading("/api/budgets/**"),
                reading("/api/frameworks"),
                reading("/api/frameworks/**"),
                reading("/api/requests"),
                reading("/api/requests/**"),
                reading("/api/regulations/**"),
                reading("/api/bodies/**"),
                reading("/api/meetings/**"),
                reading("/api/calendars/**"),
                reading("/api/syntheses/**"),
                reading("/api/evaluations/**"),
                reading("/api/audit/**"),
                reading("/api/operations/**"),
                reading("/api/reading-jobs/**"),
                paths.matcher(HttpMethod.POST, "/api/operations/**"));
    }

    private static RequestMatcher reading(String pattern) {
        var paths = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(paths.matcher(HttpMethod.GET, pattern), paths.matcher(HttpMethod.HEAD, pattern));
    }

    private static RequestMatcher at(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }

    private static AuthorizationManager<RequestAuthorizationContext> when(Predicate<Actor> allowed) {
        return (authentication, context) -> new AuthorizationDecision(
                authentication.get() instanceof ReaderAuthentication reader && allowed.test(reader.getPrincipal()));
    }

    private static AuthorizationDecision mayReadOffice(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        return ofOffice(authentication.get(), context, ReadingSecurity::includes);
    }

    /** Who sees so much of the meetings of the office. */
    private static AuthorizationManager<RequestAuthorizationContext> ofMeetings(Meetings least) {
        return (authentication, context) -> ofOffice(
                authentication.get(),
                context,
                (actor, office) -> meetings(actor, office).includes(least));
    }

    private static AuthorizationDecision ofOffice(
            @Nullable Authentication authentication,
            RequestAuthorizationContext context,
            BiPredicate<Actor, String> allowed) {
        var office = context.getVariables().get("office");
        return new AuthorizationDecision(authentication instanceof ReaderAuthentication reader
                && office != null
                && allowed.test(reader.getPrincipal(), office));
    }

    /** What is no office code is nobody's office; who may read every office is told by the controller. */
    private static boolean includes(Actor actor, String office) {
        var offices = ReadingRights.officesOf(actor);
        return offices.every() || own(offices.only(), office).isPresent();
    }

    /** Of an office where the reader is nothing: what is seen of offices that are not its own. */
    private static Meetings meetings(Actor actor, String office) {
        return own(actor.offices(), office)
                .map(own -> ReadingRights.meetingsOf(actor, own))
                .orElseGet(() -> ReadingRights.meetingsElsewhere(actor));
    }

    private static Optional<OfficeCode> own(Set<OfficeCode> offices, String office) {
        return offices.stream().filter(own -> own.value().equals(office)).findFirst();
    }
}
