@NullMarked
package esao.query.body.web;

import org.jspecify.annotations.NullMarked;
