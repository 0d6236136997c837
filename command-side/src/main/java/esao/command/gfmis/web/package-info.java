/** Takes commands about the reconciliation with GFMIS from the web. */
@NullMarked
package esao.command.gfmis.web;

import org.jspecify.annotations.NullMarked;
