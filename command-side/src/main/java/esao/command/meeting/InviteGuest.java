package esao.command.meeting;

import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Basis;
import esao.kernel.text.Text;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Asks somebody who is no member to attend; asked again before the meeting is opened, for other items or as something
 * else.
 *
 * @param meetingId which meeting
 * @param basis on what it rests
 * @param guest who, under an identifier as members have one: a code, never a name or a citizen number
 * @param position as what: the office held, or for whom the guest speaks
 * @param items for which items only; none for the whole meeting
 */
public record InviteGuest(MeetingId meetingId, Basis basis, PersonId guest, String position, List<AgendaNumber> items)
        implements MeetingCommand {

    private static final Pattern CODE = Pattern.compile("[\\x21-\\x7E]+");
    private static final Pattern UUID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final Pattern SEPARATORS = Pattern.compile("[^A-Za-z0-9]");
    private static final Pattern CITIZEN_NUMBER = Pattern.compile("\\d{13}");

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if the guest is named by anything but Latin letters, digits and signs without
     *     spaces, or by thirteen digits in a row with whatever signs between them; if the position is not one line, or
     *     an item is named twice
     */
    public InviteGuest {
        requireCode(guest.value());
        Text.line("position", position, Text.LINE);
        items = items.isEmpty() ? List.of() : MeetingCommand.some("items", items);
    }

    /** A random UUID has thirteen digits in a row now and then, and is no citizen number. */
    private static void requireCode(String guest) {
        if (!CODE.matcher(guest).matches()) {
            throw new IllegalArgumentException(
                    "guest must be an identifier of Latin letters, digits and signs without spaces, never a name");
        }
        var plain = SEPARATORS.matcher(guest).replaceAll("");
        if (CITIZEN_NUMBER.matcher(plain).find() && !UUID.matcher(guest).matches()) {
            throw new IllegalArgumentException("guest must not be a citizen number (13 digits)");
        }
    }
}
