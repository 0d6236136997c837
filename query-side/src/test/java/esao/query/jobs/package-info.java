@NullMarked
package esao.query.jobs;

import org.jspecify.annotations.NullMarked;
