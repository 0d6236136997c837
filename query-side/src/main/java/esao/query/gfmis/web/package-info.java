@NullMarked
package esao.query.gfmis.web;

import org.jspecify.annotations.NullMarked;
