@NullMarked
package esao.standalone.database;

import org.jspecify.annotations.NullMarked;
