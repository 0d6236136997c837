@NullMarked
package esao.command.store;

import org.jspecify.annotations.NullMarked;
