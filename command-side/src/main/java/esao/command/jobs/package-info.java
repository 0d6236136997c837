/** Keeps commands that were accepted to be carried out later, and has them carried out. */
@NullMarked
package esao.command.jobs;

import org.jspecify.annotations.NullMarked;
