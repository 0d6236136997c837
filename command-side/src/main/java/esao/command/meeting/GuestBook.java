package esao.command.meeting;

import esao.command.problem.Decision;
import esao.kernel.body.value.Composition;
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
import esao.kernel.office.PersonId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is in the room without being a member: no quorum counts them, and no vote. */
class GuestBook {

    private SortedMap<String, Invitation> invited = new TreeMap<>();
    private SortedSet<String> there = new TreeSet<>();

    boolean isThere(PersonId person) {
        return there.contains(person.value());
    }

    /** Asked again before the meeting is opened, a guest comes as what, and for which items, was said last. */
    GuestInvited invite(InviteGuest command, Composition members, Agenda agenda, boolean opened, Decision decision) {
        var asked = new GuestInvited(command.meetingId(), command.guest(), command.position(), command.items());
        requireNoMember(command.guest(), members, decision);
        decision.require(
                invited.entrySet().stream()
                        .filter(known -> new PersonId(known.getKey()).isSame(command.guest()))
                        .noneMatch(known -> opened
                                || !known.getKey().equals(command.guest().value())
                                || known.getValue().equals(Invitation.of(asked))),
                MeetingProblem.GUEST_ALREADY_INVITED,
                () -> Map.of("person", command.guest().value()));
        command.items()
                .forEach(item -> decision.require(
                        agenda.find(item).isPresent(),
                        MeetingProblem.ITEM_UNKNOWN,
                        () -> Map.of("item", item.value())));
        decision.enforce();
        return asked;
    }

    GuestAttendanceRecorded move(RecordGuestAttendance command, Composition members, Decision decision) {
        var guest = command.guest();
        var arrives = command.move() == AttendanceMove.ARRIVED;
        requireNoMember(guest, members, decision);
        if (decision.require(
                invited.containsKey(guest.value()),
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

    /** Who is asked for some items only is heard on those. */
    void requireAskedFor(AgendaNumber item, PersonId guest, Decision decision) {
        var asked = Objects.requireNonNull(invited.get(guest.value()), "the invitation");
        decision.require(
                asked.whole() || asked.items().contains(item.value()),
                MeetingProblem.GUEST_NOT_ASKED_FOR_ITEM,
                () -> Map.of(
                        "person", guest.value(),
                        "item", item.value(),
                        "items",
                                asked.items().stream()
                                        .map(AgendaNumber::new)
                                        .sorted()
                                        .map(AgendaNumber::value)
                                        .toList()));
    }

    /** Who became a member after the invitation comes as that. */
    private static void requireNoMember(PersonId guest, Composition members, Decision decision) {
        decision.require(
                members.members().stream().noneMatch(guest::isSame),
                MeetingProblem.GUEST_IS_MEMBER,
                () -> Map.of("person", guest.value()));
    }

    void on(MeetingEvent event) {
        switch (event) {
            case GuestInvited guest -> invited.put(guest.guest().value(), Invitation.of(guest));
            case AgendaItemWithdrawn withdrawn ->
                invited.replaceAll(
                        (ignored, guest) -> guest.without(withdrawn.item().value()));
            case AgendaReordered reordered -> invited.replaceAll((ignored, guest) -> guest.renumbered(reordered));
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

    /**
     * As what a guest was asked, and for what.
     *
     * @param position as what
     * @param whole whether for the whole meeting
     * @param items for which items only, as they are numbered now; without those that were taken off
     */
    record Invitation(String position, boolean whole, SortedSet<String> items) {

        static Invitation of(GuestInvited guest) {
            var numbers = guest.items().stream().map(AgendaNumber::value);
            return new Invitation(guest.position(), guest.items().isEmpty(), sorted(numbers));
        }

        Invitation without(String item) {
            return new Invitation(position, whole, sorted(items.stream().filter(one -> !one.equals(item))));
        }

        Invitation renumbered(AgendaReordered reordered) {
            var numbers = new HashMap<String, String>();
            reordered
                    .items()
                    .forEach(change ->
                            numbers.put(change.from().value(), change.to().value()));
            return new Invitation(position, whole, sorted(items.stream().map(one -> numbers.getOrDefault(one, one))));
        }

        private static SortedSet<String> sorted(Stream<String> items) {
            return items.collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
