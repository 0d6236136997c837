@NullMarked
package esao.command.request.web;

import org.jspecify.annotations.NullMarked;
