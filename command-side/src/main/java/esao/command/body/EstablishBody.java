package esao.command.body;

import esao.kernel.body.BodyId;
import esao.kernel.calendar.OfficeTime;
import esao.kernel.provenance.Basis;
import esao.kernel.text.Text;
import java.time.LocalDate;

/**
 * Begins a body.
 *
 * @param bodyId which body of which office
 * @param basis on what it rests: the act or order
 * @param thai its name in Thai
 * @param english its name in English
 * @param firstDay the first day it is there
 */
public record EstablishBody(BodyId bodyId, Basis basis, String thai, String english, LocalDate firstDay)
        implements BodyCommand {

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if a name is not one line, or the day lies outside of all fiscal years
     */
    public EstablishBody {
        Text.line("thai", thai, Text.LINE);
        Text.line("english", english, Text.LINE);
        OfficeTime.requireDay("firstDay", firstDay);
    }
}
