@NullMarked
package esao.kernel.office;

import org.jspecify.annotations.NullMarked;
