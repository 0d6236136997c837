package esao.command.running;

import static esao.testing.SampleBodyEvents.COMMITTEE;
import static esao.testing.Samples.GOVERNOR;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.OPERATIONS;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.YEAR_2569;
import static esao.testing.Samples.description;
import static esao.testing.Samples.letter;
import static esao.testing.Samples.otherHash;
import static esao.testing.Samples.virement;

import esao.command.body.AppointBodyMember;
import esao.command.body.EstablishBody;
import esao.command.budget.AmendVirement;
import esao.command.budget.AppointSavingsGroup;
import esao.command.budget.ClassifyVirement;
import esao.command.budget.DeclareSavings;
import esao.command.budget.OpenBudget;
import esao.command.budget.ProposeSavingsUse;
import esao.command.budget.ProposeVirement;
import esao.command.budget.ReceiveAllotmentNotice;
import esao.command.budget.SubmitVirement;
import esao.command.meeting.AddAgendaItem;
import esao.command.meeting.CertifyMinutes;
import esao.command.meeting.CirculateMinutes;
import esao.command.meeting.CloseMeeting;
import esao.command.meeting.DeclareResolution;
import esao.command.meeting.DraftMinutes;
import esao.command.meeting.OpenMeeting;
import esao.command.meeting.RecordAttendance;
import esao.command.meeting.ScheduleMeeting;
import esao.command.meeting.SendInvitation;
import esao.command.messaging.Command;
import esao.command.messaging.Commands;
import esao.command.messaging.Conditions;
import esao.command.messaging.Order;
import esao.command.messaging.Receipt;
import esao.kernel.body.BodyId;
import esao.kernel.body.value.MemberRole;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.NoticeId;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.budget.value.SavingsCause;
import esao.kernel.budget.value.SavingsId;
import esao.kernel.budget.value.SavingsUseContent;
import esao.kernel.budget.value.SavingsUseId;
import esao.kernel.budget.value.SavingsUseItem;
import esao.kernel.budget.value.VirementContent;
import esao.kernel.budget.value.VirementId;
import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.AgendaItem;
import esao.kernel.meeting.AgendaSubject;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.value.AgendaKind;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.meeting.value.AttendanceMove;
import esao.kernel.meeting.value.SubjectKind;
import esao.kernel.money.Money;
import esao.kernel.office.OfficeCode;
import esao.kernel.office.PersonId;
import esao.kernel.office.WorkingGroup;
import esao.kernel.provenance.Actor;
import esao.kernel.provenance.Amendment;
import esao.kernel.provenance.Basis;
import esao.kernel.provenance.DomainEvent;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.ResolutionRef;
import esao.kernel.provenance.Role;
import esao.testing.Samples;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/**
 * A budget with a virement, and a committee that decides on it, of an office that nobody else uses. The meeting is on
 * 13 March, the next one, which certifies its minutes, on the 24th.
 *
 * @param office whose they are
 */
public record Consenting(OfficeCode office) {

    public static final PersonId STAFF = new PersonId("policy.staff");
    public static final PersonId SECRETARY = new PersonId("secretary");
    public static final PersonId OTHER_SECRETARY = new PersonId("secretary.2");
    public static final VirementId VIREMENT = new VirementId("virement-1");
    public static final VirementContent CONTENT = virement(TRAVEL, OPERATIONS, new Money(500));
    public static final VirementContent CHANGED = virement(TRAVEL, OPERATIONS, new Money(400));
    public static final SavingsUseId USE = new SavingsUseId("use-1");
    public static final LocalDate DAY = MID_YEAR;
    public static final SavingsUseContent USE_CONTENT = new SavingsUseContent(
            "ใช้ซ่อมแซมที่จำเป็น",
            letter("ศธ 04135/9", DAY.minusDays(20)),
            List.of(new SavingsUseItem(
                    new SavingsId("savings-1"), TRAVEL, Samples.SCHOOL, "โรงเรียนวัด", new Money(400), "ซ่อมแซม")),
            List.of());
    public static final ResolutionRef RESOLUTION = new ResolutionRef("board-2569-02", "4.1", 1);

    private static final AtomicInteger OFFICES = new AtomicInteger(8000);
    private static final AgendaNumber ITEM = new AgendaNumber("4.1");
    private static final LocalDate BEFORE = DAY.minusDays(20);
    private static final LocalDate CALLED = DAY.minusDays(10);
    private static final LocalDate NEXT_CALLED = DAY.plusDays(4);
    public static final LocalDate NEXT_DAY = DAY.plusDays(11);
    private static final List<PersonId> MEMBERS = List.of(GOVERNOR, new PersonId("member.1"), new PersonId("member.2"));

    public static Consenting ofNewOffice() {
        return new Consenting(new OfficeCode(Integer.toString(OFFICES.incrementAndGet())));
    }

    public BudgetId budget() {
        return new BudgetId(office, YEAR_2569);
    }

    public MeetingId meeting() {
        return new MeetingId(office, "board", YEAR_2569, 2);
    }

