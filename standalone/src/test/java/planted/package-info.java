/**
 * Classes that each break one rule of architecture, so that a rule that can no longer fail is noticed. Outside of the
 * root package on purpose: nothing that scans the program finds them.
 */
@NullMarked
package planted;

import org.jspecify.annotations.NullMarked;
