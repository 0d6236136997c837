@NullMarked
package planted.command.process;

import org.jspecify.annotations.NullMarked;
