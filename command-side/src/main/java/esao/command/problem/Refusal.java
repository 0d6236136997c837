package esao.command.problem;

import java.util.List;

/**
 * The details of a refused command.
 *
 * @param violations every rule it breaks
 * @param forGood whether one of them stays broken whatever happens, so that the same command is never taken
 */
public record Refusal(List<Violation> violations, boolean forGood) {

    /**
     * Gathers the rules broken.
     *
     * @throws IllegalArgumentException if there are none
     */
    public Refusal {
        violations = List.copyOf(violations);
        if (violations.isEmpty()) {
            throw new IllegalArgumentException("A refusal names at least one rule");
        }
    }

    /** Gathers rules that may be kept another time. */
    public Refusal(List<Violation> violations) {
        this(violations, false);
    }
}
