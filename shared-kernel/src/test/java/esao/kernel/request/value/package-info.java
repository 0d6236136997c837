@NullMarked
package esao.kernel.request.value;

import org.jspecify.annotations.NullMarked;
