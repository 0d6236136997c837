package esao.standalone.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers what the web server refuses by itself, before any part of the program sees it: an address that cannot be
 * decoded, headers too long. The server would answer with a page of its own.
 *
 * <p>Public, and with a constructor without parameters, since the server makes it by its name.
 */
public final class RefusedByServer extends ErrorReportValve {

    /** In ASCII, since the server writes here in whatever the client would take. */
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        var status = response.getStatus();
        if (status < HttpStatus.BAD_REQUEST.value()
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        var known = HttpStatus.resolve(status);
        var members = ErrorAnswers.members(status, known == null ? "" : known.getReasonPhrase());
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            var out = response.getReporter();
            if (out != null) {
                out.write(JSON.writeValueAsString(members));
                response.finishResponse();
            }
        } catch (IOException gone) {
            container.getLogger().debug("Whoever asked has left", gone);
        }
    }
}
