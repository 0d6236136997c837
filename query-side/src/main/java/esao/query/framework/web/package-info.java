@NullMarked
package esao.query.framework.web;

import org.jspecify.annotations.NullMarked;
