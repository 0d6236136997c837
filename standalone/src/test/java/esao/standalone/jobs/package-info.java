@NullMarked
package esao.standalone.jobs;

import org.jspecify.annotations.NullMarked;
