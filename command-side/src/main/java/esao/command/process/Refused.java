package esao.command.process;

import esao.command.problem.Rejected;
import esao.command.problem.Violation;
import esao.command.store.LogBusy;
import esao.command.store.UnknownOutcome;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Why something could not be done.
 *
 * @param problems what stood against it
 * @param forGood whether it stands against it for ever, so that there is no use in trying again
 */
record Refused(List<Violation> problems, boolean forGood) {

    Refused {
        problems = List.copyOf(problems);
    }

    /** What is asked is not there yet. */
    static Refused noTarget(String stream) {
        return notYet(ReactionProblem.TARGET_MISSING.with(Map.of("stream", stream)));
    }

    static Refused because(RuntimeException failure) {
        return switch (failure) {
            case Rejected rejected -> new Refused(rejected.violations(), rejected.isForGood());
            case LogBusy ignored -> busy();
            case UnknownOutcome ignored -> busy();
            case ConcurrencyException ignored -> busy();
            default -> failed(failure);
        };
    }

    /** The kind of failure; its words may hold what nobody is to read. A program that is put right may do it. */
    static Refused failed(RuntimeException failure) {
        return notYet(
                ReactionProblem.FAILED.with(Map.of("failure", failure.getClass().getSimpleName())));
    }

    private static Refused busy() {
        return notYet(ReactionProblem.BUSY.with(Map.of()));
    }

    private static Refused notYet(Violation problem) {
        return new Refused(List.of(problem), false);
    }
}
