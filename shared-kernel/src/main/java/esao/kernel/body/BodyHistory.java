package esao.kernel.body;

import esao.kernel.body.value.Composition;
import esao.kernel.body.value.Procedure;
import esao.kernel.body.value.Seat;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What happened to a body, by which anybody can tell what it was on a day.
 *
 * @param events in their order
 */
public record BodyHistory(List<BodyEvent> events) {

    /** Of a body nobody has established. */
    public static final BodyHistory NONE = new BodyHistory(List.of());

    public BodyHistory {
        events = List.copyOf(events);
    }

    /** The body on a day; nothing where it was not there yet, or no longer. */
    public Optional<BodyInForce> on(LocalDate day) {
        var abolished = of(BodyAbolished.class).anyMatch(end -> end.day().isBefore(day));
        return of(BodyEstablished.class)
                .filter(begun -> !abolished && !begun.day().isAfter(day))
                .findFirst()
                .map(body -> new BodyInForce(body.bodyId(), body.thai(), body.english(), composition(day)));
    }

    private Composition composition(LocalDate day) {
        var seats = of(BodyMemberAppointed.class)
                .filter(term -> sits(term, day))
                .map(term -> new Seat(term.member(), term.role()))
                .sorted(Comparator.comparingInt((Seat seat) -> seat.role().precedence())
                        .thenComparing(seat -> seat.member().value()))
                .toList();
        return of(BodyProcedureSet.class)
                .filter(version -> !version.day().isAfter(day))
                .reduce((ignored, later) -> later)
                .map(set -> new Composition(set.version(), set.procedure(), seats))
                .orElseGet(() -> new Composition(Procedure.SHIPPED_VERSION, Procedure.SHIPPED, seats));
    }

    /** Whether a term covers a day: it begins by then, and neither it nor what ended it early ends before. */
    private boolean sits(BodyMemberAppointed term, LocalDate day) {
        var lastDay = term.lastDay();
        return !term.day().isAfter(day)
                && (lastDay == null || !lastDay.isBefore(day))
                && of(BodyMembershipEnded.class)
                        .filter(end -> end.member().equals(term.member()))
                        .noneMatch(end ->
                                !end.day().isBefore(term.day()) && end.day().isBefore(day) && endsThat(end, term));
    }

    /** A term that ended early may be followed by another of the same person, which begins after that. */
    private static boolean endsThat(BodyMembershipEnded end, BodyMemberAppointed term) {
        var lastDay = term.lastDay();
        return lastDay == null || !end.day().isAfter(lastDay);
    }

    private <E extends BodyEvent> Stream<E> of(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast);
    }
}
