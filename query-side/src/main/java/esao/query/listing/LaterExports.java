package esao.query.listing;

import esao.kernel.provenance.Actor;
import esao.query.jobs.ReadingJobs;
import esao.query.projection.ReadModelReader;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Exports whose readers would rather be answered at once and fetch the file later: {@code Prefer: respond-async} (RFC
 * 7240).
 */
@Component
class LaterExports {

    private static final String PREFER = "Prefer";
    private static final String PREFERENCE = "respond-async";
    private static final String ADDRESS = "/api/reading-jobs/";

    private final ReadingJobs jobs;
    private final ReadModelReader reader;
    private final ObjectProvider<HttpServletRequest> requests;
    private final JsonMapper json;

    LaterExports(
            ReadingJobs jobs, ReadModelReader reader, ObjectProvider<HttpServletRequest> requests, JsonMapper json) {
        this.jobs = jobs;
        this.reader = reader;
        this.requests = requests;
        this.json = json;
    }

    /** Whether the request that is answered says so. */
    boolean isAsked() {
        var request = requests.getObject();
        return HttpMethod.GET.matches(request.getMethod())
                && Collections.list(request.getHeaders(PREFER)).stream()
                        .flatMap(value -> Arrays.stream(value.split(",", -1)))
                        .map(preference -> preference.split(";", 2)[0].strip())
                        .anyMatch(PREFERENCE::equalsIgnoreCase);
    }

    /** Begins an export, once it is sure that there is something to export, and says where to ask for it. */
    <V> void begin(Set<String> readModels, ListRequest<V> asked, Rows<V> rows, HttpServletResponse response) {
        reader.read(readModels, asked.freshness(), position -> {
            ListAnswers.requireWhole(readModels, position);
            rows.require();
            return position;
        });
        var request = requests.getObject();
        var job = jobs.begin(
                reader(),
                asked.listing().name(),
                request.getRequestURI() + "?" + request.getQueryString(),
                (out, progress) -> reader.read(readModels, asked.freshness(), position -> {
                            ListAnswers.requireWhole(readModels, position);
                            rows.require();
                            progress.total(rows.page(asked).total());
                            try {
                                ListAnswers.write(asked, rows, out, progress::row);
                            } catch (IOException full) {
                                throw new UncheckedIOException(full);
                            }
                            return position;
                        })
                        .position());
        response.setStatus(HttpServletResponse.SC_ACCEPTED);
        response.setHeader(HttpHeaders.LOCATION, ADDRESS + job.id());
        response.setHeader("Preference-Applied", PREFERENCE);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        try {
            json.writeValue(response.getOutputStream(), job);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String reader() {
        var authentication =
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication(), "who reads");
        return authentication.getPrincipal() instanceof Actor actor
                ? actor.person().value()
                : authentication.getName();
    }
}
