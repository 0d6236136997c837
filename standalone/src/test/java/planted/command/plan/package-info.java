@NullMarked
package planted.command.plan;

import org.jspecify.annotations.NullMarked;
