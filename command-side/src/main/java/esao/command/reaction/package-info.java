/** What people decide about reactions of the program that wait: to dismiss them, and to take them up again. */
@NullMarked
package esao.command.reaction;

import org.jspecify.annotations.NullMarked;
