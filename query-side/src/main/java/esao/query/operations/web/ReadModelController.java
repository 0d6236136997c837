package esao.query.operations.web;

import esao.query.listing.Inquiry;
import esao.query.listing.ListPage;
import esao.query.listing.MemoryRows;
import esao.query.operations.ReadModelStatusView;
import esao.query.operations.ReadModels;
import esao.query.projection.ReadModelPosition;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows an administrator the read models, tries again what they could not take in, and makes one anew. */
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
    ResponseEntity<ListPage<ReadModelStatusView>> readModels(Inquiry inquiry) {
        var asked = inquiry.of(ReadModelStatusView.LISTING);
        var all = readModels.all();
        var lowest = all.stream().mapToLong(ReadModelStatusView::position).min().orElse(ReadModelPosition.NOTHING);
        var parked = all.stream().mapToLong(ReadModelStatusView::parkedEvents).sum();
        return inquiry.page(
                asked,
                lowest,
                new MemoryRows<>(all),
                found -> new ListPage<>(lowest, parked, found.items(), asked.page(), asked.size(), found.total()));
    }

    /** How one read model is doing. */
    @GetMapping("/{name}")
    ResponseEntity<ReadModelStatusView> readModel(@PathVariable String name) {
        return ResponseEntity.ok(readModels.one(name));
    }

    /**
     * Makes a read model anew beside the one that is read, and compares; the answer comes at once, the progress and the
     * result are seen by reading its state. Only with {@code replace=true} are rows that differ replaced.
     */
    @PostMapping("/{name}/rebuild")
    ResponseEntity<ReadModelStatusView> rebuild(
            @PathVariable String name, @RequestParam(defaultValue = "false") boolean replace) {
        readModels.rebuild(name, replace);
        return ResponseEntity.accepted()
                .location(URI.create("/api/operations/read-models/" + name))
                .body(readModels.one(name));
    }

    /** Tries the parked events of a read model again, and answers when that is done with what is parked still. */
    @PostMapping("/{name}/requeue")
    ResponseEntity<ReadModelStatusView> requeue(@PathVariable String name) {
        readModels.requeue(name);
        return ResponseEntity.ok(readModels.one(name));
    }
}
