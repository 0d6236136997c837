/** Reads allotment notices from CSV files: every defect named, nothing guessed. Knows no web and no store. */
@NullMarked
package esao.command.budget.importing;

import org.jspecify.annotations.NullMarked;
