@NullMarked
package esao.command.framework;

import org.jspecify.annotations.NullMarked;
