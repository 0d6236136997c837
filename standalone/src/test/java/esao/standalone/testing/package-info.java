@NullMarked
package esao.standalone.testing;

import org.jspecify.annotations.NullMarked;
