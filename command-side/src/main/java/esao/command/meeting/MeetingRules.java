package esao.command.meeting;

import esao.command.problem.Decision;
import esao.command.rules.Bodies;
import esao.command.rules.HeldMeetings;
import esao.command.rules.Regulations;
import esao.kernel.body.value.BodyCode;
import esao.kernel.body.value.Composition;
import esao.kernel.body.value.Procedure;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.AgendaItem;
import esao.kernel.meeting.AgendaItemAdded;
import esao.kernel.meeting.AgendaSubject;
import esao.kernel.meeting.AttendanceRecorded;
import esao.kernel.meeting.DiscussionRecorded;
import esao.kernel.meeting.DissentRecorded;
import esao.kernel.meeting.GuestAttendanceRecorded;
import esao.kernel.meeting.HeldMeeting;
import esao.kernel.meeting.MeetingAdjourned;
import esao.kernel.meeting.MeetingClosed;
import esao.kernel.meeting.MeetingEvent;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.MeetingOpened;
import esao.kernel.meeting.MeetingResumed;
import esao.kernel.meeting.RecusalDeclared;
import esao.kernel.meeting.ResolutionDeclared;
import esao.kernel.meeting.VoteCast;
import esao.kernel.meeting.VoteClosed;
import esao.kernel.meeting.VoteOpened;
import esao.kernel.meeting.value.AdjournmentCause;
import esao.kernel.meeting.value.LateConsent;
import esao.kernel.meeting.value.SubjectKind;
import esao.kernel.provenance.MetaDataKeys;
import esao.kernel.provenance.ResolutionRef;
import esao.kernel.regulation.value.ApprovingBodies;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/** Rules of a meeting as a whole. */
final class MeetingRules {

    private MeetingRules() {}

    static MetaData citing(ResolutionRef resolution) {
        return MetaData.with(MetaDataKeys.RESOLUTION, resolution.toString());
    }

    /** When something happened in the room; nothing of what happens outside of it. */
    static Optional<OfficeMoment> momentOf(MeetingEvent event) {
        return switch (event) {
            case AgendaItemAdded added -> Optional.ofNullable(added.late()).map(LateConsent::at);
            case AttendanceRecorded moved -> Optional.of(moved.at());
            case GuestAttendanceRecorded moved -> Optional.of(moved.at());
            case MeetingOpened opened -> Optional.of(opened.at());
            case RecusalDeclared declared -> Optional.of(declared.at());
            case DiscussionRecorded recorded -> Optional.of(recorded.at());
            case VoteOpened opened -> Optional.of(opened.at());
            case VoteCast cast -> Optional.of(cast.at());
            case VoteClosed closed -> Optional.of(closed.at());
            case ResolutionDeclared declared -> Optional.of(declared.at());
            case DissentRecorded dissent -> Optional.of(dissent.at());
            case MeetingAdjourned adjourned -> Optional.of(adjourned.at());
            case MeetingResumed resumed -> Optional.of(resumed.at());
            case MeetingClosed closed -> Optional.of(closed.at());
            default -> Optional.empty();
        };
    }

    static void requireStage(@Nullable MeetingStage stage, List<MeetingStage> needed, Decision decision) {
        if (!decision.require(
                stage != null && needed.contains(stage),
                MeetingProblem.STEP_OUT_OF_ORDER,
                () -> Map.of(
                        "stage",
                        String.valueOf(stage),
                        "needed",
                        needed.stream().map(Enum::name).toList()))) {
            decision.enforce();
        }
    }

    /** It may be held at another time until it is opened; no step leads back from there. */
    static void requireNotBegun(@Nullable MeetingStage stage, Decision decision) {
        var needed = List.of(MeetingStage.SCHEDULED, MeetingStage.INVITED);
        if (!decision.requireForGood(
                stage != null && needed.contains(stage),
                MeetingProblem.STEP_OUT_OF_ORDER,
                () -> Map.of(
                        "stage",
                        String.valueOf(stage),
                        "needed",
                        needed.stream().map(Enum::name).toList()))) {
            decision.enforce();
        }
    }

