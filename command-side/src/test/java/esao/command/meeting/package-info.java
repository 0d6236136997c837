@NullMarked
package esao.command.meeting;

import org.jspecify.annotations.NullMarked;
