@NullMarked
package esao.kernel.money;

import org.jspecify.annotations.NullMarked;
