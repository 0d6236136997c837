@NullMarked
package esao.query.operations.web;

import org.jspecify.annotations.NullMarked;
