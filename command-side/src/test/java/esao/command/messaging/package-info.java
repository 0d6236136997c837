@NullMarked
package esao.command.messaging;

import org.jspecify.annotations.NullMarked;
