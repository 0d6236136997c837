/** Long reading that goes on while its reader does something else. */
@NullMarked
package esao.query.jobs;

import org.jspecify.annotations.NullMarked;
