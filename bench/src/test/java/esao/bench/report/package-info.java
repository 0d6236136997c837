@NullMarked
package esao.bench.report;

import org.jspecify.annotations.NullMarked;
