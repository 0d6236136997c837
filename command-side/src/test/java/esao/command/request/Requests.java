package esao.command.request;

import static esao.testing.SampleRequestEvents.OTHER_SCHOOL_CODE;
import static esao.testing.SampleRequestEvents.REQUEST;
import static esao.testing.SampleRequestEvents.YEAR_2570;
import static esao.testing.SampleRequestEvents.trips;
import static esao.testing.Samples.CHECKER;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.RESOLUTION;
import static esao.testing.Samples.SCHOOL_CODE;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.YEAR_2569;
import static esao.testing.Samples.baht;
import static esao.testing.Samples.otherHash;
import static org.assertj.core.api.Assertions.assertThat;

import esao.command.rules.Resolved;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.budget.value.LineCode;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.money.Money;
import esao.kernel.office.PersonId;
import esao.kernel.office.SchoolCode;
import esao.kernel.office.WorkingGroup;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.ResolutionRef;
import esao.kernel.request.RequestSubmittedForEndorsement;
import esao.kernel.request.value.CalledSchool;
import esao.kernel.request.value.Criterion;
import esao.kernel.request.value.OutputTarget;
import esao.kernel.request.value.RequestLine;
import esao.kernel.request.value.Score;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Short forms of what tests ask of a budget request: two schools, one of which asks for three trips at 500 baht. */
final class Requests {

    static final PersonId SCHOOL_DIRECTOR = new PersonId("school.director");
    static final PersonId SECRETARY = new PersonId("secretary");
    static final PersonId OTHER_STAFF = new PersonId("policy.staff2");
    static final LocalDate DEADLINE = LocalDate.of(2026, 3, 31);
    static final LocalDate AFTER = LocalDate.of(2026, 4, 1);
    static final WorkingGroup GROUP = new WorkingGroup("จัดทำคำของบประมาณ", CHECKER, List.of(CHECKER));
    static final List<Criterion> CRITERIA =
            List.of(new Criterion("need", "ความจำเป็น", 60), new Criterion("ready", "ความพร้อม", 40));
    static final List<CalledSchool> SCHOOLS = List.of(
            new CalledSchool(SCHOOL_CODE, "โรงเรียนบ้านหนึ่ง"), new CalledSchool(OTHER_SCHOOL_CODE, "โรงเรียนบ้านสอง"));
    static final OutputTarget TARGET = new OutputTarget("ผู้จบการศึกษาภาคบังคับ", 100, "คน", "ร้อยละ 95");

    private Requests() {}

    static RequestScenario.Ask group() {
        return basis -> new AppointRequestGroup(REQUEST, basis, GROUP);
    }

    static RequestScenario.Ask call() {
        return call(DEADLINE, CRITERIA, SCHOOLS);
    }

    static RequestScenario.Ask call(LocalDate deadline, List<Criterion> criteria, List<CalledSchool> schools) {
        return basis -> new IssueBudgetCall(REQUEST, basis, "ว 1", deadline, criteria, schools);
    }

    static RequestScenario.Ask submit(RequestLine... lines) {
        return submit(SCHOOL_CODE, lines);
    }

    static RequestScenario.Ask submit(SchoolCode school, RequestLine... lines) {
        return basis -> new SubmitSchoolRequest(REQUEST, basis, school, List.of(lines));
    }

    static RequestScenario.Ask withdraw() {
        return basis -> new WithdrawSchoolRequest(REQUEST, basis, SCHOOL_CODE);
    }

    static RequestScenario.Ask score() {
        return score(new Score("need", 80), new Score("ready", 50));
    }

    static RequestScenario.Ask score(Score... scores) {
        return basis -> new ScoreRequest(REQUEST, basis, SCHOOL_CODE, List.of(scores));
    }

    static RequestScenario.Ask giveBack(LocalDate resubmitBy) {
        return basis -> new ReturnRequest(REQUEST, basis, SCHOOL_CODE, resubmitBy);
    }

    /** So many baht of the trips are accepted, for a reason if there is one. */
    static RequestScenario.Ask decide(long baht, @Nullable String reason) {
        return decide(new DecidedLine(TRAVEL, baht(baht), reason));
    }

    static RequestScenario.Ask decide(DecidedLine... decisions) {
        return basis -> new DecideRequestLines(REQUEST, basis, SCHOOL_CODE, List.of(decisions));
    }

