/** Reads the dated rules that offices work by, for whoever shows what follows from them. */
@NullMarked
package esao.query.rules;

import org.jspecify.annotations.NullMarked;
