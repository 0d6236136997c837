package esao.query.meeting;

import esao.kernel.budget.value.Recipient;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.meeting.MeetingEvent;
import esao.kernel.meeting.MeetingId;
import esao.kernel.office.OfficeCode;
import esao.kernel.office.SchoolCode;
import esao.query.listing.ComputedRows;
import esao.query.listing.EntityRows;
import esao.query.listing.Rows;
import esao.query.problem.Problem;
import esao.query.problem.ProblemType;
import esao.query.security.ReadingRights.Meetings;
import esao.query.security.ReadingRights.Schools;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/**
 * Reads the meetings of offices. What happened in the room is folded from the events of the meeting itself, so that it
 * is at least as new as the position with which it is answered.
 */
@Component
public class MeetingRegister {

    /** The read model all of it comes from. */
    public static final Set<String> READ_MODELS = Set.of(MeetingProjection.NAME);

    private static final String OFFICE = "office";

    private final MeetingRows meetings;
    private final MeetingItemRows items;
    private final ReceiptRows receipts;
    private final ActionRows actions;
    private final EventStore log;
    private final EntityManager entities;

    MeetingRegister(
            MeetingRows meetings,
            MeetingItemRows items,
            ReceiptRows receipts,
            ActionRows actions,
            EventStore log,
            EntityManager entities) {
        this.meetings = meetings;
        this.items = items;
        this.receipts = receipts;
        this.actions = actions;
        this.log = log;
        this.entities = entities;
    }

    /** The meetings of an office; whoever sees only what is published, those whose minutes are certified. */
    public Rows<MeetingView> meetings(OfficeCode office, Meetings seen) {
        return new EntityRows<>(
                meetings, entities, MeetingRegister.<MeetingRow>of(office).and(within(seen)), row -> view(row, seen));
    }

    /**
     * One meeting.
     *
     * @throws Problem if there is none, or it may not be seen
     */
    public MeetingView meeting(MeetingId meeting, Meetings seen) {
        return meetings.findOne(MeetingRegister.<MeetingRow>of(meeting).and(within(seen)))
                .map(row -> view(row, seen))
                .orElseThrow(() -> new Problem(ProblemType.MEETING_NOT_FOUND, Map.of("meetingId", meeting.toString())));
    }

    /** All meetings of an office and year, by their codes. */
    Map<String, MeetingView> byCode(OfficeCode office, FiscalYear year) {
        Specification<MeetingRow> ofYear = (row, query, builder) -> builder.equal(row.get("year"), year.year());
        return meetings.findAll(MeetingRegister.<MeetingRow>of(office).and(ofYear)).stream()
                .map(MeetingRow::view)
                .collect(Collectors.toMap(MeetingView::code, meeting -> meeting));
    }

    /** The agenda book of a meeting: every item, with its paper and what came of it. */
    public Rows<MeetingItemView> agenda(MeetingId meeting) {
        return new EntityRows<>(items, entities, MeetingRegister.<MeetingItemRow>of(meeting), MeetingItemRow::view)
                .onlyIf(() -> meeting(meeting, Meetings.PAPERS));
    }

    /**
     * Who was told of resolutions, and has them.
     *
     * @param seen how much of meetings the reader sees; whoever sees only what is published, what it was told itself of
     *     resolutions that can be used
     * @param own the schools the reader reads for
     */
    public Rows<ResolutionReceiptView> receipts(OfficeCode office, Meetings seen, Schools own) {
        Specification<ReceiptRow> visible =
                seen.includes(Meetings.AFFAIRS) ? Specification.unrestricted() : toldTo(own.only());
        return new EntityRows<>(
                receipts, entities, MeetingRegister.<ReceiptRow>of(office).and(visible), ReceiptRow::view);
    }

    /** What is to be done after resolutions. */
    public Rows<ActionView> actions(OfficeCode office) {
        return new EntityRows<>(actions, entities, of(office), ActionRow::view);
    }

    /** What was not done yet on a day, and how old it was then. */
    public Rows<OpenActionView> openActions(OfficeCode office, LocalDate day) {
        Specification<ActionRow> open = (row, query, builder) -> builder.and(
                builder.lessThanOrEqualTo(row.get("assignedOn"), day),
                builder.or(builder.isNull(row.get("closedOn")), builder.greaterThan(row.get("closedOn"), day)));
        return new ComputedRows<>(() -> actions
                .findAll(MeetingRegister.<ActionRow>of(office).and(open))
                .stream()
                .map(ActionRow::view)
                .map(action -> new OpenActionView(
                        action.resolution(),
                        action.action(),
                        action.owner(),
                        action.task(),
                        action.assignedOn(),
                        action.dueOn(),
                        ChronoUnit.DAYS.between(action.assignedOn(), day),
                        Math.max(0, ChronoUnit.DAYS.between(action.dueOn(), day))))
                .toList());
    }

    /** Who was in the room from when to when. */
    public Rows<PresenceView> attendance(MeetingId meeting) {
        return new ComputedRows<>(() -> room(meeting).presences());
    }

    /** Who was asked to come without being a member. */
    public Rows<GuestView> guests(MeetingId meeting) {
        return new ComputedRows<>(() -> room(meeting).guests());
    }

    /** The time line of the quorum. */
    public Rows<QuorumSpanView> quorum(MeetingId meeting) {
        return new ComputedRows<>(() -> room(meeting).spans());
    }

    /** What was voted on, and what came of it. */
    public Rows<VoteResultView> votes(MeetingId meeting) {
        return new ComputedRows<>(() -> room(meeting).votes());
    }

    /** Who voted, and how, where that may be known. */
    public Rows<BallotView> ballots(MeetingId meeting) {
        return new ComputedRows<>(() -> room(meeting).ballots());
    }

    private RoomFold room(MeetingId meeting) {
        var events = log.readEvents(meeting.toString(), 0)
                .asStream()
                .map(event -> (MeetingEvent) event.getPayload())
                .toList();
        if (events.isEmpty()) {
            throw new Problem(ProblemType.MEETING_NOT_FOUND, Map.of("meetingId", meeting.toString()));
        }
        return RoomFold.of(events);
    }

    private static <E> Specification<E> of(OfficeCode office) {
        return (row, query, builder) -> builder.equal(row.get(OFFICE), office.value());
    }

    private static <E> Specification<E> of(MeetingId meeting) {
        return (row, query, builder) -> builder.equal(row.get("meetingId"), meeting.toString());
    }

    private static Specification<MeetingRow> within(Meetings seen) {
        return seen.includes(Meetings.AFFAIRS)
                ? Specification.unrestricted()
                : (row, query, builder) -> builder.equal(row.get("minutes"), MinutesState.CERTIFIED.name());
    }

    private static MeetingView view(MeetingRow row, Meetings seen) {
        return seen.includes(Meetings.PAPERS) ? row.view() : row.view().withoutDraft();
    }

    private static Specification<ReceiptRow> toldTo(Set<SchoolCode> schools) {
        var codes = schools.stream()
                .map((SchoolCode school) -> Recipient.school(school).toString())
                .toList();
        return (row, query, builder) -> {
            var usable = Objects.requireNonNull(query, "the query").subquery(Integer.class);
            var resolution = usable.from(ResolutionRow.class);
            usable.select(builder.literal(1))
                    .where(
                            builder.equal(resolution.get("meetingId"), row.get("meetingId")),
                            builder.equal(resolution.get("number"), row.get("number")),
                            builder.isNotNull(resolution.get("usableOn")));
            return codes.isEmpty()
                    ? builder.disjunction()
                    : builder.and(row.get("recipient").in(codes), builder.exists(usable));
        };
    }
}
