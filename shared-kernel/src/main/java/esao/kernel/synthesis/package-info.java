/** What an office learnt from the meetings of a year. */
@NullMarked
package esao.kernel.synthesis;

import org.jspecify.annotations.NullMarked;
