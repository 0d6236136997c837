package esao.command.meeting;

import esao.command.problem.Decision;
import esao.kernel.body.value.Composition;
import esao.kernel.meeting.GuestAttendanceRecorded;
import esao.kernel.meeting.GuestInvited;
import esao.kernel.meeting.MeetingAdjourned;
import esao.kernel.meeting.MeetingClosed;
import esao.kernel.meeting.MeetingEvent;
import esao.kernel.meeting.MeetingOpened;
import esao.kernel.meeting.MeetingRescheduled;
import esao.kernel.meeting.value.AttendanceMove;
import esao.kernel.office.PersonId;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Who is in the room without being a member: no quorum counts them, and no vote. */
class GuestBook {

    private SortedSet<String> invited = new TreeSet<>();
    private SortedSet<String> there = new TreeSet<>();

    boolean isThere(PersonId person) {
        return there.contains(person.value());
    }

    GuestInvited invite(InviteGuest command, Composition members, Agenda agenda, Decision decision) {
        requireNoMember(command.guest(), members, decision);
        decision.require(
                !invited.contains(command.guest().value()),
                MeetingProblem.GUEST_ALREADY_INVITED,
                () -> Map.of("person", command.guest().value()));
        command.items()
                .forEach(item -> decision.require(
                        agenda.find(item).isPresent(),
                        MeetingProblem.ITEM_UNKNOWN,
                        () -> Map.of("item", item.value())));
        decision.enforce();
        return new GuestInvited(command.meetingId(), command.guest(), command.position(), command.items());
    }

    GuestAttendanceRecorded move(RecordGuestAttendance command, Composition members, Decision decision) {
        var guest = command.guest();
        var arrives = command.move() == AttendanceMove.ARRIVED;
        requireNoMember(guest, members, decision);
        if (decision.require(
                invited.contains(guest.value()),
                MeetingProblem.GUEST_NOT_INVITED,
                () -> Map.of("person", guest.value()))) {
            decision.require(
                    arrives != isThere(guest),
                    arrives ? MeetingProblem.GUEST_ALREADY_THERE : MeetingProblem.GUEST_NOT_THERE,
                    () -> Map.of("person", guest.value()));
        }
        decision.enforce();
        return new GuestAttendanceRecorded(command.meetingId(), guest, command.move(), command.at());
    }

    /** Who became a member after the invitation comes as that. */
    private static void requireNoMember(PersonId guest, Composition members, Decision decision) {
        decision.require(
                members.seatOf(guest).isEmpty(), MeetingProblem.GUEST_IS_MEMBER, () -> Map.of("person", guest.value()));
    }

    void on(MeetingEvent event) {
        switch (event) {
            case GuestInvited guest -> invited.add(guest.guest().value());
            case GuestAttendanceRecorded moved -> {
                if (moved.move() == AttendanceMove.ARRIVED) {
                    there.add(moved.guest().value());
                } else {
                    there.remove(moved.guest().value());
                }
            }
            case MeetingOpened opened ->
                there.removeIf(person ->
                        opened.composition().seatOf(new PersonId(person)).isPresent());
            case MeetingAdjourned ignored -> there.clear();
            case MeetingRescheduled ignored -> there.clear();
            case MeetingClosed ignored -> there.clear();
            default -> {} // About something else.
        }
    }
}
