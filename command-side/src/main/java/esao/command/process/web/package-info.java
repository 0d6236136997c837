/** Shows which reactions wait. */
@NullMarked
package esao.command.process.web;

import org.jspecify.annotations.NullMarked;
