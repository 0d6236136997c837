/** Parts of the store by themselves. */
@NullMarked
package esao.command.store;

import org.jspecify.annotations.NullMarked;
