@NullMarked
package esao.query.security;

import org.jspecify.annotations.NullMarked;
