package esao.command.meeting;

import esao.command.problem.Decision;
import esao.command.rules.Resolutions;
import esao.kernel.body.value.BodyCode;
import esao.kernel.body.value.Composition;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.AgendaSubject;
import esao.kernel.meeting.DeclaredResolution;
import esao.kernel.meeting.MeetingClosed;
import esao.kernel.meeting.MeetingEvent;
import esao.kernel.meeting.MinutesCertified;
import esao.kernel.meeting.MinutesCirculated;
import esao.kernel.meeting.MinutesCorrectionRequested;
import esao.kernel.meeting.MinutesDrafted;
import esao.kernel.meeting.value.SettledCorrection;
import esao.kernel.meeting.value.SubjectKind;
import esao.kernel.provenance.Provenance;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The minutes, from their first draft until a later meeting certifies them. */
class MinutesBook {

    private int revision;
    private int corrections;
    private @Nullable ContentHash hash;
    private boolean circulated;
    private boolean certified;

    /** When the meeting that they are of came to its end. */
    private @Nullable OfficeMoment closedAt;

    /** The effective date of what was done with them last. */
    private @Nullable LocalDate steppedOn;

    /** Who wrote any of the drafts. */
    private SortedSet<String> drafters = new TreeSet<>();

    private SortedSet<Integer> open = new TreeSet<>();
    private SortedSet<String> circulatedBefore = new TreeSet<>();

    /** Since when the members have each text that was sent to them. */
    private SortedMap<String, LocalDate> circulatedOn = new TreeMap<>();

    void requireUncertified(Decision decision) {
        if (!decision.require(!certified, MeetingProblem.MINUTES_CERTIFIED, () -> Map.of("revision", revision))) {
            decision.enforce();
        }
    }

    MinutesDrafted draft(DraftMinutes command, Decision decision) {
        requireStep(decision);
        var settled =
                command.settled().stream().map(SettledCorrection::correction).toList();
        decision.require(
                !circulated || !settled.isEmpty(),
                MeetingProblem.MINUTES_CIRCULATED,
                () -> Map.of("revision", revision));
        var unknown = settled.stream().filter(number -> !open.contains(number)).toList();
        decision.require(
                unknown.isEmpty() && settled.stream().distinct().count() == settled.size(),
                MeetingProblem.CORRECTION_UNKNOWN,
                () -> Map.of("corrections", settled, "open", List.copyOf(open)));
        decision.enforce();
        return new MinutesDrafted(command.meetingId(), revision + 1, command.hash(), command.settled());
    }

    MinutesCirculated circulate(CirculateMinutes command, Composition members, Decision decision) {
        requireStep(decision);
        requireSame(command.hash(), decision);
        decision.require(!circulated, MeetingProblem.MINUTES_CIRCULATED, () -> Map.of("revision", revision));
        requireSettled(decision);
        decision.enforce();
        return new MinutesCirculated(command.meetingId(), revision, command.hash(), members.members());
    }

    MinutesCorrectionRequested correct(RequestMinutesCorrection command, Composition members, Decision decision) {
        requireStep(decision);
        requireCirculated(decision);
        Sitting.requireMember(members, command.member(), decision);
        decision.enforce();
        return new MinutesCorrectionRequested(
                command.meetingId(), corrections + 1, command.member(), command.passage(), command.request());
    }

    MinutesCertified certify(CertifyMinutes command, BodyCode body, Resolutions resolutions, Decision decision) {
        requireStep(decision);
        requireCirculated(decision);
        requireSame(command.hash(), decision);
        requireSettled(decision);
        var person = decision.by().person().value();
        decision.require(
                !drafters.contains(person),
                MeetingProblem.MAKER_IS_CHECKER,
                () -> Map.of("person", person, "item", "minutes"));
        var cited = resolutions.find(command.office(), command.resolution());
        var why = cited.map(found -> unfit(found, command, body)).orElse("UNKNOWN");
        decision.require(
                why.isEmpty(),
                MeetingProblem.CERTIFYING_RESOLUTION_UNFIT,
                () -> Map.of("resolution", command.resolution().toString(), "why", why));
        if (why.isEmpty()) {
            cited.ifPresent(found -> {
                MeetingRules.requireNotBefore(found.on(), decision);
                requireCirculatedBy(found, command, decision);
            });
        }
        decision.enforce();
        return new MinutesCertified(command.meetingId(), revision, command.hash(), command.resolution());
    }

