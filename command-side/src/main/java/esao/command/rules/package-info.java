/** Brings the dated rules in force to whoever decides by them. */
@NullMarked
package esao.command.rules;

import org.jspecify.annotations.NullMarked;
