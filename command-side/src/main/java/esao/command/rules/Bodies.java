package esao.command.rules;

import esao.kernel.body.BodyInForce;
import esao.kernel.body.value.BodyCode;
import esao.kernel.office.OfficeCode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The bodies of offices as they are on a day. A command handler takes them as a parameter; what it decided by them is
 * kept in the event.
 *
 * <p>They come from the record of events, never from a read model, and no aggregate is loaded for them.
 */
@FunctionalInterface
public interface Bodies {

    /**
     * A body on a day; nothing where it is not there on that day.
     *
     * @param office whose body
     * @param body its code
     * @param day the day that counts, as a rule that of the meeting
     */
    Optional<BodyInForce> inForce(OfficeCode office, BodyCode body, LocalDate day);
}
