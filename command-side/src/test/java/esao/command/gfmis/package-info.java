@NullMarked
package esao.command.gfmis;

import org.jspecify.annotations.NullMarked;
