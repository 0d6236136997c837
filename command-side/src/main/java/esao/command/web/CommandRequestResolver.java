package esao.command.web;

import esao.command.messaging.Conditions;
import esao.kernel.provenance.Actor;
import esao.kernel.provenance.ContradictoryClaims;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Reads the actor from the verified token, and {@code If-Match}, {@code Idempotency-Key} and {@code dryRun} from the
 * request.
 */
final class CommandRequestResolver implements HandlerMethodArgumentResolver {

    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})\"");

    private static final String DRY_RUN = "dryRun";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return CommandRequest.class.equals(parameter.getParameterType());
    }

    @Override
    public CommandRequest resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var http = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        requirePrintable(http);
        return new CommandRequest(actor(), conditions(http), Deferral.isAsked(http) ? new Deferral(http) : null);
    }

    /** What is looked for has no control characters, and the database takes no NUL. */
    static void requirePrintable(HttpServletRequest request) {
        if (HttpMethod.GET.matches(request.getMethod())) {
            request.getParameterMap().forEach((name, values) -> {
                if (Stream.of(values).anyMatch(value -> value.chars().anyMatch(Character::isISOControl))) {
                    throw new MalformedRequest("query:" + name, "must not hold control characters");
                }
            });
        }
    }

    static Actor actor() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token) {
            return actorOf(token);
        }
        throw new IllegalStateException("A command came without a verified token");
    }

    private static Actor actorOf(JwtAuthenticationToken token) {
        try {
            return Actor.fromClaims(token.getToken().getClaims());
        } catch (ContradictoryClaims contradictory) {
            throw contradictory;
        } catch (IllegalArgumentException malformed) {
            throw new MalformedRequest("header:Authorization", "The token's claims: " + malformed.getMessage());
        }
    }

    private static Conditions conditions(HttpServletRequest request) {
        return new Conditions(key(request), version(request), dryRun(request));
    }

    private static @Nullable String key(HttpServletRequest request) {
        var key = header(request, "Idempotency-Key");
        try {
            return new Conditions(key, null, false).idempotencyKey();
        } catch (IllegalArgumentException malformed) {
            throw new MalformedRequest("header:Idempotency-Key", String.valueOf(malformed.getMessage()));
        }
    }

    private static @Nullable Long version(HttpServletRequest request) {
        var header = header(request, HttpHeaders.IF_MATCH);
        if (header == null) {
            return null;
        }
        var matcher = ETAG.matcher(header.strip());
        if (!matcher.matches()) {
            throw new MalformedRequest("header:If-Match", "must be one ETag as an answer gave it, for example \"12\"");
        }
        return Long.valueOf(matcher.group(1));
    }

    /** A condition given twice contradicts itself; taking the first would be a guess. */
    private static @Nullable String header(HttpServletRequest request, String name) {
        var values = Collections.list(request.getHeaders(name));
        if (values.size() > 1) {
            throw new MalformedRequest("header:" + name, "must be given once, not %d times".formatted(values.size()));
        }
        return values.isEmpty() ? null : values.getFirst();
    }

    /** Who mistypes {@code dryRun} must not have the command carried out, so a command takes no other parameter. */
    private static boolean dryRun(HttpServletRequest request) {
        if (!HttpMethod.POST.matches(request.getMethod()) || request.getQueryString() == null) {
            return false;
        }
        var asked = UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .build()
                .getQueryParams();
        for (var name : asked.keySet()) {
            if (!name.equals(DRY_RUN)) {
                throw new MalformedRequest("query:" + name, "is not known here; a command takes dryRun only");
            }
        }
        var values = asked.getOrDefault(DRY_RUN, List.of("false"));
        if (values.equals(List.of("true"))) {
            return true;
        }
        if (values.equals(List.of("false"))) {
            return false;
        }
        throw new MalformedRequest("query:dryRun", "must be true or false, and given once");
    }
}
