/** Tests of how what waits is read. */
@NullMarked
package esao.command.process.web;

import org.jspecify.annotations.NullMarked;
