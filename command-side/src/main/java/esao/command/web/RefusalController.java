package esao.command.web;

import esao.command.messaging.RefusalLog;
import esao.kernel.provenance.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets auditors read which commands were refused and why. */
@RestController
class RefusalController {

    private static final int MOST = 500;
    private static final Oversight READING = Oversight.of("read refused commands", Role.AUDITOR);

    private final RefusalLog log;

    RefusalController(RefusalLog log) {
        this.log = log;
    }

    /**
     * A page of refusals, newest first.
     *
     * @param items the refusals
     * @param next what to give as {@code before} for the page after; absent on the last page
     */
    record RefusedCommands(
            List<RefusalLog.RefusedCommand> items, @Nullable Long next) {}

    @GetMapping("/api/refusals")
    RefusedCommands refusals(
            CommandRequest request,
            @RequestParam(required = false) @Nullable String office,
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(defaultValue = "50") int size) {
        READING.require(request.actor(), office);
        if (size < 1 || size > MOST) {
            throw new MalformedRequest("query:size", "must be from 1 to " + MOST);
        }
        var items = log.find(office, before == null ? Long.MAX_VALUE : before, size);
        return new RefusedCommands(
                items, items.size() < size ? null : items.getLast().id());
    }
}
