@NullMarked
package esao.query.listing;

import org.jspecify.annotations.NullMarked;
