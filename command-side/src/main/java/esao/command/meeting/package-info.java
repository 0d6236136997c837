/** Decides what can happen in, before and after a meeting of a deciding body. */
@NullMarked
package esao.command.meeting;

import org.jspecify.annotations.NullMarked;
