@NullMarked
package esao.kernel.request;

import org.jspecify.annotations.NullMarked;
