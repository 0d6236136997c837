package esao.command.meeting;

import static esao.testing.SampleBodyEvents.BODY;
import static esao.testing.SampleBodyEvents.COMMITTEE;
import static esao.testing.SampleBodyEvents.MEMBER_1;
import static esao.testing.SampleBodyEvents.MEMBER_2;
import static esao.testing.SampleBodyEvents.composition;
import static esao.testing.SampleMeetingEvents.ITEM;
import static esao.testing.SampleMeetingEvents.MEETING;
import static esao.testing.SampleMeetingEvents.at;
import static esao.testing.SampleMeetingEvents.item;
import static esao.testing.Samples.GOVERNOR;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.PROPOSER;

import esao.command.messaging.Answer;
import esao.command.messaging.CommandMessages;
import esao.command.rules.Bodies;
import esao.command.rules.FixedRules;
import esao.command.rules.LaidSubject;
import esao.command.rules.Resolutions;
import esao.command.rules.SlotMoves;
import esao.command.rules.Subjects;
import esao.kernel.body.BodyInForce;
import esao.kernel.body.value.BodyCode;
import esao.kernel.body.value.Composition;
import esao.kernel.body.value.Procedure;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.AgendaItem;
import esao.kernel.meeting.AgendaSubject;
import esao.kernel.meeting.DeclaredResolution;
import esao.kernel.meeting.HeldMeeting;
import esao.kernel.meeting.MeetingEvent;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.value.AttendanceMove;
import esao.kernel.money.Money;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Amendment;
import esao.kernel.provenance.Basis;
import esao.kernel.provenance.Provenance;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.ResolutionRef;
import esao.kernel.provenance.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

/** A meeting with a history, of which things are asked one after another. */
final class MeetingScenario {

    /** Called for nine o'clock. */
    static final LocalDate DAY = MID_YEAR;

    static final OfficeMoment NINE = at("09:00:00");

    private final List<EventMessage<?>> history = new ArrayList<>();
    private LocalDate today = DAY.minusDays(10);
    private Composition composition = composition();
    private LocalDate lastDay = LocalDate.of(2030, 9, 30);
    private FixedRules rules = FixedRules.shipped();
    private Resolutions resolutions = (office, cited) -> Optional.empty();
    private Subjects subjects = subject -> Optional.of(laid(Objects.requireNonNull(subject.contentHash())));
    private @Nullable HeldMeeting other = held(MEETING.series(), COMMITTEE, true);
    private int slotMoves;
    private int commands;

    private MeetingScenario() {}

    /** A command that only lacks its basis. */
    @FunctionalInterface
    interface Ask {

        MeetingCommand on(Basis basis);
    }

    static MeetingScenario none() {
        return new MeetingScenario();
    }

    static MeetingScenario scheduled() {
        return none().does(schedule(NINE));
    }

    /** To resolve on a virement, {@code 4.2}. */
    static MeetingScenario invited() {
        return invited(Procedure.SHIPPED);
    }

    static MeetingScenario invited(Procedure procedure) {
        return invited(procedure, item());
    }

    private static MeetingScenario invited(Procedure procedure, AgendaItem... items) {
        var scenario = none().under(procedure).does(schedule(NINE));
        for (var item : items) {
            scenario.does(basis -> new AddAgendaItem(MEETING, basis, item));
        }
        return scenario.does(basis -> new SendInvitation(MEETING, basis)).on(DAY);
    }

    /** With these there, the first of whom presides. */
    static MeetingScenario opened(PersonId... there) {
        return opened(Procedure.SHIPPED, there);
    }

    static MeetingScenario opened(Procedure procedure, PersonId... there) {
        return invited(procedure).openedBy(there);
    }

    /** With these items alone, and three of five members there. */
    static MeetingScenario openedOn(AgendaItem... items) {
        return openedOn(Procedure.SHIPPED, items);
    }

    static MeetingScenario openedOn(Procedure procedure, AgendaItem... items) {
        return invited(procedure, items).openedBy(GOVERNOR, MEMBER_1, MEMBER_2);
    }

    private MeetingScenario openedBy(PersonId... there) {
        for (var person : there) {
            does(arrive(person, "08:50:00"));
        }
        return does(basis -> new OpenMeeting(MEETING, basis, there[0], NINE));
    }

    static Ask schedule(OfficeMoment convenesAt) {
        return basis -> new ScheduleMeeting(MEETING, basis, COMMITTEE, convenesAt, "ห้องประชุม 1");
    }

    static Ask arrive(PersonId person, String time) {
        return basis -> new RecordAttendance(MEETING, basis, person, AttendanceMove.ARRIVED, at(time));
    }

    static Ask leave(PersonId person, String time) {
        return basis -> new RecordAttendance(MEETING, basis, person, AttendanceMove.LEFT, at(time));
    }

    static Ask resolve(ResolutionOutcome outcome, String time, String... conditions) {
        return basis -> new DeclareResolution(
                MEETING, basis, ITEM, outcome, "ตามที่เสนอ", List.of(conditions), null, false, at(time));
    }

