package esao.standalone.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;

/**
 * What the program answered.
 *
 * @param request method and path of what was asked, to name it in a failure
 */
public record Answer(String request, HttpResponse<String> response) {

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    /** The body as a tree; the body must be JSON. */
    public JsonNode json() {
        return Caller.json(body());
    }

    /** A header, or an empty text where it is absent. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The position of an accepted command, for {@code ?since=}. */
    public long position() {
        return json().get("position").longValue();
    }

    /** Insists on a status and shows the body where it is another. */
    public Answer withStatus(int status) {
        assertThat(status()).as("%s: %s", request, body()).isEqualTo(status);
        return this;
    }

    /** Insists on a problem of RFC 9457 with this type and status. */
    public Answer withProblem(int status, String type) {
        withStatus(status);
        assertThat(header("Content-Type")).as(request).isEqualTo("application/problem+json");
        assertThat(json().path("status").intValue()).as(body()).isEqualTo(status);
        assertThat(json().path("type").asString()).as(body()).isEqualTo(type);
        return this;
    }
}
