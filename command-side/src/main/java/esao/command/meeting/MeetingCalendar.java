package esao.command.meeting;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import esao.command.problem.Decision;
import esao.command.problem.ExpectedVersion;
import esao.command.rules.Bodies;
import esao.command.rules.HeldMeetings;
import esao.kernel.body.value.BodyCode;
import esao.kernel.body.value.Procedure;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.meetingcalendar.CalendarApproved;
import esao.kernel.meetingcalendar.CalendarBook;
import esao.kernel.meetingcalendar.CalendarEvent;
import esao.kernel.meetingcalendar.CalendarId;
import esao.kernel.meetingcalendar.MeetingCalendarDiscarded;
import esao.kernel.meetingcalendar.MeetingCalendarDrafted;
import esao.kernel.meetingcalendar.MeetingSlotScheduled;
import esao.kernel.meetingcalendar.SlotArranged;
import esao.kernel.meetingcalendar.SlotLinkedToDeadline;
import esao.kernel.meetingcalendar.SlotMeetingCalled;
import esao.kernel.meetingcalendar.SlotMeetingMoved;
import esao.kernel.meetingcalendar.SlotMoved;
import esao.kernel.meetingcalendar.value.Arrangement;
import esao.kernel.meetingcalendar.value.Deadline;
import esao.kernel.meetingcalendar.value.SlotId;
import esao.kernel.provenance.Provenance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * The calendar of meetings of one office for one fiscal year.
 *
 * <p>It guards one promise: a calendar that is approved meets every deadline it names, with the days of notice before
 * each meeting counted, and no later move of a slot breaks that. What is arranged in it is called and moved along.
 *
 * <p><b>Source:</b> {@code docs/regulations.md#meetings}.
 */
@Aggregate(
        type = "MeetingCalendar",
        cache = "aggregateCache",
        snapshotTriggerDefinition = "budgetSnapshots",
        commandTargetResolver = "streamOfTheTurn")
@Revision("2")
@JsonAutoDetect(
        fieldVisibility = JsonAutoDetect.Visibility.ANY,
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE)
class MeetingCalendar {

    @AggregateIdentifier
    @SuppressWarnings("NullAway.Init") // Set by on(MeetingCalendarDrafted), the first event of every calendar.
    private CalendarId id;

    private List<Deadline> deadlines = new ArrayList<>();
    private SortedMap<String, CalendarBook.Slot> slots = new TreeMap<>();
    private SortedSet<String> makers = new TreeSet<>();
    private boolean approved;

    private MeetingCalendar() {}

    @CommandHandlerInterceptor
    void requireExpectedVersion(CommandMessage<?> command) {
        ExpectedVersion.requireMet(command, AggregateLifecycle.getVersion());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DraftMeetingCalendar command, Decision decision) {
        var year = command.calendarId().year();
        decision.require(!isDrafted(), CalendarProblem.ALREADY_DRAFTED, () -> Map.of("year", year.year()));
        command.deadlines().forEach(deadline -> SlotRules.requireWithinReach(deadline, year, decision));
        decision.enforce();
        apply(new MeetingCalendarDrafted(command.calendarId(), command.deadlines()));
    }

    @CommandHandler
    void handle(DiscardMeetingCalendar command, Decision decision) {
        requireDrafted(decision);
        requireUnapproved(decision);
        decision.enforce();
        apply(new MeetingCalendarDiscarded(command.calendarId()));
    }

    @CommandHandler
    void handle(ScheduleMeetingSlot command, Decision decision, Bodies bodies) {
        requireDrafted(decision);
        SlotRules.requireNew(command.slotId(), slots, decision);
        requireDay(command.body(), command.day(), bodies, decision);
        decision.enforce();
        apply(new MeetingSlotScheduled(id, command.slotId(), command.body(), command.day()));
    }

    @CommandHandler
    void handle(LinkSlotToDeadline command, Decision decision) {
        var slot = requireSlot(command.slotId(), decision);
        decision.require(
                deadlines.stream().anyMatch(deadline -> deadline.code().equals(command.deadline())),
                CalendarProblem.DEADLINE_UNKNOWN,
                () -> Map.of("deadline", command.deadline()));
        decision.require(
                !slot.deadlines().contains(command.deadline()),
                CalendarProblem.ALREADY_LINKED,
                () -> Map.of("slot", command.slotId().value(), "deadline", command.deadline()));
        decision.enforce();
        apply(new SlotLinkedToDeadline(id, command.slotId(), command.deadline()));
    }

    @CommandHandler
    void handle(ApproveCalendar command, Decision decision, Bodies bodies) {
        requireDrafted(decision);
        requireUnapproved(decision);
        var person = decision.by().person().value();
        decision.require(
                !makers.contains(person),
                CalendarProblem.MAKER_IS_CHECKER,
                () -> Map.of("person", person, "item", id.toString()));
        requireReachable(
                new CalendarBook(slots),
                deadlines.stream().map(Deadline::code).collect(Collectors.toSet()),
                bodies,
                decision);
        decision.enforce();
        apply(new CalendarApproved(id));
        slots.entrySet().stream()
                .filter(slot -> slot.getValue().arrangement() != null)
                .filter(slot -> !slot.getValue().day().isBefore(decision.by().effectiveOn()))
                .sorted(Comparator.comparing(slot -> slot.getValue().day()))
                .toList()
                .forEach(slot -> call(new SlotId(slot.getKey())));
    }

    @CommandHandler
    void handle(ArrangeSlot command, Decision decision, HeldMeetings meetings) {
        var slot = requireSlot(command.slotId(), decision);
        decision.require(
                !slot.called(),
                CalendarProblem.MEETING_ALREADY_CALLED,
                () -> Map.of("slot", command.slotId().value(), "meeting", codeOf(slot)));
        if (approved) {
            SlotRules.requireSecretary(command.slotId(), command.meeting().code(), decision);
        }
        requireToCome(slot.day(), decision);
        SlotRules.requireInOrder(id, command.slotId(), slot.arranged(command.arrangement()), slots, decision);
        SlotRules.requireNotOtherwise(command.meeting(), slot, meetings, decision);
        decision.enforce();
        apply(new SlotArranged(id, command.slotId(), command.arrangement()));
        if (approved) {
            call(command.slotId());
        }
    }

    private void call(SlotId which) {
        var slot = Objects.requireNonNull(slots.get(which.value()), "the slot");
        var arrangement = Objects.requireNonNull(slot.arrangement(), "its arrangement");
        apply(new SlotMeetingCalled(
                id, which, slot.body(), arrangement.meeting(), slot.convenesAt().orElseThrow(), arrangement.place()));
    }

    private static String codeOf(CalendarBook.Slot slot) {
        return Optional.ofNullable(slot.arrangement()).map(Arrangement::meeting).orElse("");
    }

    @CommandHandler
    void handle(MoveSlot command, Decision decision, Bodies bodies, HeldMeetings meetings) {
        var slot = requireSlot(command.slotId(), decision);
        decision.require(
                !slot.day().equals(command.day()),
                CalendarProblem.DAY_UNCHANGED,
                () -> Map.of(
                        "slot", command.slotId().value(), "day", command.day().toString()));
        requireToCome(slot.day(), decision);
        requireDay(slot.body(), command.day(), bodies, decision);
        SlotRules.requireInOrder(id, command.slotId(), slot.on(command.day()), slots, decision);
        SlotRules.requireToCome(id, command.slotId(), slot, meetings, decision);
        if (slot.called()) {
            SlotRules.requireSecretary(command.slotId(), codeOf(slot), decision);
        }
        if (approved) {
            var moved = new HashMap<>(slots);
            moved.put(command.slotId().value(), slot.on(command.day()));
            requireReachable(new CalendarBook(moved), slot.deadlines(), bodies, decision);
        }
        decision.enforce();
        apply(new SlotMoved(id, command.slotId(), command.day()));
        if (slot.called()) {
            var convenesAt = slot.on(command.day()).convenesAt().orElseThrow();
            apply(new SlotMeetingMoved(id, command.slotId(), codeOf(slot), convenesAt, slot.moves() + 1));
        }
    }

    @EventSourcingHandler
    void on(CalendarEvent event, MetaData metaData) {
        if (!approved && !(event instanceof CalendarApproved)) {
            makers.add(Provenance.from(metaData).person().value());
        }
        CalendarBook.follow(event, slots);
        if (event instanceof MeetingCalendarDrafted drafted) {
            id = drafted.calendarId();
            deadlines.addAll(drafted.deadlines());
        } else if (event instanceof MeetingCalendarDiscarded) {
            deadlines.clear();
            makers.clear();
        } else if (event instanceof CalendarApproved) {
            approved = true;
        }
    }

    /** A calendar names a deadline at least. */
    private boolean isDrafted() {
        return !deadlines.isEmpty();
    }

    private void requireDrafted(Decision decision) {
        if (!decision.require(
                isDrafted(),
                CalendarProblem.NOT_DRAFTED,
                () -> Map.of("year", id.year().year()))) {
            decision.enforce();
        }
    }

    private void requireUnapproved(Decision decision) {
        decision.require(
                !approved,
                CalendarProblem.ALREADY_APPROVED,
                () -> Map.of("year", id.year().year()));
    }

    private CalendarBook.Slot requireSlot(SlotId slot, Decision decision) {
        requireDrafted(decision);
        if (!decision.require(
                slots.containsKey(slot.value()), CalendarProblem.SLOT_UNKNOWN, () -> Map.of("slot", slot.value()))) {
            decision.enforce();
        }
        return Objects.requireNonNull(slots.get(slot.value()), "the slot");
    }

    private void requireDay(BodyCode body, LocalDate day, Bodies bodies, Decision decision) {
        decision.require(
                id.year().contains(day),
                CalendarProblem.SLOT_OUTSIDE_YEAR,
                () -> Map.of("day", day.toString(), "year", id.year().year()));
        requireToCome(day, decision);
        decision.require(
                bodies.inForce(id.office(), body, day).isPresent(),
                CalendarProblem.BODY_NOT_IN_FORCE,
                () -> Map.of("body", body.value(), "day", day.toString()));
    }

    private static void requireToCome(LocalDate day, Decision decision) {
        var effectiveOn = decision.by().effectiveOn();
        decision.require(
                !day.isBefore(effectiveOn),
                CalendarProblem.SLOT_IN_THE_PAST,
                () -> Map.of("day", day.toString(), "effectiveOn", effectiveOn.toString()));
    }

    /**
     * Every deadline can be met.
     *
     * @param inviting those for which an invitation is still to be sent; meetings for others may have been held
     */
    private void requireReachable(CalendarBook book, Set<String> inviting, Bodies bodies, Decision decision) {
        for (var deadline : deadlines) {
            var from = inviting.contains(deadline.code()) ? decision.by().effectiveOn() : FiscalYear.FIRST.firstDay();
            book.obstacle(deadline, from, (body, day) -> meeting(bodies, body, day))
                    .ifPresent(obstacle -> decision.require(
                            false,
                            CalendarProblem.DEADLINE_UNREACHABLE,
                            () -> Map.of(
                                    "deadline", deadline.code(),
                                    "dueOn", deadline.dueOn().toString(),
                                    "why", obstacle.name())));
        }
    }

    private CalendarBook.Meeting meeting(Bodies bodies, BodyCode body, LocalDate day) {
        var rules = bodies.inForce(id.office(), body, day)
                .map(found -> found.composition().procedure())
                .orElse(Procedure.SHIPPED);
        return new CalendarBook.Meeting(rules.noticeDays(), rules.effect());
    }
}
