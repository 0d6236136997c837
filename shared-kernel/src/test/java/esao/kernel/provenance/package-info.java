@NullMarked
package esao.kernel.provenance;

import org.jspecify.annotations.NullMarked;
