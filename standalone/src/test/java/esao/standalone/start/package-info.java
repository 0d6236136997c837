@NullMarked
package esao.standalone.start;

import org.jspecify.annotations.NullMarked;
