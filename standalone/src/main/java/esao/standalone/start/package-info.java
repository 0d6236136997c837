/** What must hold before anything else starts: a data folder of one's own, and a clear word when it cannot be had. */
@NullMarked
package esao.standalone.start;

import org.jspecify.annotations.NullMarked;
