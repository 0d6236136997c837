@NullMarked
package esao.standalone.request;

import org.jspecify.annotations.NullMarked;
