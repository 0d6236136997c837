/** What can have happened to a meeting of a deciding body. */
@NullMarked
package esao.kernel.meeting;

import org.jspecify.annotations.NullMarked;
