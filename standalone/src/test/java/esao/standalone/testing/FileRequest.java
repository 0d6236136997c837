package esao.standalone.testing;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;

/** A request with a file and what is said beside it. */
public final class FileRequest {

    private static final String BOUNDARY = "a-boundary-that-stands-in-no-file";

    private FileRequest() {}

    /**
     * Prepares it; who asks is still to be said.
     *
     * @param part the name of the part with what is said beside the file
     * @param said that part, as JSON
     * @param fileName how the file is called
     * @param file what is in it; it need not be held in memory
     */
    public static HttpRequest.Builder of(
            Caller caller, String path, String part, String said, String fileName, BodyPublisher file) {
        var head = """
                --%s\r
                Content-Disposition: form-data; name="%s"\r
                Content-Type: application/json\r
                \r
                %s\r
                --%1$s\r
                Content-Disposition: form-data; name="file"; filename="%s"\r
                Content-Type: text/csv\r
                \r
                """.formatted(BOUNDARY, part, said, fileName);
        var tail = "\r\n--%s--\r\n".formatted(BOUNDARY);
        return caller.request(path, "Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.concat(BodyPublishers.ofString(head), file, BodyPublishers.ofString(tail)));
    }
}