    private MeetingId next() {
        return new MeetingId(office, "board", YEAR_2569, 3);
    }

    /** Everything up to the resolution: the virement is laid, the committee sits. */
    public void prepare(Commands commands) {
        propose(commands);
        submit(commands);
        appoint(commands);
        schedule(commands);
        put(commands);
        open(commands, meeting(), CALLED, DAY);
    }

    /** The same with a use of savings, which is laid by being proposed. */
    public void prepareSavingsUse(Commands commands) {
        receive(commands);
        send(
                commands,
                STAFF,
                BEFORE,
                basis -> new DeclareSavings(
                        budget(),
                        basis,
                        new SavingsId("savings-1"),
                        TRAVEL,
                        null,
                        new Money(600),
                        SavingsCause.PURPOSE_COMPLETED));
        var group = new WorkingGroup("เงินเหลือจ่าย", STAFF, List.of(STAFF));
        send(commands, GOVERNOR, BEFORE, basis -> new AppointSavingsGroup(budget(), basis, group));
        send(commands, STAFF, BEFORE, basis -> new ProposeSavingsUse(budget(), basis, USE, USE_CONTENT));
        appoint(commands);
        schedule(commands);
        var subject = new AgendaSubject(SubjectKind.SAVINGS_USE, budget().toString(), USE.value(), USE_CONTENT.hash());
        put(commands, meeting(), CALLED, new AgendaItem(ITEM, AgendaKind.CONSIDER, "เงินเหลือจ่าย", subject, null));
        open(commands, meeting(), CALLED, DAY);
    }

    /** The virement is there, and not laid. */
    public void propose(Commands commands) {
        receive(commands);
        send(commands, STAFF, BEFORE, basis -> new ProposeVirement(budget(), basis, VIREMENT, CONTENT));
    }

    private void receive(Commands commands) {
        var lines = List.of(
                new NoticeLine(TRAVEL, description("ค่าเดินทาง"), new Money(1_000)),
                new NoticeLine(OPERATIONS, description("ค่าวัสดุ"), new Money(1_000)));
        send(commands, STAFF, BEFORE, basis -> new OpenBudget(budget(), basis));
        send(
                commands,
                STAFF,
                BEFORE,
                basis -> new ReceiveAllotmentNotice(budget(), basis, new NoticeId("n"), lines, null, null));
    }

    /** Lays the virement, as it is, before whoever decides. */
    public void submit(Commands commands) {
        submit(commands, BEFORE, null);
    }

    /** Lays it before a meeting that is named. */
    public void submit(Commands commands, LocalDate on, @Nullable MeetingId meeting) {
        send(commands, STAFF, on, basis -> new ClassifyVirement(budget(), basis, VIREMENT, List.of()));
        var place = meeting == null ? null : meeting.code();
        send(commands, STAFF, on, basis -> new SubmitVirement(budget(), basis, VIREMENT, null, place));
    }

    public void amend(Commands commands, VirementContent content) {
        amend(commands, content, BEFORE);
    }

    public void amend(Commands commands, VirementContent content, LocalDate on) {
        send(commands, STAFF, on, basis -> new AmendVirement(budget(), basis, VIREMENT, content, null));
    }

    public void appoint(Commands commands) {
        var body = new BodyId(office, COMMITTEE);
        send(
                commands,
                SECRETARY,
                BEFORE,
                basis -> new EstablishBody(body, basis, "คณะกรรมการศึกษาธิการจังหวัด", "Committee", BEFORE));
        for (var member : MEMBERS) {
            var role = member.equals(GOVERNOR) ? MemberRole.CHAIR : MemberRole.MEMBER;
            send(
                    commands,
                    SECRETARY,
                    BEFORE,
                    basis -> new AppointBodyMember(body, basis, member, role, "ผู้แทน", BEFORE, null));
        }
    }

    public void schedule(Commands commands) {
        schedule(commands, meeting(), CALLED, DAY);
    }

    private void schedule(Commands commands, MeetingId which, LocalDate called, LocalDate day) {
        send(
                commands,
                SECRETARY,
                called,
                basis -> new ScheduleMeeting(which, basis, COMMITTEE, at(day, "09:00:00"), "ห้องประชุม"));
    }

    /** The virement comes on the agenda with the content it is laid with. */
    public void put(Commands commands) {
        put(commands, meeting());
    }

    private void put(Commands commands, MeetingId which) {
        var called = which.equals(meeting()) ? CALLED : NEXT_CALLED;
        var subject = new AgendaSubject(SubjectKind.VIREMENT, budget().toString(), VIREMENT.value(), CONTENT.hash());
        put(commands, which, called, new AgendaItem(ITEM, AgendaKind.CONSIDER, "การโอน", subject, null));
    }

    private void put(Commands commands, MeetingId which, LocalDate called, AgendaItem item) {
        send(commands, SECRETARY, called, basis -> new AddAgendaItem(which, basis, item));
    }

