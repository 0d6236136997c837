package esao.command.web;

import esao.command.messaging.Command;
import esao.command.messaging.Commands;
import esao.command.messaging.Conditions;
import esao.command.messaging.Order;
import esao.command.problem.DryRunPassed;
import esao.command.problem.Rejected;
import esao.command.problem.Violation;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Takes a command from the web to its stream and makes the answer. */
@Component
public class Desk {

    private final Commands commands;
    private final JobDesk jobs;

    Desk(Commands commands, JobDesk jobs) {
        this.commands = commands;
        this.jobs = jobs;
    }

    /** The answer to a trial: whether the command would be accepted, and every rule it would break. */
    public record Trial(boolean accepted, List<Violation> violations) {}

    /** What is known of an accepted command; the same whenever it is sent again under its key. */
    public record Accepted(String commandId, String stream, long version, long position) {}

    /** Sends a command that makes something new of its own. */
    public ResponseEntity<Object> create(Command command, CommandRequest request) {
        return send(command, request, HttpStatus.CREATED);
    }

    /** Sends a command about something that is there. */
    public ResponseEntity<Object> change(Command command, CommandRequest request) {
        return send(command, request, HttpStatus.OK);
    }

    /** Makes sure of the right to a command before its content is read. */
    public void requireRight(Command empty, CommandRequest request) {
        commands.requireRight(order(empty, request), request.conditions());
    }

    /** Keeps a record of a command that is refused before it can be sent. */
    public void keepRefusal(Command empty, CommandRequest request, Rejected refusal) {
        commands.keepRefusal(order(empty, request), request.conditions(), refusal);
    }

    private static Order order(Command command, CommandRequest request) {
        return new Order(command, command.stream(), command.office(), command.basis(), request.actor());
    }

    private ResponseEntity<Object> send(Command command, CommandRequest request, HttpStatus status) {
        var order = order(command, request);
        if (request.conditions().dryRun()) {
            return ResponseEntity.ok(tried(order, request.conditions()));
        }
        var deferral = request.later();
        if (deferral != null) {
            requireRight(command, request);
            return jobs.accept(command, null, status == HttpStatus.CREATED, request, deferral);
        }
        var receipt = commands.send(order, request.conditions());
        return ResponseEntity.status(status)
                .eTag("\"" + receipt.version() + "\"")
                .header("X-Position", Long.toString(receipt.position()))
                .header("Idempotency-Replayed", Boolean.toString(receipt.repeated()))
                .body(new Accepted(receipt.commandId(), receipt.stream(), receipt.version(), receipt.position()));
    }

    private Trial tried(Order order, Conditions conditions) {
        try {
            commands.send(order, conditions);
            throw new IllegalStateException("A trial run was carried out");
        } catch (DryRunPassed passed) {
            return new Trial(true, List.of());
        } catch (Rejected rejected) {
            return new Trial(false, rejected.violations());
        }
    }
}
