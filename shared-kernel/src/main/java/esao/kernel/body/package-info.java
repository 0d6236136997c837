/** What can have happened to the bodies that decide: who sat in them when, and by which rules they decided. */
@NullMarked
package esao.kernel.body;

import org.jspecify.annotations.NullMarked;