    /** The members are told of an agenda without the virement. */
    public void invite(Commands commands) {
        put(commands, meeting(), CALLED, new AgendaItem(ITEM, AgendaKind.CONSIDER, "เรื่องอื่น", null, null));
        send(commands, SECRETARY, CALLED, basis -> new SendInvitation(meeting(), basis));
    }

    private void open(Commands commands, MeetingId which, LocalDate called, LocalDate day) {
        send(commands, SECRETARY, called, basis -> new SendInvitation(which, basis));
        for (var member : MEMBERS) {
            send(
                    commands,
                    SECRETARY,
                    day,
                    basis -> new RecordAttendance(which, basis, member, AttendanceMove.ARRIVED, at(day, "08:50:00")));
        }
        send(commands, SECRETARY, day, basis -> new OpenMeeting(which, basis, GOVERNOR, at(day, "09:00:00")));
    }

    /** The meeting resolves on the virement. */
    public Receipt declare(Commands commands, ResolutionOutcome outcome, boolean immediately) {
        return send(commands, SECRETARY, DAY, declaring(outcome, immediately));
    }

    public Function<Basis, Command> declaring(ResolutionOutcome outcome, boolean immediately) {
        return declaring(meeting(), ITEM, outcome, immediately, DAY, null);
    }

    public Function<Basis, Command> amending(Amendment amendment) {
        return declaring(meeting(), ITEM, ResolutionOutcome.ENDORSED_WITH_AMENDMENT, true, DAY, amendment);
    }

    private static Function<Basis, Command> declaring(
            MeetingId which,
            AgendaNumber item,
            ResolutionOutcome outcome,
            boolean immediately,
            LocalDate day,
            @Nullable Amendment amendment) {
        return basis -> new DeclareResolution(
                which,
                basis,
                item,
                outcome,
                "ตามที่เสนอ",
                List.of("รายงานผล"),
                amendment,
                immediately,
                at(day, "09:30:00"));
    }

    /** The meeting ends, and the next one certifies its minutes; another secretary keeps that. */
    public void certify(Commands commands) {
        certify(commands, null);
    }

    /** So it does, after it has resolved on the virement again. */
    public void certify(Commands commands, @Nullable ResolutionOutcome again) {
        var minutes = new AgendaNumber("2");
        send(commands, SECRETARY, DAY, basis -> new CloseMeeting(meeting(), basis, at(DAY, "10:00:00")));
        send(commands, STAFF, NEXT_CALLED, basis -> new DraftMinutes(meeting(), basis, otherHash(), List.of()));
        send(commands, SECRETARY, NEXT_CALLED, basis -> new CirculateMinutes(meeting(), basis, otherHash()));
        schedule(commands, next(), NEXT_CALLED, NEXT_DAY);
        var subject = new AgendaSubject(SubjectKind.MINUTES, meeting().toString(), null, otherHash());
        put(
                commands,
                next(),
                NEXT_CALLED,
                new AgendaItem(minutes, AgendaKind.CERTIFY_MINUTES, "รับรองรายงาน", subject, null));
        if (again != null) {
            put(commands, next());
        }
        open(commands, next(), NEXT_CALLED, NEXT_DAY);
        if (again != null) {
            send(commands, SECRETARY, NEXT_DAY, declaring(next(), ITEM, again, false, NEXT_DAY, null));
        }
        send(
                commands,
                SECRETARY,
                NEXT_DAY,
                declaring(next(), minutes, ResolutionOutcome.APPROVED, false, NEXT_DAY, null));
        send(
                commands,
                OTHER_SECRETARY,
                NEXT_DAY,
                basis -> new CertifyMinutes(
                        meeting(), basis, otherHash(), new ResolutionRef("board-2569-03", "2", again == null ? 1 : 2)));
    }

    /** A basis of a day. */
    public static Basis basis(LocalDate on) {
        return new Basis(on, letter("ศธ 04135/9", on), "ตามแผน");
    }

    /** Sends what somebody asks for who may ask for anything. */
    public Receipt send(Commands commands, PersonId person, LocalDate on, Function<Basis, ? extends Command> ask) {
        var command = ask.apply(new Basis(on, letter("ศธ 04135/" + person, on), "ตามแผน"));
        var roles = Arrays.stream(Role.values()).filter(Role::isOfPeople).collect(Collectors.toSet());
        var actor = new Actor(person, roles, Set.of(office), null);
        return commands.send(new Order(command, command.stream(), office, command.basis(), actor), Conditions.none());
    }

    private static OfficeMoment at(LocalDate day, String time) {
        return OfficeMoment.parse(day + "T" + time);
    }

    /** The events of one kind in the budget or the meeting. */
    public static <E extends DomainEvent> List<DomainEventMessage<?>> events(
            EventStore events, Object stream, Class<E> kind) {
        return events.readEvents(stream.toString(), 0)
                .asStream()
                .<DomainEventMessage<?>>map(event -> event)
                .filter(event -> kind.equals(event.getPayloadType()))
                .toList();
    }

    /** The digest with which the virement comes before the meeting. */
    public static ContentHash hash() {
        return CONTENT.hash();
    }
}
