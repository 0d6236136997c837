/** Decides about the dated rules an office works by. */
@NullMarked
package esao.command.regulation;

import org.jspecify.annotations.NullMarked;
