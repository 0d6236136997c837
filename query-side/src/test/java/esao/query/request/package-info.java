@NullMarked
package esao.query.request;

import org.jspecify.annotations.NullMarked;
