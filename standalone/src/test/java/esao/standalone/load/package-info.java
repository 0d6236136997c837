@NullMarked
package esao.standalone.load;

import org.jspecify.annotations.NullMarked;
