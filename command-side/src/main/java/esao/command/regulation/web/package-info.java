/** Takes commands about dated rules from the web. */
@NullMarked
package esao.command.regulation.web;

import org.jspecify.annotations.NullMarked;
