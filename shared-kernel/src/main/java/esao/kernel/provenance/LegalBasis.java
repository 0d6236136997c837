package esao.kernel.provenance;

import esao.kernel.calendar.OfficeTime;
import esao.kernel.text.Text;
import java.time.LocalDate;

/**
 * The letter or order something rests on: เลขที่หนังสือ ลงวันที่.
 *
 * @param number the number as written on the letter, for example {@code ศธ 04002/ว 123}
 * @param date the date on the letter
 */
public record LegalBasis(String number, LocalDate date) {

    private static final int LONGEST = 120;

    /**
     * Names a letter.
     *
     * @throws IllegalArgumentException if the number is empty, longer than 120 characters, of more than one line, or
     *     unprintable, or if the date is outside of all fiscal years
     */
    public LegalBasis {
        Text.line("letter number", number, LONGEST);
        OfficeTime.requireDay("letter date", date);
    }

    /**
     * What two ways of writing one number have in common, for telling whether a letter is already known: {@code ว ๑๒๓}
     * and {@code ว123} are one number.
     */
    public String key() {
        return Text.key(number);
    }

    /** As people cite it, with the ISO date. */
    @Override
    public String toString() {
        return number + " (" + date + ")";
    }
}