    /** From the invitation on, the agenda is what the members were told. */
    static void requireNotFrozen(@Nullable MeetingStage stage, Decision decision) {
        if (!decision.requireAt(
                stage == MeetingStage.SCHEDULED,
                stage == null || stage.compareTo(MeetingStage.OPEN) < 0,
                MeetingProblem.AGENDA_FROZEN,
                () -> Map.of("stage", String.valueOf(stage)))) {
            decision.enforce();
        }
    }

    static void requireNotBefore(LocalDate previousStepOn, Decision decision) {
        var effectiveOn = decision.by().effectiveOn();
        decision.require(
                !effectiveOn.isBefore(previousStepOn),
                MeetingProblem.DATE_BEFORE_PREVIOUS_STEP,
                () -> Map.of("effectiveOn", effectiveOn.toString(), "previousStepOn", previousStepOn.toString()));
    }

    private static void requireToCome(LocalDate day, Decision decision) {
        var effectiveOn = decision.by().effectiveOn();
        decision.require(
                !day.isBefore(effectiveOn),
                MeetingProblem.CONVENES_IN_THE_PAST,
                () -> Map.of("day", day.toString(), "effectiveOn", effectiveOn.toString()));
    }

    /** Only the last move of a slot counts, and only until somebody has the meeting held at another time after it. */
    static void requireNotOvertaken(int move, int dealtWith, int last, Decision decision) {
        if (!decision.requireForGood(
                move > dealtWith && move >= last,
                MeetingProblem.SLOT_MOVE_OVERTAKEN,
                () -> Map.of("move", move, "last", last, "dealtWith", dealtWith))) {
            decision.enforce();
        }
    }

    /** A day of the year of the meeting, and to come. */
    static void requireDay(MeetingId meeting, LocalDate day, Decision decision) {
        decision.require(
                meeting.year().contains(day),
                MeetingProblem.OUTSIDE_ITS_YEAR,
                () -> Map.of("day", day.toString(), "year", meeting.year().year()));
        requireToCome(day, decision);
    }

    /** Of whom the body consists on a day; it must be there, and somebody must sit in it. */
    static Optional<Composition> requireBody(
            Bodies bodies, MeetingId meeting, BodyCode body, LocalDate day, Decision decision) {
        var found = bodies.inForce(meeting.office(), body, day);
        decision.require(
                found.isPresent(),
                MeetingProblem.BODY_NOT_IN_FORCE,
                () -> Map.of("body", body.value(), "day", day.toString()));
        found.ifPresent(known -> decision.require(
                !known.composition().seats().isEmpty(),
                MeetingProblem.BODY_WITHOUT_MEMBERS,
                () -> Map.of("body", body.value(), "day", day.toString())));
        return found.map(known -> known.composition());
    }

    static int requireNotice(Composition members, LocalDate day, Decision decision) {
        var days = Math.toIntExact(ChronoUnit.DAYS.between(decision.by().effectiveOn(), day));
        var needed = members.procedure().noticeDays();
        decision.require(
                days >= needed,
                MeetingProblem.NOTICE_TOO_SHORT,
                () -> Map.of("days", days, "needed", needed, "day", day.toString()));
        return days;
    }

    static void requireMoment(OfficeMoment at, @Nullable OfficeMoment lastAt, Decision decision) {
        var effectiveOn = decision.by().effectiveOn();
        decision.require(
                at.day().equals(effectiveOn),
                MeetingProblem.MOMENT_ON_ANOTHER_DAY,
                () -> Map.of("at", at.toString(), "effectiveOn", effectiveOn.toString()));
        if (lastAt != null) {
            decision.require(
                    !at.isBefore(lastAt),
                    MeetingProblem.MOMENT_BEFORE_LAST,
                    () -> Map.of("at", at.toString(), "lastAt", lastAt.toString()));
        }
    }

