@NullMarked
package esao.query.gfmis;

import org.jspecify.annotations.NullMarked;
