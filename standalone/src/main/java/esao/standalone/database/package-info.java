/** The PostgreSQL server that comes with the program and keeps its data in the data folder. */
@NullMarked
package esao.standalone.database;

import org.jspecify.annotations.NullMarked;
