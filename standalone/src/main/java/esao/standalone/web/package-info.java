/** The pages anyone may see, the lines printed at the start, and the rule that everything else is refused. */
@NullMarked
package esao.standalone.web;

import org.jspecify.annotations.NullMarked;
