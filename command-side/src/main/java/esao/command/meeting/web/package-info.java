/** Takes commands about meetings from the web. */
@NullMarked
package esao.command.meeting.web;

import org.jspecify.annotations.NullMarked;
