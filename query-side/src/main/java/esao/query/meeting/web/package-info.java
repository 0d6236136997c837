@NullMarked
package esao.query.meeting.web;

import org.jspecify.annotations.NullMarked;
