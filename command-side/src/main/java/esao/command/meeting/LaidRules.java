package esao.command.meeting;

import esao.command.problem.Decision;
import esao.command.rules.LaidSubject;
import esao.command.rules.Subjects;
import esao.kernel.body.value.BodyCode;
import esao.kernel.meeting.AgendaItem;
import esao.kernel.meeting.AgendaSubject;
import esao.kernel.meeting.MeetingId;
import esao.kernel.money.Money;
import esao.kernel.provenance.Amendment;
import esao.kernel.provenance.ResolutionOutcome;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rules about money that is laid before a meeting: it speaks of what is submitted, as it is submitted. */
final class LaidRules {

    private LaidRules() {}

    /**
     * What is to be resolved.
     *
     * @param command what
     * @param item on which item
     * @param body by which body
     * @param votedDown whether the vote on the item was not carried
     */
    record Deciding(DeclareResolution command, AgendaItem item, BodyCode body, boolean votedDown) {}

    /**
     * A matter of money comes on the agenda for consent only as it is laid, and laid by the day of the meeting. Of what
     * was decided the meeting may be told.
     */
    static void requireLaid(MeetingId meeting, AgendaItem item, LocalDate day, Subjects subjects, Decision decision) {
        if (item.kind().canConsent()) {
            Optional.ofNullable(item.subject())
                    .ifPresent(subject -> requireLaid(meeting, subject, day, subjects, decision));
        }
    }

    /** The same of a matter that is to come on the agenda for consent. */
    static void requireLaid(
            MeetingId meeting, AgendaSubject subject, LocalDate day, Subjects subjects, Decision decision) {
        if (subject.kind().isMoney()) {
            requireInItsYear(subject, day, decision);
            laid(meeting, subject, day, subjects, decision);
        }
    }

    /** Whoever asked another meeting later took it away from this one. */
    static void requireStillHere(MeetingId meeting, AgendaItem item, Subjects subjects, Decision decision) {
        if (item.kind().canConsent()) {
            money(item.subject())
                    .ifPresent(subject ->
                            subjects.laid(subject).ifPresent(known -> here(meeting, subject, known, decision)));
        }
    }

    /** What is on the agenda for consent was laid by that day as well, as far as it is laid still. */
    static void requireLaidBy(AgendaItem item, LocalDate day, Subjects subjects, Decision decision) {
        if (item.kind().canConsent()) {
            money(item.subject())
                    .ifPresent(subject ->
                            subjects.laid(subject).ifPresent(known -> laidBy(subject, known, day, decision)));
        }
    }

    /**
     * A consent, or its refusal, is about what is still laid, and told by nobody who made it. What the meeting changes
     * in it, it changes in figures; nothing else is changed by any other outcome. Where the class of it says what has
     * to be resolved, and by whom, a consent is that and no other. What another meeting took over is put off there.
     */
    static void requireDecidable(Deciding deciding, Subjects subjects, Decision decision) {
        var command = deciding.command();
        var item = deciding.item();
        var outcome = command.outcome();
        var amendment = command.amendment();
        var money = money(item.subject());
        var amends = outcome == ResolutionOutcome.ENDORSED_WITH_AMENDMENT && money.isPresent();
        decision.require(
                amendment == null || amends,
                MeetingProblem.AMENDMENT_OUT_OF_PLACE,
                () -> Map.of(
                        "outcome",
                        outcome.name(),
                        "subject",
                        Optional.ofNullable(item.subject())
                                .map(AgendaSubject::name)
                                .orElse("")));
        decision.require(
                amendment != null || !amends,
                MeetingProblem.AMENDED_FIGURES_MISSING,
                () -> Map.of("subject", money.map(AgendaSubject::name).orElse("")));
        if (outcome == ResolutionOutcome.DEFERRED) {
            requireStillHere(command.meetingId(), item, subjects, decision);
        }
        if (money.isEmpty() || !ResolutionBook.needsCompetence(outcome)) {
            return;
        }
        var subject = money.orElseThrow();
        requireInItsYear(subject, command.at().day(), decision);
        var found = deciding.votedDown() && outcome == ResolutionOutcome.NOT_ENDORSED
                ? votedDown(subject, subjects, decision)
                : toDecide(command, subject, subjects, decision);
        found.ifPresent(known -> {
            var person = decision.by().person();
            decision.require(
                    !known.makers().contains(person),
                    MeetingProblem.MAKER_IS_CHECKER,
                    () -> Map.of("person", person.value(), "item", subject.name()));
            if (known.hash().equals(subject.contentHash())) { // Of another content, another body may decide.
                requireNeeded(outcome, deciding.body(), known, decision);
            }
            if (amendment != null && amends) {
                requireFits(amendment, known, decision);
            }
        });
    }

