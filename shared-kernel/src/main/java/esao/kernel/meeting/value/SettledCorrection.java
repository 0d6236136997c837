package esao.kernel.meeting.value;

import esao.kernel.text.Text;

/**
 * What became of a correction of the minutes that was asked for.
 *
 * @param correction its number
 * @param accepted whether the minutes were changed as asked
 * @param note how, or why not
 */
public record SettledCorrection(int correction, boolean accepted, String note) {

    /**
     * Settles a correction.
     *
     * @throws IllegalArgumentException if the note is empty, too long or unprintable
     */
    public SettledCorrection {
        Text.required("note", note, Text.PARAGRAPH);
    }
}
