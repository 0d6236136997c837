@NullMarked
package esao.query.budget.web;

import org.jspecify.annotations.NullMarked;
