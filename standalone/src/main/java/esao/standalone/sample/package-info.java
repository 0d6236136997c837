/** A fiscal year of a real office to look at: sent through the front door, as people would send it. */
@NullMarked
package esao.standalone.sample;

import org.jspecify.annotations.NullMarked;
