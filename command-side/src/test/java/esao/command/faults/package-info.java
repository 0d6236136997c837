/**
 * Faults on purpose, and what is left after them: kills of the program and of the database, connections cut, two
 * processes at once. The journal of {@code esao.testing.oracle} says what must be there.
 *
 * <p>{@code -Desao.faults=10} does ten times as much as an ordinary build; {@code -Desao.seed=…} repeats a run.
 */
@NullMarked
package esao.command.faults;

import org.jspecify.annotations.NullMarked;
