/** What can have happened when an office held its books against the balances of GFMIS. */
@NullMarked
package esao.kernel.gfmis;

import org.jspecify.annotations.NullMarked;
