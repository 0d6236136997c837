@NullMarked
package esao.query.regulation.web;

import org.jspecify.annotations.NullMarked;
