package esao.query.meeting;

import esao.kernel.meeting.DissentRecorded;
import esao.kernel.meeting.MeetingEvent;
import esao.kernel.meeting.ResolutionDeclared;
import esao.kernel.meeting.ResolutionTookEffect;
import esao.kernel.meeting.VoteClosed;
import esao.kernel.provenance.ResolutionRef;
import esao.query.projection.Recorded;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A new row of {@code read_model.meeting_resolution}, but for what the agenda says. */
record ResolutionLine(
        String meetingId,
        int number,
        String office,
        int year,
        String resolution,
        String item,
        String body,
        String outcome,
        String wording,
        String conditions,
        List<AmendedFigureView> amendment,
        LocalDate declaredOn,
        String declaredAt,
        String status,
        @Nullable LocalDate usableOn,
        int present,
        int needed,
        int members,
        @Nullable Integer vote,
        String documentNumber,
        LocalDate documentDate) {

    ResolutionLine {
        amendment = List.copyOf(amendment);
    }

    /** What names a row. */
    record Which(String meetingId, int number) {}

    /** What an item came to. */
    record Outcome(String meetingId, String item, String resolution, String outcome) {}

    /** From when what a meeting resolved can be used. */
    record Usable(String meetingId, int number, LocalDate usableOn) {}

    /** How many voted how. */
    record Vote(String meetingId, int vote, int inFavour, int against, int abstained) {}

    static Vote of(VoteClosed closed) {
        return new Vote(
                closed.meetingId().toString(),
                closed.vote(),
                closed.tally().inFavour(),
                closed.tally().against(),
                closed.tally().abstained());
    }

    static ResolutionLine of(ResolutionDeclared declared, Recorded<MeetingEvent> recorded) {
        var id = declared.meetingId();
        var at = declared.at();
        var letter = recorded.provenance().document();
        return new ResolutionLine(
                id.toString(),
                declared.number(),
                id.office().value(),
                id.year().year(),
                reference(declared),
                declared.item().value(),
                declared.body().value(),
                declared.outcome().name(),
                declared.text(),
                String.join("\n", declared.conditions()),
                AmendedFigureView.of(declared.amendment()),
                at.day(),
                at.toString(),
                ResolutionStatus.NOT_YET.name(),
                null,
                declared.quorum().present(),
                declared.quorum().needed(),
                declared.quorum().base(),
                declared.vote(),
                letter.number(),
                letter.date());
    }

    static Outcome outcome(ResolutionDeclared declared) {
        return new Outcome(
                declared.meetingId().toString(),
                declared.item().value(),
                reference(declared),
                declared.outcome().name());
    }

    static Which of(DissentRecorded dissent) {
        return new Which(dissent.meetingId().toString(), dissent.resolution());
    }

    static Usable usable(ResolutionTookEffect usable, Recorded<MeetingEvent> recorded) {
        return new Usable(
                usable.meetingId().toString(),
                usable.number(),
                recorded.provenance().effectiveOn());
    }

    static String reference(ResolutionDeclared declared) {
        return new ResolutionRef(declared.meetingId().code(), declared.item().value(), declared.number()).toString();
    }
}
