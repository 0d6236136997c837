package esao.query.meeting;

import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.AgendaItemWithdrawn;
import esao.kernel.meeting.AgendaReordered;
import esao.kernel.meeting.GuestAttendanceRecorded;
import esao.kernel.meeting.GuestInvited;
import esao.kernel.meeting.MeetingAdjourned;
import esao.kernel.meeting.MeetingClosed;
import esao.kernel.meeting.MeetingEvent;
import esao.kernel.meeting.MeetingOpened;
import esao.kernel.meeting.MeetingRescheduled;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.meeting.value.AttendanceMove;
import esao.kernel.meeting.value.Renumbering;
import esao.kernel.office.PersonId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who was asked to a meeting without being a member, and was in the room from when to when. */
final class GuestFold {

    private final Map<PersonId, GuestView> guests = new LinkedHashMap<>();
    private final List<PresenceView> presences = new ArrayList<>();
    private final Map<PersonId, OfficeMoment> there = new HashMap<>();

    List<GuestView> guests() {
        return List.copyOf(guests.values());
    }

    List<PresenceView> presences() {
        return presences;
    }

    void on(MeetingEvent event) {
        switch (event) {
            case GuestInvited invited ->
                guests.put(
                        invited.guest(),
                        new GuestView(
                                invited.guest().value(),
                                invited.position(),
                                invited.items().isEmpty(),
                                invited.items().stream()
                                        .map(AgendaNumber::value)
                                        .toList()));
            case AgendaReordered reordered -> renumber(reordered);
            case AgendaItemWithdrawn withdrawn ->
                guests.replaceAll((ignored, guest) -> with(
                        guest,
                        guest.items().stream()
                                .filter(item -> !item.equals(withdrawn.item().value()))
                                .toList()));
            case GuestAttendanceRecorded moved -> {
                if (moved.move() == AttendanceMove.ARRIVED) {
                    there.put(moved.guest(), moved.at());
                } else {
                    leave(moved.guest(), moved.at());
                }
            }
            case MeetingOpened opened ->
                List.copyOf(there.keySet()).stream()
                        .filter(guest -> opened.composition().seatOf(guest).isPresent())
                        .forEach(guest -> leave(guest, opened.at()));
            case MeetingRescheduled ignored -> there.clear(); // They came in vain.
            case MeetingAdjourned adjourned -> end(adjourned.at());
            case MeetingClosed closed -> end(closed.at());
            default -> {} // Concerns no guest.
        }
    }

    private void renumber(AgendaReordered reordered) {
        var numbers = reordered.items().stream()
                .collect(Collectors.toMap(
                        (Renumbering change) -> change.from().value(),
                        change -> change.to().value()));
        guests.replaceAll((ignored, guest) -> with(
                guest,
                guest.items().stream()
                        .map(item -> numbers.getOrDefault(item, item))
                        .toList()));
    }

    private static GuestView with(GuestView guest, List<String> items) {
        return new GuestView(guest.guest(), guest.position(), guest.wholeMeeting(), items);
    }

    /** Everybody goes; or, without a moment, is still there. */
    void end(@Nullable OfficeMoment at) {
        List.copyOf(there.keySet()).forEach(guest -> leave(guest, at));
    }

    private void leave(PersonId guest, @Nullable OfficeMoment at) {
        var from = there.remove(guest);
        var invited = guests.get(guest);
        if (from != null && invited != null) {
            presences.add(new PresenceView(
                    guest.value(),
                    null,
                    from.toString(),
                    at == null ? null : at.toString(),
                    AttendingAs.NON_MEMBER.name(),
                    invited.position()));
        }
    }
}
