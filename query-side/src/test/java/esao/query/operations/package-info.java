@NullMarked
package esao.query.operations;

import org.jspecify.annotations.NullMarked;
