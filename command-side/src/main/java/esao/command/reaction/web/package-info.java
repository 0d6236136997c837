/** Who may decide about reactions that wait, and at which address. */
@NullMarked
package esao.command.reaction.web;

import org.jspecify.annotations.NullMarked;
