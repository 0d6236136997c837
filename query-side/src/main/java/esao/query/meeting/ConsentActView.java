package esao.query.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a resolution did to something.
 *
 * @param kind what it is: a virement, a use of savings or a request
 * @param subject which one: the stream, and its part behind a slash
 * @param version the number of the event in that stream
 * @param act what the resolution did
 * @param hash the digest of the content it was done to; absent where it was done to the subject as a whole
 * @param askedSatang how much that content asks for, in satang
 * @param actedOn from which day it counts
 * @param movedSatang how much was moved and did not go back, in satang; absent where nothing is moved by it
 * @param movedOn since when; for a request, since when it is sent
 */
public record ConsentActView(
        String kind,
        String subject,
        long version,
        String act,
        @Nullable String hash,
        @Nullable Long askedSatang,
        LocalDate actedOn,
        @Nullable Long movedSatang,
        @Nullable LocalDate movedOn) {

    static ConsentActView of(ConsentActRow act, ConsentBook book) {
        var key = act.subjectKey();
        var moved = act.act() == ConsentAct.ENDORSED
                ? book.subject(key)
                        .filter(subject -> subject.movedOn() != null)
                        .filter(subject -> book.consent(key)
                                .filter(consent -> consent.version() == act.version())
                                .isPresent())
                        .orElse(null)
                : null;
        return new ConsentActView(
                key.kind(),
                key.subject(),
                act.version(),
                act.act().name(),
                act.hash(),
                book.asked(key, act.hash()),
                act.actedOn(),
                moved == null ? null : moved.movedSatang(),
                moved == null ? null : moved.movedOn());
    }
}
