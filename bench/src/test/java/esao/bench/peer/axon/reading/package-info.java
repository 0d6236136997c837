@NullMarked
package esao.bench.peer.axon.reading;

import org.jspecify.annotations.NullMarked;
