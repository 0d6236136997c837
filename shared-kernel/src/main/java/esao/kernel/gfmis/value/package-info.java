/** What balances of GFMIS are made of. */
@NullMarked
package esao.kernel.gfmis.value;

import org.jspecify.annotations.NullMarked;
