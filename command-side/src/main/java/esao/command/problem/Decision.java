package esao.command.problem;

import esao.kernel.provenance.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * The making of one decision: who asks, and what stands against it so far.
 *
 * <p>A handler states every rule with {@link #require}, then calls {@link #enforce} once, before it lets anything
 * happen. So a refusal names all rules that are broken, not the first only. A trial goes on from there as if it were
 * meant, so that it meets whatever stands behind the rules, and is undone when it has come to its end.
 */
public final class Decision {

    /** A file of a hundred thousand bad rows need not be answered with as many sentences. */
    private static final int MOST_NAMED = 200;

    private final Provenance by;
    private final boolean dryRun;
    private final List<Violation> violations = new ArrayList<>();
    private boolean forGood;

    /**
     * Begins a decision.
     *
     * @param by who asks, with effect from when, on which letter and why
     * @param dryRun whether it is a trial that must change nothing
     */
    public Decision(Provenance by, boolean dryRun) {
        this.by = by;
        this.dryRun = dryRun;
    }

    public Provenance by() {
        return by;
    }

    /**
     * States a rule.
     *
     * @param holds whether the command keeps it
     * @param problem what is said where it does not
     * @param facts the numbers; computed only where the rule is broken
     * @return {@code holds}, so that rules which make sense only if this one holds can be left out
     */
    public boolean require(boolean holds, Problem problem, Supplier<Map<String, Object>> facts) {
        if (!holds && violations.size() < MOST_NAMED) {
            violations.add(Violation.of(problem, facts.get()));
        }
        return holds;
    }

    /**
     * States a rule that stays broken once it is: by what the command itself says, or by something that never goes
     * away. Whoever sends a command again and again then knows that it is of no use.
     *
     * @param holds whether the command keeps it
     * @param problem what is said where it does not
     * @param facts the numbers; computed only where the rule is broken
     * @return {@code holds}
     */
    public boolean requireForGood(boolean holds, Problem problem, Supplier<Map<String, Object>> facts) {
        forGood |= !holds;
        return require(holds, problem, facts);
    }

    /**
     * States that something is where it has to be.
     *
     * @param there whether it is
     * @param mayCome whether it may come there from where it is; else the rule stays broken
     */
    public boolean requireAt(boolean there, boolean mayCome, Problem problem, Supplier<Map<String, Object>> facts) {
        return mayCome ? require(there, problem, facts) : requireForGood(there, problem, facts);
    }

    /** Whether no rule was found broken so far. */
    public boolean isClear() {
        return violations.isEmpty();
    }

    /**
     * Ends the decision. What a trial lets happen from now on is never recorded: its unit of work fails with
     * {@link DryRunPassed} before anything is, and the aggregate is forgotten.
     *
     * @throws Rejected if a rule is broken
     */
    public void enforce() {
        if (!violations.isEmpty()) {
            throw new Rejected(new Refusal(violations, forGood));
        }
        if (dryRun) {
            CurrentUnitOfWork.get().root().onPrepareCommit(ignored -> {
                throw new DryRunPassed();
            });
        }
    }
}
