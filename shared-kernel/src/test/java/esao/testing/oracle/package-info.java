/** What clients know of their commands, compared with what the database holds after something went wrong. */
@NullMarked
package esao.testing.oracle;

import org.jspecify.annotations.NullMarked;
