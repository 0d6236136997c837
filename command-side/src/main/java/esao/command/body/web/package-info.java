/** Takes commands about deciding bodies from the web. */
@NullMarked
package esao.command.body.web;

import org.jspecify.annotations.NullMarked;
