package esao.command.process.web;

import esao.command.process.ReactionTable;
import esao.command.process.WaitingReaction;
import esao.command.security.Forbidden;
import esao.command.web.CommandRequest;
import esao.command.web.MalformedRequest;
import esao.kernel.provenance.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets auditors and those who operate the program read what could not be done yet, and why. */
@RestController
class ReactionController {

    private static final int MOST = 500;

    private final ReactionTable table;

    ReactionController(ReactionTable table) {
        this.table = table;
    }

    /**
     * What waits, that of the oldest event first.
     *
     * @param items at most as many as asked for
     */
    record WaitingReactions(List<WaitingReaction> items) {}

    @GetMapping("/api/reactions")
    WaitingReactions waiting(
            CommandRequest request,
            @RequestParam(required = false) @Nullable String office,
            @RequestParam(defaultValue = "50") int size) {
        var roles = request.actor().roles();
        if (!roles.contains(Role.AUDITOR) && !roles.contains(Role.ADMINISTRATOR)) {
            throw new Forbidden(request.actor(), null, "read waiting reactions");
        }
        if (size < 1 || size > MOST) {
            throw new MalformedRequest("query:size", "must be from 1 to " + MOST);
        }
        return new WaitingReactions(table.waiting(office, size));
    }
}
