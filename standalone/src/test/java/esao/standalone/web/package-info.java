@NullMarked
package esao.standalone.web;

import org.jspecify.annotations.NullMarked;
