@NullMarked
package esao.kernel.text;

import org.jspecify.annotations.NullMarked;
