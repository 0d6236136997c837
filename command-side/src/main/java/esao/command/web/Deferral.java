package esao.command.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import org.springframework.http.HttpMethod;

/**
 * A request whose sender would rather be answered at once and have it carried out later: {@code Prefer: respond-async}
 * (RFC 7240).
 */
final class Deferral {

    static final String PREFER = "Prefer";
    static final String PREFERENCE = "respond-async";

    private static final String BODY = Deferral.class.getName() + ".body";

    private final HttpServletRequest request;

    Deferral(HttpServletRequest request) {
        this.request = request;
    }

    /** Whether a request says so. A preference that is not understood is passed over, as the RFC has it. */
    static boolean isAsked(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod())
                && Collections.list(request.getHeaders(PREFER)).stream()
                        .flatMap(value -> Arrays.stream(value.split(",", -1)))
                        .map(preference -> preference.split(";", 2)[0].strip())
                        .anyMatch(PREFERENCE::equalsIgnoreCase);
    }

    /** Keeps the body of a request, completed with what its path says. */
    static void keep(HttpServletRequest request, byte[] body) {
        request.setAttribute(BODY, body);
    }

    /** The body that was kept. */
    byte[] body() {
        if (request.getAttribute(BODY) instanceof byte[] body) {
            return body;
        }
        throw new IllegalStateException("A request to be carried out later was not read as others are");
    }
}
