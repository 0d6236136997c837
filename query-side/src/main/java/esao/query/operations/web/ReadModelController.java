package esao.query.operations.web;

import esao.query.listing.ListAnswers;
import esao.query.listing.ListPage;
import esao.query.listing.ListRequests;
import esao.query.listing.MemoryRows;
import esao.query.operations.ReadModelStatusView;
import esao.query.operations.ReadModels;
import esao.query.projection.ReadModelPosition;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows an administrator the read models, and makes one anew. */
@RestController
@RequestMapping("/api/operations/read-models")
class ReadModelController {

    private final ReadModels readModels;

    ReadModelController(ReadModels readModels) {
        this.readModels = readModels;
    }

    /** How every read model is doing. */
    @GetMapping
    @Nullable
    ResponseEntity<ListPage<ReadModelStatusView>> readModels(HttpServletRequest request, HttpServletResponse response) {
        var asked = ListRequests.of(ReadModelStatusView.LISTING, request);
        var all = readModels.all();
        var rows = new MemoryRows<>(all);
        var lowest = all.stream().mapToLong(ReadModelStatusView::position).min().orElse(ReadModelPosition.NOTHING);
        if (asked.csv()) {
            ListAnswers.csv(asked, rows, lowest, response);
            return null;
        }
        var found = rows.page(asked);
        var rebuilding = all.stream().anyMatch(one -> one.state() == ReadModelStatusView.State.REBUILDING);
        return ListAnswers.at(
                lowest, new ListPage<>(lowest, rebuilding, found.items(), asked.page(), asked.size(), found.total()));
    }

    /** How one read model is doing. */
    @GetMapping("/{name}")
    ResponseEntity<ReadModelStatusView> readModel(@PathVariable String name) {
        return ResponseEntity.ok(readModels.one(name));
    }

    /** Makes a read model anew; the answer comes at once, the progress is seen by reading its state. */
    @PostMapping("/{name}/rebuild")
    ResponseEntity<ReadModelStatusView> rebuild(@PathVariable String name) {
        readModels.rebuild(name);
        return ResponseEntity.accepted()
                .location(URI.create("/api/operations/read-models/" + name))
                .body(readModels.one(name));
    }
}
