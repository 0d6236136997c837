/** Tests of reading notices from files. */
@NullMarked
package esao.command.importing;

import org.jspecify.annotations.NullMarked;
