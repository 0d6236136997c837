@NullMarked
package esao.command.body;

import org.jspecify.annotations.NullMarked;
