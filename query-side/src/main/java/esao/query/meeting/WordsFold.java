package esao.query.meeting;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.meeting.ActionProgressReported;
import esao.kernel.meeting.DiscussionRecorded;
import esao.kernel.meeting.DissentRecorded;
import esao.kernel.meeting.MeetingEvent;
import esao.kernel.meeting.MeetingRescheduled;
import esao.kernel.meeting.MinutesCorrectionRequested;
import esao.kernel.meeting.MinutesDrafted;
import esao.kernel.meeting.RecusalDeclared;
import esao.kernel.meeting.ResolutionDeclared;
import esao.kernel.meeting.RsvpRecorded;
import esao.kernel.meeting.value.SettledCorrection;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Provenance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What people said before, in and after a meeting, in their own words: their replies to the invitation, what they said
 * in the room, the corrections they want of the minutes, how far they say actions have come. Told from the events
 * alone.
 */
final class WordsFold {

    private final List<ReplyView> replies = new ArrayList<>();
    private final List<ProceedingView> proceedings = new ArrayList<>();
    private final Map<Integer, MinutesCorrectionView> corrections = new TreeMap<>();
    private final List<ActionProgressView> progress = new ArrayList<>();

    private final Map<Integer, ResolutionDeclared> resolutions = new HashMap<>();
    private int revision;

    List<ReplyView> replies() {
        return List.copyOf(replies);
    }

    List<ProceedingView> proceedings() {
        return List.copyOf(proceedings);
    }

    List<MinutesCorrectionView> corrections() {
        return List.copyOf(corrections.values());
    }

    List<ActionProgressView> progress() {
        return List.copyOf(progress);
    }

    /** Takes an event over, in the order of the record. */
    void on(MeetingEvent event, Provenance by) {
        switch (event) {
            case RsvpRecorded recorded -> reply(recorded, by);
            case MeetingRescheduled ignored -> replies.replaceAll(ReplyView::lapsed);
            case DiscussionRecorded said ->
                proceed(
                        ProceedingKind.DISCUSSION,
                        said.item().value(),
                        null,
                        said.speaker(),
                        said.text(),
                        said.at().toString());
            case RecusalDeclared declared ->
                proceed(
                        ProceedingKind.RECUSAL,
                        declared.item().value(),
                        null,
                        declared.member(),
                        declared.reason(),
                        declared.at().toString());
            case ResolutionDeclared declared -> resolutions.put(declared.number(), declared);
            case DissentRecorded dissent -> dissent(dissent);
            case MinutesDrafted drafted -> {
                revision = drafted.revision();
                drafted.settled().forEach(this::settle);
            }
            case MinutesCorrectionRequested requested -> corrections.put(requested.correction(), open(requested, by));
            case ActionProgressReported reported -> progress.add(progress(reported, by));
            default -> {} // Says nothing in anybody's words, or its words are in another list.
        }
    }

    private void reply(RsvpRecorded recorded, Provenance by) {
        var member = recorded.member().value();
        replies.replaceAll(reply -> reply.member().equals(member) ? reply.lapsed() : reply);
        replies.add(new ReplyView(
                replies.size() + 1, member, recorded.reply().name(), recorded.note(), by.effectiveOn(), true));
    }

    private void dissent(DissentRecorded dissent) {
        var declared = Optional.ofNullable(resolutions.get(dissent.resolution()));
        proceed(
                ProceedingKind.DISSENT,
                declared.map(found -> found.item().value()).orElse(""),
                declared.map(ResolutionLine::reference).orElse(null),
                dissent.member(),
                dissent.reasons(),
                dissent.at().toString());
    }

    private void proceed(
            ProceedingKind kind,
            String item,
            @Nullable String resolution,
            @Nullable PersonId member,
            String text,
            String at) {
        proceedings.add(new ProceedingView(
                proceedings.size() + 1,
                kind.name(),
                item,
                resolution,
                member == null ? null : member.value(),
                text,
                at));
    }

    private MinutesCorrectionView open(MinutesCorrectionRequested requested, Provenance by) {
        return new MinutesCorrectionView(
                requested.correction(),
                requested.member().value(),
                requested.passage(),
                requested.request(),
                by.effectiveOn(),
                revision,
                CorrectionState.OPEN.name(),
                null,
                null);
    }

    private void settle(SettledCorrection settled) {
        var became = settled.accepted() ? CorrectionState.ACCEPTED : CorrectionState.DECLINED;
        corrections.computeIfPresent(
                settled.correction(), (ignored, asked) -> asked.settled(became, settled.note(), revision));
    }

    private ActionProgressView progress(ActionProgressReported reported, Provenance by) {
        return new ActionProgressView(
                progress.size() + 1,
                reported.action().value(),
                reported.percent(),
                reported.report(),
                Optional.ofNullable(reported.evidence()).map(ContentHash::value).orElse(null),
                by.effectiveOn(),
                by.actor().value());
    }
}
