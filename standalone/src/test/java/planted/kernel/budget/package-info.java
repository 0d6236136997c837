@NullMarked
package planted.kernel.budget;

import org.jspecify.annotations.NullMarked;
