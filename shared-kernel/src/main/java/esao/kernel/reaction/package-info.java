/** What people decide about reactions of the program that wait. */
@NullMarked
package esao.kernel.reaction;

import org.jspecify.annotations.NullMarked;
