@NullMarked
package esao.command.regulation;

import org.jspecify.annotations.NullMarked;
