/** Decides about the reconciliation of an office's books with GFMIS. */
@NullMarked
package esao.command.gfmis;

import org.jspecify.annotations.NullMarked;