    /** What is wrong with a resolution that is to certify these minutes; nothing where it does. */
    private String unfit(DeclaredResolution cited, CertifyMinutes command, BodyCode body) {
        var seen = Optional.ofNullable(cited.subject())
                .filter(subject -> subject.kind() == SubjectKind.MINUTES
                        && subject.stream().equals(command.meetingId().toString()))
                .map(AgendaSubject::contentHash);
        if (seen.isEmpty()) {
            return "OTHER_SUBJECT";
        }
        if (!cited.body().equals(body)) {
            return "OTHER_BODY";
        }
        // Later than its end, so that no two meetings certify each other.
        if (closedAt == null || !closedAt.isBefore(cited.at())) {
            return "NOT_LATER";
        }
        return switch (cited.outcome()) {
            case APPROVED, ENDORSED -> seen.get().equals(command.hash()) ? "" : "OTHER_CONTENT";
            // The meeting saw an earlier draft, and what it had changed is in this one.
            case ENDORSED_WITH_AMENDMENT -> circulatedBefore.contains(seen.get().value()) ? "" : "OTHER_CONTENT";
            default -> "OUTCOME_" + cited.outcome();
        };
    }

    /** The members had the text on which they resolved, also where it is one that they had changed. */
    private void requireCirculatedBy(DeclaredResolution cited, CertifyMinutes command, Decision decision) {
        Optional.ofNullable(cited.subject())
                .map(AgendaSubject::contentHash)
                .map(seen -> circulatedOn.get(seen.value()))
                .ifPresent(since -> decision.require(
                        !cited.on().isBefore(since),
                        MeetingProblem.RESOLVED_BEFORE_CIRCULATION,
                        () -> Map.of(
                                "resolution", command.resolution().toString(),
                                "resolvedOn", cited.on().toString(),
                                "circulatedOn", since.toString())));
    }

    /** What is certified never changes, and what is not goes on in the order of its steps. */
    private void requireStep(Decision decision) {
        requireUncertified(decision);
        if (steppedOn != null) {
            MeetingRules.requireNotBefore(steppedOn, decision);
        }
    }

    private void requireCirculated(Decision decision) {
        decision.require(circulated, MeetingProblem.MINUTES_NOT_CIRCULATED, () -> Map.of("revision", revision));
    }

    private void requireSame(ContentHash quoted, Decision decision) {
        decision.require(
                quoted.equals(hash),
                MeetingProblem.CONTENT_HASH_DIFFERS,
                () -> Map.of("quoted", quoted.value(), "kept", String.valueOf(hash)));
    }

    private void requireSettled(Decision decision) {
        decision.require(
                open.isEmpty(), MeetingProblem.CORRECTIONS_OPEN, () -> Map.of("corrections", List.copyOf(open)));
    }

    void on(MeetingEvent event, Provenance by) {
        switch (event) {
            case MeetingClosed closed -> closedAt = closed.at();
            case MinutesDrafted drafted -> {
                if (circulated && hash != null) {
                    circulatedBefore.add(hash.value());
                }
                revision = drafted.revision();
                hash = drafted.hash();
                drafters.add(by.person().value());
                circulated = false;
                steppedOn = by.effectiveOn();
                drafted.settled().forEach(correction -> open.remove(correction.correction()));
            }
            case MinutesCirculated sent -> {
                circulated = true;
                circulatedOn.putIfAbsent(sent.hash().value(), by.effectiveOn());
                steppedOn = by.effectiveOn();
            }
            case MinutesCorrectionRequested requested -> {
                corrections = requested.correction();
                open.add(requested.correction());
                steppedOn = by.effectiveOn();
            }
            case MinutesCertified ignored -> certified = true;
            default -> {} // About something else.
        }
    }
}
