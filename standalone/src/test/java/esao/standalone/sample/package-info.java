@NullMarked
package esao.standalone.sample;

import org.jspecify.annotations.NullMarked;
