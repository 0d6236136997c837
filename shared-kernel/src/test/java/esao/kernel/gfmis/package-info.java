@NullMarked
package esao.kernel.gfmis;

import org.jspecify.annotations.NullMarked;
