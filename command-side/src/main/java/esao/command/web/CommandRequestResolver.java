package esao.command.web;

import esao.command.messaging.Conditions;
import esao.kernel.provenance.Actor;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Reads the actor from the verified token, and {@code If-Match}, {@code Idempotency-Key} and {@code dryRun} from the
 * request.
 */
final class CommandRequestResolver implements HandlerMethodArgumentResolver {

    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})\"");

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
        return new CommandRequest(actor(), conditions(request));
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
        } catch (IllegalArgumentException malformed) {
            throw new MalformedRequest("header:Authorization", "The token's claims: " + malformed.getMessage());
        }
    }

    private static Conditions conditions(NativeWebRequest request) {
        return new Conditions(key(request), version(request), dryRun(request));
    }

    private static @Nullable String key(NativeWebRequest request) {
        var key = request.getHeader("Idempotency-Key");
        try {
            return new Conditions(key, null, false).idempotencyKey();
        } catch (IllegalArgumentException malformed) {
            throw new MalformedRequest("header:Idempotency-Key", String.valueOf(malformed.getMessage()));
        }
    }

    private static @Nullable Long version(NativeWebRequest request) {
        var header = request.getHeader(HttpHeaders.IF_MATCH);
        if (header == null) {
            return null;
        }
        var matcher = ETAG.matcher(header.strip());
        if (!matcher.matches()) {
            throw new MalformedRequest("header:If-Match", "must be one ETag as an answer gave it, for example \"12\"");
        }
        return Long.valueOf(matcher.group(1));
    }

    private static boolean dryRun(NativeWebRequest request) {
        var value = request.getParameter("dryRun");
        if (value == null || value.equals("false")) {
            return false;
        }
        if (value.equals("true")) {
            return true;
        }
        throw new MalformedRequest("query:dryRun", "must be true or false");
    }
}
