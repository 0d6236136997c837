@NullMarked
package esao.query.request.web;

import org.jspecify.annotations.NullMarked;
