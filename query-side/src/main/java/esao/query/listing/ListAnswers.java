package esao.query.listing;

import esao.kernel.text.CsvWriter;
import esao.query.problem.Problem;
import esao.query.problem.ProblemType;
import esao.query.projection.Freshness;
import esao.query.projection.ReadModelPosition;
import esao.query.projection.ReadModelReader;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers what was asked of a list: one page as JSON, or the whole of it as CSV. */
@Component
public class ListAnswers {

    /** The header that says which position an answer reflects. */
    public static final String POSITION = "X-Position";

    static final MediaType CSV = new MediaType("text", "csv");

    private static final int MOST_EXPORTS = 4;

    private final ReadModelReader reader;

    private final Semaphore exports = new Semaphore(MOST_EXPORTS);
    private final LaterExports later;

    ListAnswers(ReadModelReader reader, LaterExports later) {
        this.reader = reader;
        this.later = later;
    }

    /**
     * Answers from read models.
     *
     * @param readModels the read models the rows belong to
     * @param response where CSV is written, row by row
     * @return the page; nothing where CSV was written
     */
    public <V> @Nullable ResponseEntity<ListPage<V>> answer(
            Set<String> readModels, ListRequest<V> request, Rows<V> rows, HttpServletResponse response) {
        if (request.csv()) {
            export(readModels, request, rows, response);
            return null;
        }
        var page = reader.read(readModels, request.freshness(), position -> {
            rows.require();
            return ListPage.of(position, request, rows.page(request));
        });
        return at(page.position(), page);
    }

    /** Answers with one thing from read models. */
    <V> ResponseEntity<Reading<V>> one(Set<String> readModels, Freshness freshness, Supplier<V> item) {
        var reading = reader.read(readModels, freshness, position -> Reading.of(position, item.get()));
        return at(reading.position(), reading);
    }

    /**
     * Writes the whole list as CSV, from read models.
     *
     * <p>An export holds a connection for as long as its reader likes, so only a few run at once, and none of rows that
     * lack the effect of some event: a file does not tell that something is missing.
     *
     * @throws Problem if too many run, or some event is parked
     */
    public <V> void export(Set<String> readModels, ListRequest<V> request, Rows<V> rows, HttpServletResponse response) {
        if (later.isAsked()) {
            later.begin(readModels, request, rows, response);
            return;
        }
        if (!exports.tryAcquire()) {
            throw new Problem(ProblemType.READERS_TOO_MANY, Map.of("mostAtOnce", MOST_EXPORTS));
        }
        try {
            reader.read(readModels, request.freshness(), position -> {
                requireWhole(readModels, position);
                csv(request, rows, position.position(), response);
                return position;
            });
        } finally {
            exports.release();
        }
    }

    /**
     * Makes sure that rows lack no effect.
     *
     * @throws Problem if some event is parked
     */
    static void requireWhole(Set<String> readModels, ReadModelPosition position) {
        if (position.parkedEvents() > 0) {
            throw new Problem(
                    ProblemType.READ_MODEL_PARKED,
                    Map.of("readModels", readModels, "parkedEvents", position.parkedEvents()));
        }
    }

    /** Answers with the position in the header, where it is known. */
    public static <V> ResponseEntity<V> at(@Nullable Long position, V body) {
        var answer = ResponseEntity.ok();
        return (position == null ? answer : answer.header(POSITION, Long.toString(position))).body(body);
    }

    /**
     * Writes the whole list as CSV.
     *
     * @param position the position it reflects, where it is known
     */
    public static <V> void csv(
            ListRequest<V> request, Rows<V> rows, @Nullable Long position, HttpServletResponse response) {
        rows.require(); // Before anything is written: afterwards no problem can be told.
        response.setContentType(CSV + ";charset=UTF-8");
        if (position != null) {
            response.setHeader(POSITION, Long.toString(position));
        }
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"%s.csv\"".formatted(request.listing().name()));
        try {
            write(request, rows, response.getOutputStream(), () -> {});
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /**
     * Writes the whole list as CSV, wherever it goes.
     *
     * @param eachRow is run after each row
     */
    static <V> void write(ListRequest<V> request, Rows<V> rows, OutputStream bytes, Runnable eachRow)
            throws IOException {
        var out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
        var csv = new CsvWriter(out);
        var columns = request.listing().columns();
        csv.head(columns.stream()
                .map(column -> column.thai() + " / " + column.english())
                .toList());
        rows.each(request, row -> {
            csv.row(columns.stream().map(column -> column.value().apply(row)));
            eachRow.run();
        });
        out.flush();
    }
}
