@NullMarked
package esao.command.web;

import org.jspecify.annotations.NullMarked;
