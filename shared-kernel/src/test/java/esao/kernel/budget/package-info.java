@NullMarked
package esao.kernel.budget;

import org.jspecify.annotations.NullMarked;
