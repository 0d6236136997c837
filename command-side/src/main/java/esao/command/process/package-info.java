/** What follows from events by itself: reactions across streams, each a sentence. */
@NullMarked
package esao.command.process;

import org.jspecify.annotations.NullMarked;
