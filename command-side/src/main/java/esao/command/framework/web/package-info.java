@NullMarked
package esao.command.framework.web;

import org.jspecify.annotations.NullMarked;
