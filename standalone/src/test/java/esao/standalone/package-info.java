@NullMarked
package esao.standalone;

import org.jspecify.annotations.NullMarked;
