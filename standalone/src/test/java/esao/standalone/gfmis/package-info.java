@NullMarked
package esao.standalone.gfmis;

import org.jspecify.annotations.NullMarked;
