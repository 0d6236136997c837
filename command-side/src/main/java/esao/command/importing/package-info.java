/** Reads CSV files of budget lines: every defect named, nothing guessed. Knows no web and no store. */
@NullMarked
package esao.command.importing;

import org.jspecify.annotations.NullMarked;
