/** What can have happened to the dated rules an office works by, and those the program brings along. */
@NullMarked
package esao.kernel.regulation;

import org.jspecify.annotations.NullMarked;
