/** Who may come in: the demonstration's own sign-in, an office's issuer, or nobody. */
@NullMarked
package esao.standalone.signin;

import org.jspecify.annotations.NullMarked;
