/** What the tests of every module share: seeds, and named sample values. */
@NullMarked
package esao.testing;

import org.jspecify.annotations.NullMarked;
