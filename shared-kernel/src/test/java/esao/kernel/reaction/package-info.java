@NullMarked
package esao.kernel.reaction;

import org.jspecify.annotations.NullMarked;
