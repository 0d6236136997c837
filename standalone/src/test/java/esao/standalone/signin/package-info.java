@NullMarked
package esao.standalone.signin;

import org.jspecify.annotations.NullMarked;
