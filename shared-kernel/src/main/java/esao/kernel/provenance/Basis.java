package esao.kernel.provenance;

import esao.kernel.calendar.OfficeTime;
import esao.kernel.text.Text;
import java.time.LocalDate;

/**
 * On what a command rests: every change carries a reason and a document.
 *
 * @param effectiveOn the day from which the change counts
 * @param document the letter or order
 * @param reason why, in the words of the actor
 */
public record Basis(LocalDate effectiveOn, LegalBasis document, String reason) {

    /**
     * States a basis.
     *
     * @throws IllegalArgumentException if the reason is empty, too long or unprintable, or if the day is outside of all
     *     fiscal years
     */
    public Basis {
        OfficeTime.requireDay("effectiveOn", effectiveOn);
        Text.required("reason", reason, Text.PARAGRAPH);
    }
}
