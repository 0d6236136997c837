package esao.query.meeting;

import esao.kernel.budget.BudgetEvent;
import esao.kernel.meeting.AgendaSubject;
import esao.kernel.meeting.MeetingEvent;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.value.SubjectKind;
import esao.kernel.provenance.Provenance;
import esao.kernel.synthesis.SynthesisEvent;
import esao.kernel.synthesis.SynthesisId;
import esao.query.listing.ComputedRows;
import esao.query.listing.Rows;
import esao.query.meeting.MeetingFold.Followed;
import esao.query.meeting.SynthesisFold.Edition;
import esao.query.problem.Problem;
import esao.query.problem.ProblemType;
import esao.query.projection.RecordedOrder;
import esao.query.security.ReadingRights.Meetings;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads syntheses from the streams themselves: that of the synthesis, those of the meetings of its year, and those of
 * the budgets they resolved on, each only where what is asked for needs it. So whoever asks for a published edition is
 * told the same for ever, whatever happened since; but for the plans of its lessons, which are those up to now: plans
 * come after publication, and each of them may be added.
 */
@Component
public class SynthesisRegister {

    /** What says which meetings a year has, and in which order things were recorded. */
    public static final Set<String> READ_MODELS = Set.of(MeetingProjection.NAME, RecordedOrder.READ_MODEL);

    private final MeetingRows meetings;
    private final RecordedOrder order;
    private final EventStore log;

    SynthesisRegister(MeetingRows meetings, RecordedOrder order, EventStore log) {
        this.meetings = meetings;
        this.order = order;
        this.log = log;
    }

    /**
     * Which edition somebody asks for.
     *
     * @param synthesis of which synthesis
     * @param edition its number; the last one where none is named
     * @param seen how much of meetings the reader sees; whoever does not see their affairs, what is published alone
     */
    public record Asked(SynthesisId synthesis, @Nullable Long edition, Meetings seen) {}

    /**
     * An edition as a whole.
     *
     * @throws Problem if there is none, or it may not be seen
     */
    public SynthesisView whole(Asked asked) {
        return report(asked).whole();
    }

    /** By theme, what was resolved and what came of it. */
    public Rows<ThemeView> themes(Asked asked) {
        return new ComputedRows<>(() -> report(asked).themes());
    }

    /** The resolutions of the year. */
    public Rows<TaggedResolutionView> resolutions(Asked asked) {
        return new ComputedRows<>(() -> report(asked).resolutionViews());
    }

    /** What was deferred time and again. */
    public Rows<DeferralView> deferrals(Asked asked) {
        return new ComputedRows<>(() -> report(asked).deferrals());
    }

    /** What was learnt. */
    public Rows<LessonView> lessons(Asked asked) {
        return new ComputedRows<>(() -> report(asked).lessons());
    }

    private SynthesisReport report(Asked asked) {
        var id = asked.synthesis();
        var synthesis = new SynthesisFold();
        stream(id.toString())
                .forEach(event -> synthesis.on(
                        (SynthesisEvent) event.getPayload(),
                        event.getSequenceNumber(),
                        Provenance.from(event.getMetaData()).effectiveOn(),
                        event.getTimestamp()));
        var edition = synthesis
                .edition(asked.edition(), asked.seen().includes(Meetings.AFFAIRS))
                .orElseThrow(() -> new Problem(
                        ProblemType.SYNTHESIS_NOT_FOUND,
                        Map.of(
                                "synthesisId",
                                id.toString(),
                                "edition",
                                asked.edition() == null ? "" : asked.edition().toString())));
        return new SynthesisReport(synthesis, edition, new Sources(id, edition));
    }

    /** The streams that an edition's figures are of, as far as they count for it. */
    private final class Sources implements SynthesisReport.Sources {

        private final SynthesisId id;
        private final Edition edition;

        private Sources(SynthesisId id, Edition edition) {
            this.id = id;
            this.edition = edition;
        }

        @Override
        public List<MeetingFold> meetings() {
            var until = until();
            return meetings
                    .findAll((row, query, builder) -> builder.and(
                            builder.equal(row.get("office"), id.office().value()),
                            builder.equal(row.get("year"), id.year().year())))
                    .stream()
                    .map(row -> meeting(MeetingId.ofCode(id.office(), row.view().code()), until))
                    .filter(meeting -> !meeting.isEmpty())
                    .toList();
        }

        @Override
        public MovedByResolution moved(List<MeetingFold> held) {
            return SynthesisRegister.this.moved(held, until());
        }

        private long until() {
            return edition.published() == null ? Long.MAX_VALUE : position(id, edition.publication());
        }
    }

    /** The global position of the publication: what was recorded up to there is in the figures. */
    private long position(SynthesisId id, long version) {
        var position = order.positionOf(id.toString(), version);
        if (position == null) {
            throw new Problem(ProblemType.READ_MODEL_LAGGING, Map.of("readModel", RecordedOrder.READ_MODEL));
        }
        return position;
    }

    private MeetingFold meeting(MeetingId meeting, long until) {
        var fold = new MeetingFold();
        stream(meeting.toString(), until)
                .forEach(event -> fold.on(
                        (MeetingEvent) event.getPayload(),
                        Provenance.from(event.getMetaData()).effectiveOn()));
        return fold;
    }

    private MovedByResolution moved(List<MeetingFold> held, long until) {
        var budgets = new TreeSet<String>();
        held.stream()
                .flatMap(meeting -> meeting.resolutions().stream())
                .map(Followed::subject)
                .filter(SynthesisRegister::isOfBudget)
                .forEach(subject -> budgets.add(subject.stream()));
        var moved = new MovedByResolution();
        for (var budget : budgets) {
            stream(budget, until)
                    .filter(event -> MovedByResolution.CONCERNED.contains(event.getPayloadType()))
                    .forEach(event -> moved.on((BudgetEvent) event.getPayload()));
        }
        return moved;
    }

    private static boolean isOfBudget(@Nullable AgendaSubject subject) {
        return subject != null && (subject.kind() == SubjectKind.VIREMENT || subject.kind() == SubjectKind.SAVINGS_USE);
    }

    private Stream<? extends DomainEventMessage<?>> stream(String name, long until) {
        var last = until == Long.MAX_VALUE ? until : order.versionAt(name, until);
        return stream(name).filter(event -> event.getSequenceNumber() <= last);
    }

    private Stream<? extends DomainEventMessage<?>> stream(String name) {
        // With a version, even the first one: without, the framework would begin with a snapshot.
        return log.readEvents(name, 0).asStream();
    }
}
