@NullMarked
package esao.command.budget.web;

import org.jspecify.annotations.NullMarked;
