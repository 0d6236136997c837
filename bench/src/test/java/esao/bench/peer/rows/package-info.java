@NullMarked
package esao.bench.peer.rows;

import org.jspecify.annotations.NullMarked;
