@NullMarked
package esao.bench.peer.axon;

import org.jspecify.annotations.NullMarked;
