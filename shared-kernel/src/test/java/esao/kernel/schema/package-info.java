@NullMarked
package esao.kernel.schema;

import org.jspecify.annotations.NullMarked;
