package esao.query.meeting;

import esao.kernel.provenance.ResolutionOutcome;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds what budgets and requests say of consents against what meetings say of resolutions, as of a day.
 *
 * <p>The write side lets nothing pass that would be found here, so this reads both records and trusts neither.
 */
final class OrphanFold {

    private final Map<String, ResolutionRow> resolutions;
    private final LastWords words;
    private final ConsentBook book;
    private final LocalDate day;
    private final List<OrphanView> found = new ArrayList<>();

    private OrphanFold(Map<String, ResolutionRow> resolutions, ConsentBook book, LocalDate day) {
        this.resolutions = resolutions;
        this.words = new LastWords(resolutions.values());
        this.book = book;
        this.day = day;
    }

    /**
     * Finds what does not fit.
     *
     * @param resolutions all of the office, by how they are cited
     */
    static List<OrphanView> of(Map<String, ResolutionRow> resolutions, ConsentBook book, LocalDate day) {
        var fold = new OrphanFold(resolutions, book, day);
        book.subjects().forEach(fold::judge);
        resolutions.values().forEach(fold::judge);
        return fold.found;
    }

    /** Something whose money moved; what went back again stands no more. */
    private void judge(ConsentSubjectRow subject) {
        var movedOn = subject.movedOn(day);
        if (movedOn == null) {
            return;
        }
        var moved = new Moved(subject, book.consent(subject.key()).orElse(null), movedOn);
        var consent = moved.consent();
        if (consent == null) {
            add(moved, OrphanFinding.NO_RESOLUTION, null, null);
            return;
        }
        var resolution = resolutions.get(consent.resolution());
        if (resolution == null) {
            add(moved, OrphanFinding.RESOLUTION_UNKNOWN, null, null);
        } else {
            judge(moved, consent, resolution);
        }
    }

    private void judge(Moved moved, ConsentActRow consent, ResolutionRow resolution) {
        var usable = resolution.usableOn();
        if (usable == null || usable.isAfter(moved.on())) {
            add(moved, OrphanFinding.RESOLUTION_NOT_USABLE, text(usable), "≤ " + moved.on());
        }
        var laid = resolution.subjectKey();
        if (!moved.subject().key().equals(laid)) {
            add(
                    moved,
                    OrphanFinding.OTHER_SUBJECT,
                    laid == null ? null : laid.subject(),
                    moved.subject().key().subject());
        } else {
            judgeContent(moved, resolution);
            judgeLastWord(moved, consent, resolution);
        }
        var body = moved.subject().body();
        if (body != null && !body.equals(resolution.body())) {
            add(moved, OrphanFinding.OTHER_BODY, resolution.body(), body);
        }
        if (!consents(resolution.outcome(), moved.subject().neededOutcome())) {
            add(
                    moved,
                    OrphanFinding.NO_CONSENT,
                    resolution.outcome().name(),
                    moved.subject().neededOutcome());
        }
    }

    /** What was laid is what was carried out; or what the meeting made of it. */
    private void judgeContent(Moved moved, ResolutionRow resolution) {
        var carriedOut = moved.subject().movedHash();
        if (resolution.outcome() != ResolutionOutcome.ENDORSED_WITH_AMENDMENT) {
            if (!Objects.equals(resolution.contentHash(), carriedOut)) {
                add(moved, OrphanFinding.OTHER_CONTENT, carriedOut, resolution.contentHash());
            }
            return;
        }
        var sentBack = sentBack(moved.subject().key(), resolution).orElse(null);
        if (sentBack == null || !Objects.equals(resolution.contentHash(), sentBack.hash())) {
            add(moved, OrphanFinding.OTHER_CONTENT, carriedOut, resolution.contentHash());
            return;
        }
        var wanted = sentBack.wantedHash(); // Of a request, only the write side can tell.
        if (wanted != null && !wanted.equals(carriedOut)) {
            add(moved, OrphanFinding.OTHER_CONTENT, carriedOut, wanted);
        }
    }

    /**
     * It counts when the consent took effect, also where that was by following an amendment. What was declared on the
     * very day may have been declared later on it: then nothing is said.
     */
    private void judgeLastWord(Moved moved, ConsentActRow consent, ResolutionRow resolution) {
        words.overruling(resolution, consent.actedOn().minusDays(1))
                .ifPresent(later -> add(moved, OrphanFinding.RESOLUTION_OVERRULED, later.resolution(), null));
    }

    private Optional<ConsentActRow> sentBack(ConsentSubjectRow.Key subject, ResolutionRow resolution) {
        return book.acts(subject).stream()
                .filter(act -> act.act() == ConsentAct.SENT_BACK)
                .filter(act -> act.resolution().equals(resolution.resolution()))
                .findFirst();
    }

    private static boolean consents(ResolutionOutcome outcome, @Nullable String needed) {
        return switch (outcome) {
            case ENDORSED_WITH_AMENDMENT -> true;
            case ENDORSED, APPROVED -> needed == null || needed.equals(outcome.name());
            case OPINION_GIVEN, NOTED, NOT_ENDORSED, DEFERRED, WITHDRAWN -> false;
        };
    }

    /** A resolution that calls for something and still can do it, and nothing happened. */
    private void judge(ResolutionRow resolution) {
        var usable = resolution.usableOn();
        var subject = resolution.subjectKey();
        if (usable == null || usable.isAfter(day) || subject == null || !resolution.callsForSomething()) {
            return;
        }
        var acted = book.acts(subject).stream()
                .filter(act -> act.resolution().equals(resolution.resolution()))
                .anyMatch(act -> !act.actedOn().isAfter(day));
        if (!acted
                && words.overruling(resolution, day).isEmpty()
                && !book.isDecidedByAnother(subject, resolution.resolution(), day)) {
            found.add(new OrphanView(
                    OrphanFinding.RESOLUTION_UNUSED.name(),
                    subject.kind(),
                    subject.subject(),
                    resolution.resolution(),
                    book.asked(subject, resolution.contentHash()),
                    usable,
                    age(usable),
                    null,
                    null));
        }
    }

    private void add(Moved moved, OrphanFinding finding, @Nullable String found, @Nullable String wanted) {
        var subject = moved.subject();
        var consent = moved.consent();
        this.found.add(new OrphanView(
                finding.name(),
                subject.key().kind(),
                subject.key().subject(),
                consent == null ? null : consent.resolution(),
                subject.isRequest() ? subject.askedSatang() : subject.movedSatang(),
                moved.on(),
                age(moved.on()),
                found,
                wanted));
    }

    private long age(LocalDate since) {
        return ChronoUnit.DAYS.between(since, day);
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    /** Something carried out, by which consent, and since when. */
    private record Moved(
            ConsentSubjectRow subject, @Nullable ConsentActRow consent, LocalDate on) {}
}
