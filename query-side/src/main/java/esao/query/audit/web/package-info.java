@NullMarked
package esao.query.audit.web;

import org.jspecify.annotations.NullMarked;
