/** What a budget request is made of. */
@NullMarked
package esao.kernel.request.value;

import org.jspecify.annotations.NullMarked;
