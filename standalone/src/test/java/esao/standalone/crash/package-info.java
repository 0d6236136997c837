@NullMarked
package esao.standalone.crash;

import org.jspecify.annotations.NullMarked;
