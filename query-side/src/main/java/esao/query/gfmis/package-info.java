/** Shows the books of an office against the balances of GFMIS. */
@NullMarked
package esao.query.gfmis;

import org.jspecify.annotations.NullMarked;
