@NullMarked
package esao.standalone.security;

import org.jspecify.annotations.NullMarked;