    private static Optional<LaidSubject> toDecide(
            DeclareResolution command, AgendaSubject subject, Subjects subjects, Decision decision) {
        // A refusal is no consent that another meeting could be asked for: whoever made it does not escape it so.
        var bound = command.outcome() == ResolutionOutcome.NOT_ENDORSED ? null : command.meetingId();
        return laid(bound, subject, command.at().day(), subjects, decision);
    }

    /**
     * What the meeting voted down it turns down as it stands on the agenda, whatever was made of the matter since; but
     * not what is decided once and for all.
     */
    private static Optional<LaidSubject> votedDown(AgendaSubject subject, Subjects subjects, Decision decision) {
        var found = subjects.laid(subject);
        decision.requireForGood(
                found.isPresent() || subjects.mayBeLaid(subject),
                MeetingProblem.SUBJECT_NOT_LAID,
                () -> Map.of("subject", subject.name()));
        return found;
    }

    /** What whoever acts on the resolution would refuse, the meeting does not come to. */
    private static void requireNeeded(ResolutionOutcome outcome, BodyCode body, LaidSubject known, Decision decision) {
        var needed = known.needed();
        if (needed == null) {
            return;
        }
        decision.require(
                outcome == needed.outcome()
                        || outcome == ResolutionOutcome.ENDORSED_WITH_AMENDMENT
                        || outcome == ResolutionOutcome.NOT_ENDORSED,
                MeetingProblem.OUTCOME_NOT_THE_NEEDED,
                () -> Map.of(
                        "outcome", outcome.name(), "needed", needed.outcome().name()));
        var asked = needed.body();
        decision.require(
                asked == null || asked.equals(body.value()),
                MeetingProblem.BODY_NOT_ASKED,
                () -> Map.of("body", body.value(), "needed", String.valueOf(asked)));
    }

    private static Optional<AgendaSubject> money(@Nullable AgendaSubject subject) {
        return Optional.ofNullable(subject).filter(named -> named.kind().isMoney());
    }

    /** What a meeting says after that year nobody can act on any more. */
    private static void requireInItsYear(AgendaSubject subject, LocalDate day, Decision decision) {
        subject.lastDay()
                .ifPresent(last -> decision.requireForGood(
                        !day.isAfter(last),
                        MeetingProblem.SUBJECT_YEAR_OVER,
                        () -> Map.of("subject", subject.name(), "lastDay", last.toString(), "day", day.toString())));
    }

    /** What is laid, if it is that very content; and for that meeting to deal with, where one is named. */
    private static Optional<LaidSubject> laid(
            @Nullable MeetingId meeting, AgendaSubject subject, LocalDate day, Subjects subjects, Decision decision) {
        var found = subjects.laid(subject);
        decision.requireAt(
                found.isPresent(),
                found.isPresent() || subjects.mayBeLaid(subject),
                MeetingProblem.SUBJECT_NOT_LAID,
                () -> Map.of("subject", subject.name()));
        found.ifPresent(known -> {
            laidBy(subject, known, day, decision);
            if (meeting != null) {
                here(meeting, subject, known, decision);
            }
        });
        return found.filter(known -> decision.require(
                known.hash().equals(subject.contentHash()),
                MeetingProblem.SUBJECT_LAID_OTHERWISE,
                () -> Map.of(
                        "subject", subject.name(),
                        "quoted", String.valueOf(subject.contentHash()),
                        "kept", known.hash().value())));
    }

    private static void here(MeetingId meeting, AgendaSubject subject, LaidSubject known, Decision decision) {
        var place = known.place();
        decision.require(
                place == null || place.equals(meeting.code()),
                MeetingProblem.SUBJECT_ASKED_ELSEWHERE,
                () -> Map.of("subject", subject.name(), "meeting", meeting.code(), "asked", String.valueOf(place)));
    }

    private static void laidBy(AgendaSubject subject, LaidSubject known, LocalDate day, Decision decision) {
        decision.require(
                !known.on().isAfter(day),
                MeetingProblem.SUBJECT_LAID_LATER,
                () -> Map.of("subject", subject.name(), "laidOn", known.on().toString(), "day", day.toString()));
    }

    private static void requireFits(Amendment amendment, LaidSubject known, Decision decision) {
        decision.require(
                known.fitting().test(amendment),
                MeetingProblem.AMENDMENT_UNFIT,
                () -> Map.of(
                        "laidSatang",
                        satang(known.parts().entrySet().stream()),
                        "amendedSatang",
                        satang(amendment.figures().stream().map(figure -> Map.entry(figure.part(), figure.amount())))));
    }

    private static Map<String, Object> satang(Stream<Map.Entry<String, Money>> figures) {
        var satang = new LinkedHashMap<String, Object>();
        figures.forEach(figure -> satang.put(figure.getKey(), figure.getValue().satang()));
        return satang;
    }
}
