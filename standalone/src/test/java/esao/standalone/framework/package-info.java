@NullMarked
package esao.standalone.framework;

import org.jspecify.annotations.NullMarked;
