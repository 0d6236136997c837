package esao.command.rules;

import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.OFFICE;
import static esao.testing.Samples.YEAR_2569;

import esao.kernel.body.value.BodyCode;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.AgendaSubject;
import esao.kernel.meeting.DeclaredResolution;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.value.SubjectKind;
import esao.kernel.office.OfficeCode;
import esao.kernel.provenance.Amendment;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.ResolutionRef;
import esao.kernel.request.RequestId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One resolution that a meeting of the office has declared, as a test wants it; as it is made, it endorses, can be used
 * and is of the body that decides on everything. Looked up, it is the only one there is.
 *
 * @param cited how it is cited
 * @param resolution what its meeting has of it
 * @param overruledBy by which resolution the body took it back later; absent where it did not
 */
public record Resolved(
        ResolutionRef cited,
        DeclaredResolution resolution,
        @Nullable ResolutionRef overruledBy) implements Resolutions {

    /** The body that the rules the program brings along name for everything. */
    public static final String BODY = "PROVINCIAL_EDUCATION_COMMITTEE";

    private static final MeetingId MEETING = new MeetingId(OFFICE, "board", YEAR_2569, 2);

    /** Endorses a virement with a content. */
    public static Resolved onVirement(ResolutionRef cited, BudgetId budget, String part, ContentHash hash) {
        return on(cited, new AgendaSubject(SubjectKind.VIREMENT, budget.toString(), part, hash));
    }

    /** Endorses a use of savings with a content. */
    public static Resolved onSavingsUse(ResolutionRef cited, BudgetId budget, String part, ContentHash hash) {
        return on(cited, new AgendaSubject(SubjectKind.SAVINGS_USE, budget.toString(), part, hash));
    }

    /** Endorses a budget request with a content. */
    public static Resolved onRequest(ResolutionRef cited, RequestId request, ContentHash hash) {
        return on(cited, new AgendaSubject(SubjectKind.BUDGET_REQUEST, request.toString(), null, hash));
    }

    /** Endorses whatever it is on. */
    public static Resolved on(ResolutionRef cited, @Nullable AgendaSubject subject) {
        return new Resolved(
                cited,
                new DeclaredResolution(
                        MEETING,
                        cited.number(),
                        new BodyCode(BODY),
                        OfficeMoment.parse(MID_YEAR + "T09:30:00"),
                        ResolutionOutcome.ENDORSED,
                        subject,
                        null,
                        true),
                null);
    }

    public Resolved to(ResolutionOutcome outcome) {
        return with(resolution.body(), outcome, resolution.amendment(), resolution.usable());
    }

    public Resolved by(String body) {
        return with(new BodyCode(body), resolution.outcome(), resolution.amendment(), resolution.usable());
    }

    /** Endorses other figures than were laid. */
    public Resolved amending(Amendment amendment) {
        return with(resolution.body(), ResolutionOutcome.ENDORSED_WITH_AMENDMENT, amendment, resolution.usable());
    }

    /** The minutes that it waits for are not certified yet. */
    public Resolved notYetUsable() {
        return with(resolution.body(), resolution.outcome(), resolution.amendment(), false);
    }

    private Resolved with(BodyCode body, ResolutionOutcome outcome, @Nullable Amendment amendment, boolean usable) {
        return new Resolved(
                cited,
                new DeclaredResolution(
                        resolution.meeting(),
                        resolution.number(),
                        body,
                        resolution.at(),
                        outcome,
                        resolution.subject(),
                        amendment,
                        usable),
                overruledBy);
    }

    /** The body resolved otherwise on the same content later. */
    public Resolved overruledBy(String later) {
        return new Resolved(cited, resolution, ResolutionRef.parse(later));
    }

    @Override
    public Optional<DeclaredResolution> find(OfficeCode office, ResolutionRef asked) {
        return asked.equals(cited) && office.equals(OFFICE) ? Optional.of(resolution) : Optional.empty();
    }

    @Override
    public Optional<ResolutionRef> overruling(OfficeCode office, ResolutionRef asked) {
        return asked.equals(cited) ? Optional.ofNullable(overruledBy) : Optional.empty();
    }

    /** Several of them; each is declared once, as it is there from then on. */
    public static final class Register implements Resolutions {

        private final Map<ResolutionRef, Resolved> declared = new HashMap<>();

        public Resolved declare(Resolved resolved) {
            declared.put(resolved.cited(), resolved);
            return resolved;
        }

        @Override
        public Optional<DeclaredResolution> find(OfficeCode office, ResolutionRef asked) {
            return Optional.ofNullable(declared.get(asked)).flatMap(resolved -> resolved.find(office, asked));
        }

        @Override
        public Optional<ResolutionRef> overruling(OfficeCode office, ResolutionRef asked) {
            return Optional.ofNullable(declared.get(asked)).flatMap(resolved -> resolved.overruling(office, asked));
        }
    }
}
