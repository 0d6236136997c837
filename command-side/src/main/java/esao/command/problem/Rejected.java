package esao.command.problem;

import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandExecutionException;

/**
 * A command that is refused for known reasons. All of them travel as details, since an exception class does not cross
 * from one process to another but details do.
 */
public final class Rejected extends CommandExecutionException {

    private static final long serialVersionUID = 1L;

    Rejected(Refusal refusal) {
        super(refusal.violations().getFirst().title(), null, refusal);
    }

    /**
     * A command that is refused before it can be made.
     *
     * @param facts the numbers, amounts in satang
     */
    public static Rejected because(Problem problem, Map<String, Object> facts) {
        return new Rejected(new Refusal(List.of(Violation.of(problem, facts))));
    }

    /** Whether the same command would be refused whenever it came, since what stands against it never goes away. */
    public boolean isForGood() {
        return this.<Refusal>getDetails().orElseThrow().forGood();
    }

    /** Every rule the command breaks, at least one. */
    public List<Violation> violations() {
        return this.<Refusal>getDetails().orElseThrow().violations();
    }
}
