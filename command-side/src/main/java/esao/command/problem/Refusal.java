package esao.command.problem;

import java.util.List;

/** The details of a refused command: every rule it breaks. */
public record Refusal(List<Violation> violations) {

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
}
