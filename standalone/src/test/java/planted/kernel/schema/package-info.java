@NullMarked
package planted.kernel.schema;

import org.jspecify.annotations.NullMarked;
