@NullMarked
package esao.bench.peer.envers;

import org.jspecify.annotations.NullMarked;
