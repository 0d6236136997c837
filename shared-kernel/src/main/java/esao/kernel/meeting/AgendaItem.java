package esao.kernel.meeting;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.meeting.value.AgendaKind;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * An item of an agenda.
 *
 * @param number as it is printed
 * @param kind what it is there for
 * @param title what it is about, in words
 * @param subject what it is about, where that is something kept here
 * @param paperHash the digest of the paper that goes with it; absent where there is none
 */
public record AgendaItem(
        AgendaNumber number,
        AgendaKind kind,
        String title,
        @Nullable AgendaSubject subject,
        @Nullable ContentHash paperHash) {

    /**
     * Puts an item on an agenda.
     *
     * @throws IllegalArgumentException if the title is not one line
     */
    public AgendaItem {
        Text.line("title", title, Text.LINE);
    }

    /** The same item as far as words go: the meeting let go of what it was about. */
    public AgendaItem withoutSubject() {
        return new AgendaItem(number, kind, title, null, paperHash);
    }

    /** The same item under another number. */
    public AgendaItem numbered(AgendaNumber other) {
        return new AgendaItem(other, kind, title, subject, paperHash);
    }
}
