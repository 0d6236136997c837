@NullMarked
package esao.standalone.regulation;

import org.jspecify.annotations.NullMarked;
