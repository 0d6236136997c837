/** Tests of how requests are read. */
@NullMarked
package esao.command.web;

import org.jspecify.annotations.NullMarked;