    static RequestScenario.Ask target(OutputTarget... targets) {
        return basis -> new SetOutputTargets(REQUEST, basis, List.of(targets));
    }

    static RequestScenario.Ask consolidate(AskedAboveCeiling... above) {
        return consolidate(YEAR_2569, otherHash(), above);
    }

    static RequestScenario.Ask consolidate(FiscalYear edition, ContentHash hash, AskedAboveCeiling... above) {
        return basis -> new ConsolidateRequest(REQUEST, basis, edition, hash, List.of(above));
    }

    static AskedAboveCeiling above(LineCode line) {
        return new AskedAboveCeiling(SCHOOL_CODE, line, "จำเป็นเร่งด่วน");
    }

    static RequestScenario.Ask reopen() {
        return basis -> new ReopenRequest(REQUEST, basis);
    }

    static RequestScenario.Ask lay() {
        return basis -> new SubmitRequestForEndorsement(REQUEST, basis, null, null);
    }

    static RequestScenario.Ask layAnew() {
        return basis -> new SubmitRequestForEndorsement(REQUEST, basis, true, null);
    }

    static RequestScenario.Ask layFor(String meeting) {
        return basis -> new SubmitRequestForEndorsement(REQUEST, basis, null, meeting);
    }

    /** A meeting had that content before it and endorsed it. */
    static RequestScenario.Ask endorse(ContentHash hash) {
        return resolve(hash, RESOLUTION, ResolutionOutcome.ENDORSED);
    }

    static RequestScenario.Ask resolve(ContentHash hash, ResolutionRef resolution, ResolutionOutcome outcome) {
        return follow(Resolved.onRequest(resolution, REQUEST, hash).to(outcome));
    }

    static RequestScenario.Ask follow(Resolved resolved) {
        return new RequestScenario.Following(resolved);
    }

    static RequestScenario.Ask send(ContentHash hash) {
        return basis -> new SendRequestToObec(REQUEST, basis, hash);
    }

    static RequestScenario.Ask grant(GrantedLine... grants) {
        return basis -> new RecordObecDecision(REQUEST, basis, List.of(grants));
    }

    static GrantedLine granted(LineCode line, Money amount) {
        return new GrantedLine(SCHOOL_CODE, line, amount, null);
    }

    static RequestScenario.Ask followUp() {
        return basis -> new RecordRequestFollowUp(REQUEST, basis, "รายงาน สพฐ.", "ส่งแล้ว");
    }

    /** The final edition of 2569 with one ceiling, for operating in 2570. */
    static FinalEdition edition(Money ceiling) {
        return edition(YEAR_2569, ceiling);
    }

    static FinalEdition edition(FiscalYear baseYear, Money ceiling) {
        return new FinalEdition(
                baseYear, otherHash(), Map.of(YEAR_2570, Map.of(ExpenditureCategory.OPERATING, ceiling)));
    }

    static RequestScenario appointed() {
        return RequestScenario.unopened().does(DIRECTOR, group());
    }

    static RequestScenario called() {
        return appointed().does(call());
    }

    /** Three trips at 500 baht. */
    static RequestScenario submitted() {
        return called().does(SCHOOL_DIRECTOR, submit(trips(3, 500)));
    }

    static RequestScenario scored() {
        return submitted().does(score());
    }

    /** 1,000 of 1,500 baht are accepted, the target is agreed, the deadline has passed, and the ceiling just fits. */
    static RequestScenario ready() {
        return scored().does(CHECKER, decide(1_000, "สองครั้งเพียงพอ"))
                .does(target(TARGET))
                .on(AFTER)
                .within(edition(baht(1_000)));
    }

    static RequestScenario consolidated() {
        return ready().does(consolidate());
    }

    /** Lays a request before the deciding body, and says under which hash. */
    static ContentHash laid(RequestScenario scenario) {
        var events = scenario.asks(DIRECTOR, lay()).isTaken();
        assertThat(events).hasSize(1).hasOnlyElementsOfType(RequestSubmittedForEndorsement.class);
        return ((RequestSubmittedForEndorsement) events.getFirst()).hash();
    }

    /** Three trips, of which two were accepted, are with the Office of the Basic Education Commission. */
    static RequestScenario sent() {
        var scenario = consolidated();
        var hash = laid(scenario);
        return scenario.does(SECRETARY, endorse(hash)).does(DIRECTOR, send(hash));
    }
}
