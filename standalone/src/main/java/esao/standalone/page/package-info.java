/** How the program's few pages of its own are put together, and what a browser may do on them. */
@NullMarked
package esao.standalone.page;

import org.jspecify.annotations.NullMarked;
