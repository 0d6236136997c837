package esao.query.body;

import esao.kernel.body.value.Procedure;
import esao.kernel.body.value.Seat;
import java.time.LocalDate;
import java.util.List;

/**
 * A deciding body as it is on a day.
 *
 * @param office whose it is
 * @param body its code
 * @param thai its name in Thai
 * @param english its name in English
 * @param asOf the day
 * @param procedureVersion the name of the version of its rules
 * @param procedure what they say
 * @param seats who sits in it as what
 */
public record BodyView(
        String office,
        String body,
        String thai,
        String english,
        LocalDate asOf,
        String procedureVersion,
        Procedure procedure,
        List<Seat> seats) {

    public BodyView {
        seats = List.copyOf(seats);
    }
}
