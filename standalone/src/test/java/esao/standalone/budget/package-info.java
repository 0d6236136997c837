@NullMarked
package esao.standalone.budget;

import org.jspecify.annotations.NullMarked;
