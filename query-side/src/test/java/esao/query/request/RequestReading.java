package esao.query.request;

import static esao.testing.SampleBodyEvents.COMMITTEE;
import static esao.testing.SampleMeetingEvents.ITEM;
import static esao.testing.SampleMeetingEvents.at;
import static esao.testing.SampleRequestEvents.BUILDING;
import static esao.testing.SampleRequestEvents.OTHER_SCHOOL_CODE;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.SCHOOL_CODE;
import static esao.testing.Samples.baht;
import static esao.testing.Samples.otherHash;

import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.meeting.AgendaItem;
import esao.kernel.meeting.AgendaItemAdded;
import esao.kernel.meeting.AgendaSubject;
import esao.kernel.meeting.MeetingEvent;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.MeetingScheduled;
import esao.kernel.meeting.ResolutionDeclared;
import esao.kernel.meeting.ResolutionTookEffect;
import esao.kernel.meeting.value.AgendaKind;
import esao.kernel.meeting.value.Quorum;
import esao.kernel.meeting.value.ResolutionEffect;
import esao.kernel.meeting.value.SubjectKind;
import esao.kernel.money.Money;
import esao.kernel.office.WorkingGroup;
import esao.kernel.provenance.Amendment;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.ResolutionRef;
import esao.kernel.provenance.Role;
import esao.kernel.request.BudgetCallIssued;
import esao.kernel.request.ObecDecisionRecorded;
import esao.kernel.request.RequestConsolidated;
import esao.kernel.request.RequestEvent;
import esao.kernel.request.RequestGroupAppointed;
import esao.kernel.request.RequestId;
import esao.kernel.request.RequestLinesDecided;
import esao.kernel.request.RequestScored;
import esao.kernel.request.SchoolFrameSubmitted;
import esao.kernel.request.SchoolRequestSubmitted;
import esao.kernel.request.value.CalledSchool;
import esao.kernel.request.value.CategoryTotal;
import esao.kernel.request.value.Criterion;
import esao.kernel.request.value.FrameAmount;
import esao.kernel.request.value.LineAboveCeiling;
import esao.kernel.request.value.LineDecision;
import esao.kernel.request.value.LineGrant;
import esao.kernel.request.value.RequestLine;
import esao.kernel.request.value.Score;
import esao.query.testing.EventFeed;
import esao.query.testing.Operator;
import esao.query.testing.Reader;
import esao.testing.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A budget request of an office that no other test has, what happens to it, and what is read of it. */
abstract class RequestReading {

    static final FiscalYear YEAR = new FiscalYear(2570);
    static final FiscalYear BASE = new FiscalYear(2569);
    static final ResolutionRef RESOLUTION = new ResolutionRef("board-2569-02", ITEM.value(), 1);
    final RequestId request = new RequestId(EventFeed.newBudget().office(), YEAR);
    final String path = "/api/requests/" + request.office() + "/2570";
    final MeetingId meeting = new MeetingId(request.office(), "board", BASE, 2);
    final EventFeed feed;
    final Reader reader;
    final Operator operator;
    private long version;

    RequestReading(EventFeed feed, Reader reader, Operator operator) {
        this.feed = feed;
        this.reader = reader;
        this.operator = operator;
    }

    SchoolFrameSubmitted frame(FrameAmount... amounts) {
        return new SchoolFrameSubmitted(request, SCHOOL_CODE, List.of(amounts));
    }

    JsonNode item() {
        return reader.get(path).json().get("item");
    }

    JsonNode items(String list) {
        return reader.get(path + list).json().get("items");
    }

    RequestGroupAppointed group() {
        return new RequestGroupAppointed(request, new WorkingGroup("จัดทำคำขอ", PROPOSER, List.of(PROPOSER)));
    }

    BudgetCallIssued call() {
        return new BudgetCallIssued(
                request,
                "ว 1",
                LocalDate.of(2026, 3, 31),
                List.of(new Criterion("need", "ความจำเป็น", 60), new Criterion("ready", "ความพร้อม", 40)),
                List.of(
                        new CalledSchool(SCHOOL_CODE, "โรงเรียนบ้านหนึ่ง"),
                        new CalledSchool(OTHER_SCHOOL_CODE, "โรงเรียนบ้านสอง")));
    }

    SchoolRequestSubmitted submitted(int number, RequestLine... lines) {
        return new SchoolRequestSubmitted(
                request,
                SCHOOL_CODE,
                number,
                List.of(lines),
                Money.sum(Stream.of(lines).map(RequestLine::amount)),
                RequestLine.hash(List.of(lines)),
                "default-1");
    }

    RequestScored scored() {
        return new RequestScored(request, SCHOOL_CODE, List.of(new Score("need", 80), new Score("ready", 50)), 6_800);
    }

    RequestLinesDecided decided(LineDecision... decisions) {
        return new RequestLinesDecided(request, SCHOOL_CODE, List.of(decisions));
    }

    /** The building, if any, stands above its ceiling, which is none. */
    RequestConsolidated consolidated(Money operating, boolean withBuilding) {
        var none = Money.ZERO;
        var price = baht(1_200_000);
        return new RequestConsolidated(
                request,
                BASE,
                otherHash(),
                1,
                2,
                List.of(
                        new CategoryTotal(ExpenditureCategory.OPERATING, baht(1_600), operating, none, operating),
                        new CategoryTotal(ExpenditureCategory.INVESTMENT, price, price, price, none)),
                withBuilding
                        ? List.of(new LineAboveCeiling(
                                SCHOOL_CODE, BUILDING, ExpenditureCategory.INVESTMENT, price, "อาคารเดิมชำรุด"))
                        : List.of());
    }

    ObecDecisionRecorded granted(LineGrant grant) {
        return new ObecDecisionRecorded(request, OFFICE_LETTER, List.of(grant));
    }

    /** A meeting resolves on the request, and its resolution can be used at once. */
    void resolved(ResolutionOutcome outcome, @Nullable Amendment amendment) {
        var subject = new AgendaSubject(SubjectKind.BUDGET_REQUEST, request.toString(), null, otherHash());
        List<MeetingEvent> events = List.of(
                new MeetingScheduled(meeting, COMMITTEE, at("09:00:00"), "ห้องประชุม"),
                new AgendaItemAdded(
                        meeting, new AgendaItem(ITEM, AgendaKind.CONSIDER, "คำของบประมาณ", subject, null), null),
                new ResolutionDeclared(
                        meeting,
                        ITEM,
                        1,
                        outcome,
                        "ตามที่เสนอ",
                        List.of(),
                        amendment,
                        subject,
                        null,
                        ResolutionEffect.DECLARATION,
                        COMMITTEE,
                        new Quorum(7, 5, 9),
                        at("09:31:00")),
                new ResolutionTookEffect(meeting, ITEM, 1, COMMITTEE, outcome, subject, amendment, DIRECTOR));
        feed.append("BoardMeeting", meeting.toString(), 0, events, Samples.by(DIRECTOR, Role.SECRETARY, MID_YEAR));
    }

    void happened(RequestEvent... events) {
        var by = Samples.by(PROPOSER, Role.POLICY_STAFF, MID_YEAR);
        feed.append("BudgetRequest", request.toString(), version, List.of(events), by);
        version += events.length;
        feed.awaitAll(List.of("request", "timeline"));
    }
}
