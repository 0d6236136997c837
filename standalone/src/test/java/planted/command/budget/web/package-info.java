@NullMarked
package planted.command.budget.web;

import org.jspecify.annotations.NullMarked;
