package esao.query.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What became of a resolution. Amounts in satang.
 *
 * @param use how far it has come
 * @param act what it did at last; absent where it did nothing
 * @param usedOn the day from which that counts
 * @param ageDays for how many days it has called for something that has not happened
 * @param askedSatang how much the content asks for that was laid; absent where there is no such content
 * @param movedSatang how much was moved by it, less what went back; absent where it consented to nothing
 * @param movedOn since when; for a request, since when it is sent
 */
record ResolutionUsed(
        ResolutionUse use,
        @Nullable ConsentAct act,
        @Nullable LocalDate usedOn,
        @Nullable Long ageDays,
        @Nullable Long askedSatang,
        @Nullable Long movedSatang,
        @Nullable LocalDate movedOn) {

    /** Finds it, as of a day for what waits. */
    static ResolutionUsed of(ResolutionRow resolution, LastWords words, ConsentBook book, LocalDate day) {
        var subject = resolution.subjectKey();
        if (subject == null) {
            return idle(ResolutionUse.NOTHING_TO_DO, null);
        }
        var asked = book.asked(subject, resolution.contentHash());
        if (!resolution.callsForSomething()) {
            return idle(ResolutionUse.NOTHING_TO_DO, asked);
        }
        var last = book.acts(subject).stream()
                .filter(act -> act.resolution().equals(resolution.resolution()))
                .reduce((earlier, later) -> later)
                .orElse(null);
        if (last != null) {
            return used(resolution, book, subject, last, asked);
        }
        if (words.overruling(resolution, LocalDate.MAX).isPresent()) {
            return idle(ResolutionUse.OVERRULED, asked);
        }
        if (book.isDecidedByAnother(subject, resolution.resolution(), LocalDate.MAX)) {
            return idle(ResolutionUse.NOTHING_TO_DO, asked);
        }
        var usable = resolution.usableOn();
        return usable == null
                ? waiting(ResolutionUse.WAITS_FOR_MINUTES, resolution.declaredOn(), day, asked)
                : waiting(ResolutionUse.USABLE_UNUSED, usable, day, asked);
    }

    private static ResolutionUsed used(
            ResolutionRow resolution,
            ConsentBook book,
            ConsentSubjectRow.Key subject,
            ConsentActRow last,
            @Nullable Long asked) {
        var consented = book.consent(subject)
                .filter(consent -> consent.resolution().equals(resolution.resolution()))
                .flatMap(consent -> book.subject(subject));
        var movedOn = consented.map(ConsentSubjectRow::movedOn).orElse(null);
        return new ResolutionUsed(
                ResolutionUse.USED,
                last.act(),
                last.actedOn(),
                null,
                asked,
                consented
                        .map(moved -> movedOn == null ? 0L : moved.movedSatang())
                        .orElse(null),
                movedOn);
    }

    private static ResolutionUsed idle(ResolutionUse use, @Nullable Long asked) {
        return new ResolutionUsed(use, null, null, null, asked, null, null);
    }

    private static ResolutionUsed waiting(ResolutionUse use, LocalDate since, LocalDate day, @Nullable Long asked) {
        return new ResolutionUsed(use, null, null, Math.max(0, ChronoUnit.DAYS.between(since, day)), asked, null, null);
    }
}
