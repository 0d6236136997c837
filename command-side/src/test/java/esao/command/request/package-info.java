@NullMarked
package esao.command.request;

import org.jspecify.annotations.NullMarked;