    /** Minutes that come on an agenda are those of a meeting of the same body, held or still to be held. */
    static Optional<HeldMeeting> requireMinutesOf(
            BodyCode body, AgendaItem item, HeldMeetings meetings, Decision decision) {
        var subject = Optional.ofNullable(item.subject()).filter(about -> about.kind() == SubjectKind.MINUTES);
        var found = subject.flatMap(about -> meetings.find(MeetingId.parse(about.stream())));
        subject.ifPresent(about -> {
            if (decision.require(
                    found.isPresent(), MeetingProblem.MINUTES_OF_NO_MEETING, () -> Map.of("meeting", about.stream()))) {
                var other = found.orElseThrow().body();
                decision.require(
                        other.equals(body),
                        MeetingProblem.MINUTES_OF_OTHER_BODY,
                        () -> Map.of("meeting", about.stream(), "body", body.value(), "otherBody", other.value()));
            }
        });
        return found;
    }

    /** Nothing is agreed to about minutes of a meeting that is not over. */
    static void requireHeld(BodyCode body, AgendaItem item, HeldMeetings meetings, Decision decision) {
        requireMinutesOf(body, item, meetings, decision)
                .ifPresent(held -> decision.require(
                        held.closed(),
                        MeetingProblem.MINUTES_OF_OPEN_MEETING,
                        () -> Map.of("meeting", held.meeting().toString())));
    }

    /** More than half of those who are there. */
    static void requireConsent(LateConsent consent, int there, Decision decision) {
        decision.require(
                consent.inFavour() * 2L > there && (long) consent.inFavour() + consent.against() <= there,
                MeetingProblem.LATE_ITEM_WITHOUT_CONSENT,
                () -> Map.of("inFavour", consent.inFavour(), "against", consent.against(), "present", there));
    }

    /** The body to which the dated rules give the duty on the day of the resolution. */
    static void requireCompetent(
            DeclareResolution command, AgendaItem item, BodyCode body, Regulations regulations, Decision decision) {
        if (!ResolutionBook.needsCompetence(command.outcome())) {
            return;
        }
        var day = command.at().day();
        Optional.ofNullable(item.subject())
                .map(AgendaSubject::kind)
                .flatMap(SubjectKind::duty)
                .ifPresent(duty -> {
                    var competent = regulations
                            .inForce(command.office(), ApprovingBodies.class, day)
                            .content()
                            .of(duty);
                    decision.require(
                            competent
                                    .filter(one -> one.code().equals(body.value()))
                                    .isPresent(),
                            MeetingProblem.BODY_NOT_COMPETENT,
                            () -> Map.of(
                                    "body", body.value(),
                                    "duty", duty.name(),
                                    "competent",
                                            competent.map(one -> one.code()).orElse(""),
                                    "day", day.toString()));
                });
    }

    /** With fewer it is held again on another day only: who is late on the first would find it decided. */
    static void requireResumption(AdjournMeeting command, Procedure rules, Decision decision) {
        decision.require(
                command.at().isBefore(command.resumesAt()),
                MeetingProblem.RESUMES_TOO_EARLY,
                () -> Map.of(
                        "at",
                        command.at().toString(),
                        "resumesAt",
                        command.resumesAt().toString()));
        var year = command.meetingId().year();
        var last = (year.equals(FiscalYear.LAST) ? year : year.plusYears(1)).lastDay();
        decision.require(
                !command.resumesAt().day().isAfter(last),
                MeetingProblem.RESUMES_TOO_LATE,
                () -> Map.of("resumesAt", command.resumesAt().toString(), "lastDay", last.toString()));
        if (!command.statesReducedQuorum()) {
            return;
        }
        var lower = rules.reducedQuorum();
        var days =
                ChronoUnit.DAYS.between(command.at().day(), command.resumesAt().day());
        var within = lower == null ? 0 : lower.withinDays();
        decision.require(
                command.cause() == AdjournmentCause.LACK_OF_QUORUM && days > 0 && days <= within,
                MeetingProblem.REDUCED_QUORUM_UNFIT,
                () -> Map.of("cause", command.cause().name(), "days", days, "withinDays", within));
    }
}
