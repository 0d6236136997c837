package esao.command.process.web;

import esao.command.process.ReactionTable;
import esao.command.process.WaitingQuery;
import esao.command.process.WaitingReaction;
import esao.command.process.WaitingState;
import esao.command.web.CommandRequest;
import esao.command.web.MalformedRequest;
import esao.command.web.Oversight;
import esao.kernel.provenance.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Lets auditors and those who operate the program read what could not be done yet, and why; and directors and
 * secretaries, who may dismiss it, what waits in their own offices.
 */
@RestController
class ReactionController {

    private static final int MOST = 500;
    private static final Oversight READING = Oversight.of(
            "read waiting reactions", Role.AUDITOR, Role.ADMINISTRATOR, Role.ESAO_DIRECTOR, Role.SECRETARY);
    private static final MediaType CSV = new MediaType("text", "csv");
    private static final Set<String> KNOWN = Set.of("office", "reaction", "state", "sort", "page", "size", "format");

    private final ReactionTable table;

    ReactionController(ReactionTable table) {
        this.table = table;
    }

    /**
     * A page of what waits, that of the oldest event first unless asked for otherwise.
     *
     * @param items at most as many as asked for
     * @param page which page, from 0
     * @param size how many on a page
     * @param total how many there are on all pages
     */
    record WaitingReactions(List<WaitingReaction> items, int page, int size, long total) {}

    /** Answers with a page as JSON; with {@code format=csv} or {@code Accept: text/csv}, with all of it as CSV. */
    @GetMapping("/api/reactions")
    @Nullable
    ResponseEntity<WaitingReactions> waiting(
            CommandRequest request,
            @RequestParam(required = false) @Nullable String office,
            @RequestParam(required = false) @Nullable String reaction,
            @RequestParam(required = false) @Nullable WaitingState state,
            @RequestParam(defaultValue = "position") String sort,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            @RequestParam(required = false) @Nullable String format,
            HttpServletRequest asked,
            HttpServletResponse response)
            throws IOException {
        requireKnown(asked.getParameterMap().keySet());
        READING.require(request.actor(), office);
        if (size < 1 || size > MOST) {
            throw new MalformedRequest("query:size", "must be from 1 to " + MOST);
        }
        if (page < 0) {
            throw new MalformedRequest("query:page", "must be 0 or more");
        }
        if (format != null && !format.equals("csv") && !format.equals("json")) {
            throw new MalformedRequest("query:format", "must be csv or json");
        }
        var query = query(office, reaction, state, sort, page, size);
        if (format == null ? acceptsCsv(asked.getHeader(HttpHeaders.ACCEPT)) : format.equals("csv")) {
            // Read to its end before any of it is sent: nobody who reads slowly holds a connection that commands need.
            var file = new StringWriter();
            var csv = new WaitingCsv(file);
            csv.head();
            table.each(query, csv::row);
            response.setContentType(CSV + ";charset=UTF-8");
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"reactions.csv\"");
            response.getOutputStream().write(file.toString().getBytes(StandardCharsets.UTF_8));
            return null;
        }
        return ResponseEntity.ok(new WaitingReactions(table.find(query), page, size, table.count(query)));
    }

    private static WaitingQuery query(
            @Nullable String office,
            @Nullable String reaction,
            @Nullable WaitingState state,
            String sort,
            int page,
            int size) {
        try {
            return new WaitingQuery(office, reaction, state, sort, page, size);
        } catch (IllegalArgumentException unknown) {
            throw new MalformedRequest("query:sort", String.valueOf(unknown.getMessage()));
        }
    }

    private static boolean acceptsCsv(@Nullable String accept) {
        return accept != null && MediaType.parseMediaTypes(accept).stream().anyMatch(CSV::equalsTypeAndSubtype);
    }

    /** A misspelt filter must not answer with everything. */
    private static void requireKnown(Set<String> names) {
        var unknown = new TreeSet<>(names);
        unknown.removeAll(KNOWN);
        if (!unknown.isEmpty()) {
            throw new MalformedRequest(
                    "query:" + unknown.first(), "is not known here; known are " + new TreeSet<>(KNOWN));
        }
    }
}
