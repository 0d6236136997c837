@NullMarked
package planted.command.budget;

import org.jspecify.annotations.NullMarked;
