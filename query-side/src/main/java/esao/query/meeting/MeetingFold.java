package esao.query.meeting;

import esao.kernel.meeting.AgendaItem;
import esao.kernel.meeting.AgendaItemAdded;
import esao.kernel.meeting.AgendaItemWithdrawn;
import esao.kernel.meeting.AgendaReordered;
import esao.kernel.meeting.AgendaSubject;
import esao.kernel.meeting.HeldMeeting;
import esao.kernel.meeting.MeetingEvent;
import esao.kernel.meeting.ResolutionActionAssigned;
import esao.kernel.meeting.ResolutionActionClosed;
import esao.kernel.meeting.ResolutionDeclared;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.ResolutionRef;
import esao.kernel.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What one meeting resolved, and what was done after it, from its own events. */
final class MeetingFold {

    private final List<MeetingEvent> events = new ArrayList<>();
    private final Map<String, AgendaItem> agenda = new HashMap<>();
    private final Map<Integer, Followed> resolutions = new TreeMap<>();
    private final Map<String, Integer> actions = new HashMap<>();

    /**
     * A resolution and what followed from it.
     *
     * @param resolution how it is cited
     * @param title what its item was about
     * @param outcome what
     * @param subject on what; absent where that is nothing kept here
     * @param declaredOn the day
     * @param actions how many actions were assigned
     * @param done how many of them were found done
     * @param doneOn when the last of them was
     */
    record Followed(
            ResolutionRef resolution,
            String title,
            ResolutionOutcome outcome,
            @Nullable AgendaSubject subject,
            LocalDate declaredOn,
            int actions,
            int done,
            @Nullable LocalDate doneOn) {

        Followed assigned() {
            return new Followed(resolution, title, outcome, subject, declaredOn, actions + 1, done, doneOn);
        }

        Followed done(LocalDate day) {
            var last = doneOn == null || doneOn.isBefore(day) ? day : doneOn;
            return new Followed(resolution, title, outcome, subject, declaredOn, actions, done + 1, last);
        }

        /** Whether something was to be done, and all of it is. */
        boolean isDone() {
            return actions > 0 && done == actions;
        }

        /** By what it is known that something comes back: the thing itself, or else the title. */
        String matter() {
            return subject == null ? Text.key(title) : subject.name();
        }
    }

    /** Takes an event over, in the order of the record. */
    void on(MeetingEvent event, LocalDate effectiveOn) {
        events.add(event);
        switch (event) {
            case AgendaItemAdded added -> agenda.put(added.item().number().value(), added.item());
            case AgendaItemWithdrawn withdrawn -> agenda.remove(withdrawn.item().value());
            case AgendaReordered reordered -> renumber(reordered);
            case ResolutionDeclared declared -> resolutions.put(declared.number(), followed(declared));
            case ResolutionActionAssigned assigned -> {
                actions.put(assigned.action().value(), assigned.resolution());
                resolutions.computeIfPresent(assigned.resolution(), (ignored, known) -> known.assigned());
            }
            case ResolutionActionClosed closed ->
                Optional.ofNullable(actions.get(closed.action().value()))
                        .ifPresent(number ->
                                resolutions.computeIfPresent(number, (ignored, known) -> known.done(effectiveOn)));
            default -> {} // What happened in the room.
        }
    }

    private void renumber(AgendaReordered reordered) {
        var before = Map.copyOf(agenda);
        agenda.clear();
        reordered
                .items()
                .forEach(change -> Optional.ofNullable(before.get(change.from().value()))
                        .ifPresent(item -> agenda.put(change.to().value(), item.numbered(change.to()))));
    }

    private Followed followed(ResolutionDeclared declared) {
        var item = agenda.get(declared.item().value());
        return new Followed(
                new ResolutionRef(declared.meetingId().code(), declared.item().value(), declared.number()),
                item == null ? declared.text() : item.title(),
                declared.outcome(),
                declared.subject(),
                declared.at().day(),
                0,
                0,
                null);
    }

    /** Whether there was anything of the meeting yet. */
    boolean isEmpty() {
        return events.isEmpty();
    }

    HeldMeeting meeting() {
        return HeldMeeting.of(events.iterator());
    }

    List<Followed> resolutions() {
        return List.copyOf(resolutions.values());
    }
}
