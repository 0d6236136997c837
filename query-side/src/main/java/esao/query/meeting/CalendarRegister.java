package esao.query.meeting;

import esao.kernel.body.BodyEvent;
import esao.kernel.body.BodyHistory;
import esao.kernel.body.BodyId;
import esao.kernel.body.value.BodyCode;
import esao.kernel.body.value.Procedure;
import esao.kernel.meeting.MeetingAdjourned;
import esao.kernel.meeting.MeetingCancelled;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.MeetingRescheduled;
import esao.kernel.meeting.MeetingScheduled;
import esao.kernel.meetingcalendar.CalendarBook;
import esao.kernel.meetingcalendar.CalendarEvent;
import esao.kernel.meetingcalendar.CalendarId;
import esao.kernel.meetingcalendar.value.Deadline;
import esao.kernel.office.OfficeCode;
import esao.query.listing.ComputedRows;
import esao.query.listing.Rows;
import esao.query.problem.Problem;
import esao.query.problem.ProblemType;
import esao.query.security.ReadingRights.Meetings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads calendars of meetings from their streams in the log, which are short. */
@Component
public class CalendarRegister {

    /** What has come as far as an answer is asked to be; the log itself is never behind it. */
    public static final Set<String> READ_MODELS = Set.of("timeline", MeetingProjection.NAME);

    /** What a meeting says of when and where it is held. */
    private static final Set<Class<?>> OF_ITS_TIME =
            Set.of(MeetingScheduled.class, MeetingRescheduled.class, MeetingAdjourned.class, MeetingCancelled.class);

    private final EventStore log;
    private final MeetingRegister meetings;

    CalendarRegister(EventStore log, MeetingRegister meetings) {
        this.log = log;
        this.meetings = meetings;
    }

    /**
     * The days that are set aside, and for what. When and where a meeting is called for, and that it is cancelled,
     * everybody is told who is told when it was to be; how far it has come, only who may see that.
     */
    public Rows<CalendarSlotView> slots(CalendarId calendar, Meetings seen) {
        return new ComputedRows<>(() -> slotsOf(calendar, CalendarBook.of(events(calendar)), seen));
    }

    /** The calendar for a program that keeps calendars; where a meeting is called, what it says counts. */
    public String iCalendar(CalendarId calendar) {
        var shown = slotsOf(calendar, CalendarBook.of(events(calendar)), Meetings.PUBLISHED).stream()
                .map(CalendarSlotView::asCalled)
                .toList();
        return ICalendar.of(calendar, shown, revisions(calendar).bySlot());
    }

    private SlotRevisions revisions(CalendarId calendar) {
        var revisions = new SlotRevisions();
        log.readEvents(calendar.toString(), 0)
                .forEachRemaining(event -> revisions.on((CalendarEvent) event.getPayload(), event.getTimestamp()));
        for (var slot : revisions.bySlot().keySet()) {
            for (var meeting : revisions.meetingsOf(slot)) {
                log.readEvents(MeetingId.ofCode(calendar.office(), meeting).toString(), 0)
                        .asStream()
                        .filter(event -> OF_ITS_TIME.contains(event.getPayloadType()))
                        .forEach(event -> revisions.said(slot, event.getTimestamp()));
            }
        }
        return revisions;
    }

    /**
     * Whether each deadline can be met: by the days for which meetings are called, where they are, and by none that is
     * cancelled.
     *
     * @param from the first day on which an invitation can be sent
     */
    public Rows<CoverageView> coverage(CalendarId calendar, LocalDate from) {
        return new ComputedRows<>(() -> {
            var events = events(calendar);
            var book = CalendarBook.of(events);
            var held = toBeHeld(book, meetings.byCode(calendar.office(), calendar.year()));
            return CalendarBook.deadlines(events).stream()
                    .map(deadline -> coverage(calendar.office(), book, held, deadline, from))
                    .toList();
        });
    }

    private CoverageView coverage(
            OfficeCode office, CalendarBook book, CalendarBook held, Deadline deadline, LocalDate from) {
        var state = held.obstacle(deadline, from, (body, day) -> meeting(office, body, day))
                .map(Enum::name)
                .orElse(CoverageState.REACHABLE.name());
        var serving = book.slots().entrySet().stream()
                .filter(slot -> slot.getValue().deadlines().contains(deadline.code()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        return new CoverageView(
                deadline.code(), deadline.kind().name(), deadline.title(), deadline.dueOn(), serving, state);
    }

    private static CalendarBook toBeHeld(CalendarBook book, Map<String, MeetingView> meetings) {
        var held = new TreeMap<String, CalendarBook.Slot>();
        book.slots().forEach((name, slot) -> {
            var meeting = slot.arrangement() == null
                    ? null
                    : meetings.get(slot.arrangement().meeting());
            if (meeting == null) {
                held.put(name, slot);
            } else if (!meeting.stage().equals(MeetingStage.CANCELLED.name())) {
                held.put(name, slot.on(meeting.convenesOn()));
            }
        });
        return new CalendarBook(held);
    }

    private CalendarBook.Meeting meeting(OfficeCode office, BodyCode body, LocalDate day) {
        var history = new BodyHistory(log.readEvents(new BodyId(office, body).toString(), 0)
                .asStream()
                .map(event -> (BodyEvent) event.getPayload())
                .toList());
        var rules =
                history.on(day).map(found -> found.composition().procedure()).orElse(Procedure.SHIPPED);
        return new CalendarBook.Meeting(rules.noticeDays(), rules.effect());
    }

    private List<CalendarSlotView> slotsOf(CalendarId calendar, CalendarBook book, Meetings seen) {
        var called = meetings.byCode(calendar.office(), calendar.year());
        return book.slots().entrySet().stream()
                .map(slot -> CalendarSlotView.of(slot.getKey(), slot.getValue(), called, seen))
                .toList();
    }

    private List<CalendarEvent> events(CalendarId calendar) {
        // With a version, even the first one: without, the framework would begin with a snapshot.
        var events = log.readEvents(calendar.toString(), 0)
                .asStream()
                .map(event -> (CalendarEvent) event.getPayload())
                .toList();
        if (events.isEmpty()) {
            throw new Problem(ProblemType.CALENDAR_NOT_FOUND, Map.of("calendarId", calendar.toString()));
        }
        return events;
    }
}
