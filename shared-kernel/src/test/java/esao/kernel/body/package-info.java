@NullMarked
package esao.kernel.body;

import org.jspecify.annotations.NullMarked;
