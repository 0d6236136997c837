package esao.kernel.provenance;

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
     * @throws IllegalArgumentException if the number is empty, longer than 120 characters, or unprintable
     */
    public LegalBasis {
        Text.required("letter number", number, LONGEST);
    }

    /** As people cite it, with the ISO date. */
    @Override
    public String toString() {
        return number + " (" + date + ")";
    }
}
