package esao.kernel.body.value;

import esao.kernel.office.PersonId;
import java.util.List;
import java.util.Optional;

/**
 * Of whom a body consists on a day, and by which rules it decides on it.
 *
 * @param procedureVersion the name of the version of the rules
 * @param procedure what they say
 * @param seats the members in office, each once
 */
public record Composition(String procedureVersion, Procedure procedure, List<Seat> seats) {

    public Composition {
        seats = List.copyOf(seats);
    }

    /** The seat of a person; none if the person is no member. */
    public Optional<Seat> seatOf(PersonId person) {
        return seats.stream().filter(seat -> seat.member().equals(person)).findFirst();
    }

    /** Everybody who sits in it. */
    public List<PersonId> members() {
        return seats.stream().map(Seat::member).toList();
    }
}