    /** Endorses with amendment. */
    static Ask amend(@Nullable Amendment amendment, String... conditions) {
        return basis -> new DeclareResolution(
                MEETING,
                basis,
                ITEM,
                ResolutionOutcome.ENDORSED_WITH_AMENDMENT,
                "ให้ปรับแก้",
                List.of(conditions),
                amendment,
                false,
                at("09:30:00"));
    }

    static Ask close(String time) {
        return basis -> new CloseMeeting(MEETING, basis, at(time));
    }

    /** What is asked next will take effect on that day. */
    MeetingScenario on(LocalDate day) {
        today = day;
        return this;
    }

    MeetingScenario under(Procedure procedure) {
        composition = new Composition("version-1", procedure, composition.seats());
        return this;
    }

    MeetingScenario of(Composition members) {
        composition = members;
        return this;
    }

    /** The body is there until that day only. */
    MeetingScenario until(LocalDate day) {
        lastDay = day;
        return this;
    }

    MeetingScenario byRules(FixedRules others) {
        rules = others;
        return this;
    }

    /** Its slot in the calendar was moved as often since it was called. */
    MeetingScenario slotMoved(int times) {
        slotMoves = times;
        return this;
    }

    /** The one resolution that can be found. */
    MeetingScenario knowing(ResolutionRef reference, DeclaredResolution declared) {
        resolutions = (office, cited) ->
                office.equals(MEETING.office()) && cited.equals(reference) ? Optional.of(declared) : Optional.empty();
        return this;
    }

    /** Whatever other meeting is asked for is this one, or none. */
    MeetingScenario beside(@Nullable HeldMeeting meeting) {
        other = meeting;
        return this;
    }

    /** The first meeting of a series, that is over or still to come to its end. */
    static HeldMeeting held(String series, BodyCode body, boolean closed) {
        var meeting = new MeetingId(MEETING.office(), series, MEETING.year(), 1);
        return new HeldMeeting(meeting, body, NINE, true, closed, false, false, Set.of(), Set.of());
    }

    /** Of whatever is asked for, this is laid, or nothing. */
    MeetingScenario laying(@Nullable LaidSubject laid) {
        subjects = subject -> Optional.ofNullable(laid);
        return this;
    }

    /** Of whatever is asked for, nothing is laid, nor ever will be. */
    MeetingScenario layingNothingMore() {
        subjects = new Subjects() {
            @Override
            public Optional<LaidSubject> laid(AgendaSubject subject) {
                return Optional.empty();
            }

            @Override
            public boolean mayBeLaid(AgendaSubject subject) {
                return false;
            }
        };
        return this;
    }

    /** What is laid of everything if nothing else is said: as it is named, a month before, by somebody else. */
    static LaidSubject laid(ContentHash hash) {
        var parts = Map.of("OPS-01", Money.ofBaht(100_000), "INV-07", Money.ofBaht(100_000));
        return new LaidSubject(
                hash,
                DAY.minusDays(30),
                Set.of(new PersonId("maker")),
                parts,
                new LaidSubject.Needed(ResolutionOutcome.ENDORSED, null),
                amendment -> amendment.fits(parts));
    }

    /** The command is taken, and what it gave rise to belongs to the history. */
    MeetingScenario does(PersonId person, Ask ask) {
        asks(person, ask).isTaken();
        return this;
    }

    MeetingScenario does(Ask ask) {
        return does(PROPOSER, ask);
    }

    Answer<MeetingEvent> asks(Ask ask) {
        return asks(PROPOSER, ask);
    }

    Answer<MeetingEvent> asks(PersonId person, Ask ask) {
        return answer(person, ask, false);
    }

    /** A trial run of what {@link #asks} would do. */
    Answer<MeetingEvent> tries(Ask ask) {
        return answer(PROPOSER, ask, true);
    }

    private Answer<MeetingEvent> answer(PersonId person, Ask ask, boolean dryRun) {
        var fixture = CommandMessages.fixture(BoardMeeting.class);
        Bodies bodies = (office, body, day) -> body.equals(COMMITTEE) && !day.isAfter(lastDay)
                ? Optional.of(new BodyInForce(BODY, "กศจ.", "Committee", composition))
                : Optional.empty();
        fixture.registerInjectableResource(bodies);
        fixture.registerInjectableResource(rules);
        fixture.registerInjectableResource(resolutions);
        fixture.registerInjectableResource(subjects);
        fixture.registerInjectableResource(Meetings.of(() -> Optional.ofNullable(other)));
        SlotMoves slots = meeting -> slotMoves;
        fixture.registerInjectableResource(slots);
        commands++;
        var id = "command-" + commands;
        var role = person.equals(GOVERNOR) ? Role.GOVERNOR : Role.SECRETARY;
        var by = new Provenance(id, person, role, today, OFFICE_LETTER, "ตามแผน", null, id, null);
        var command = ask.on(new Basis(by.effectiveOn(), by.document(), by.reason()));
        var given = history.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(history);
        var result = given.when(command, CommandMessages.metaData(by, dryRun));
        return new Answer<>(result, fixture.getEventStore(), MEETING, history);
    }
}
