/** Remembers, for readers, the budget requests of offices. */
@NullMarked
package esao.query.request;

import org.jspecify.annotations.NullMarked;
