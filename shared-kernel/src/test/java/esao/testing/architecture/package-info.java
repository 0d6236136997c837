/** The rules of architecture, written once and applied by a test of each module. */
@NullMarked
package esao.testing.architecture;

import org.jspecify.annotations.NullMarked;
