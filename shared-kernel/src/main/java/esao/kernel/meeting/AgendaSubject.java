package esao.kernel.meeting;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.meeting.value.SubjectKind;
import esao.kernel.office.OfficeCode;
import esao.kernel.request.RequestId;
import esao.kernel.text.Text;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an item of an agenda is about, in such a way that a resolution on it can be held against it.
 *
 * @param kind what it is
 * @param stream where it is kept, for example {@code budget-2002-2569} or {@code meeting-2002-board-2569-01}
 * @param part which of the stream, for a virement and a use of savings; absent of others
 * @param contentHash the digest of the content that is laid before the meeting; must be there of money and of minutes
 */
public record AgendaSubject(
        SubjectKind kind,
        String stream,
        @Nullable String part,
        @Nullable ContentHash contentHash) {

    /** A name, then an office of four or six digits, then something more, as all streams are named. */
    private static final Pattern OF_OFFICE = Pattern.compile("[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*-(\\d{4}|\\d{6})-.+");

    /**
     * Names a subject.
     *
     * @throws IllegalArgumentException if the stream or the part is not one of that kind, or the digest is missing
     */
    public AgendaSubject {
        if ((part != null) != kind.isPartOfStream()) {
            throw new IllegalArgumentException(
                    kind + (part == null ? " must be named by its part of the stream" : " has no part of a stream"));
        }
        if (contentHash == null && (kind.isMoney() || kind == SubjectKind.MINUTES)) {
            throw new IllegalArgumentException(kind + " must be laid with the digest of its content");
        }
        if (part != null) {
            Text.code("part", part);
        }
        switch (kind) {
            case VIREMENT, SAVINGS_USE -> BudgetId.parse(stream);
            case BUDGET_REQUEST -> RequestId.parse(stream);
            case MINUTES -> MeetingId.parse(stream);
            case PLAN, SCHOOL_CASE -> Text.code("stream", stream);
        }
    }

    /** The office that keeps it, where the name of the stream says so. */
    public Optional<OfficeCode> office() {
        return switch (kind) {
            case VIREMENT, SAVINGS_USE -> Optional.of(BudgetId.parse(stream).office());
            case BUDGET_REQUEST -> Optional.of(RequestId.parse(stream).office());
            case MINUTES -> Optional.of(MeetingId.parse(stream).office());
            case PLAN, SCHOOL_CASE -> officeIn(stream);
        };
    }

    /** Four digits that can be a fiscal year are read as one: a plan is named after its years as well. */
    private static Optional<OfficeCode> officeIn(String stream) {
        var parts = OF_OFFICE.matcher(stream);
        return Optional.of(parts)
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .filter(digits -> !isYear(Integer.parseInt(digits)))
                .map(OfficeCode::new);
    }

    private static boolean isYear(int number) {
        return number >= FiscalYear.FIRST.year() && number <= FiscalYear.LAST.year();
    }

    /**
     * The last day on which it can be consented to or turned down: that of the year whose money it is, or in which a
     * request is made. Nothing where no year sets one.
     */
    public Optional<LocalDate> lastDay() {
        return switch (kind) {
            case VIREMENT, SAVINGS_USE ->
                Optional.of(BudgetId.parse(stream).year().lastDay());
            case BUDGET_REQUEST -> Optional.of(RequestId.parse(stream).madeIn().lastDay());
            case MINUTES, PLAN, SCHOOL_CASE -> Optional.empty();
        };
    }

    /** Whether the two are one thing, whatever its content. */
    public boolean isSameThing(AgendaSubject other) {
        return kind == other.kind && name().equals(other.name());
    }

    /** How it is cited: the stream, and its part behind a slash. */
    public String name() {
        return part == null ? stream : stream + "/" + part;
    }
}
