package esao.query.meeting;

import static esao.testing.SampleBodyEvents.COMMITTEE;
import static esao.testing.SampleMeetingEvents.at;
import static esao.testing.Samples.GOVERNOR;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.OPERATIONS;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.target;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.AllotmentNoticeReceived;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.BudgetOpened;
import esao.kernel.budget.NoticeLinesReceived;
import esao.kernel.budget.VirementAmended;
import esao.kernel.budget.VirementClassified;
import esao.kernel.budget.VirementEndorsed;
import esao.kernel.budget.VirementExecuted;
import esao.kernel.budget.VirementProposed;
import esao.kernel.budget.VirementReversed;
import esao.kernel.budget.VirementSentBack;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.NoticeId;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.budget.value.VirementClass;
import esao.kernel.budget.value.VirementContent;
import esao.kernel.budget.value.VirementId;
import esao.kernel.meeting.AgendaItem;
import esao.kernel.meeting.AgendaItemAdded;
import esao.kernel.meeting.AgendaSubject;
import esao.kernel.meeting.MeetingEvent;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.MeetingScheduled;
import esao.kernel.meeting.ResolutionDeclared;
import esao.kernel.meeting.ResolutionTookEffect;
import esao.kernel.meeting.value.AgendaKind;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.meeting.value.Quorum;
import esao.kernel.meeting.value.ResolutionEffect;
import esao.kernel.meeting.value.SubjectKind;
import esao.kernel.provenance.Amendment;
import esao.kernel.provenance.Provenance;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.ResolutionRef;
import esao.kernel.provenance.Role;
import esao.kernel.regulation.value.RegulationKind;
import esao.kernel.regulation.value.RegulationRef;
import esao.query.testing.EventFeed;
import esao.query.testing.Reader;
import esao.testing.Samples;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;

/** Resolutions and the virements they are on, recorded by whoever records them: nothing here keeps to any rule. */
abstract class ConsentReading {

    static final LocalDate LATER = MID_YEAR.plusDays(10);
    static final ResolutionRef FIRST = new ResolutionRef("board-2569-02", "4.1", 1);

    final BudgetId budget = EventFeed.newBudget();
    final MeetingId meeting = new MeetingId(budget.office(), "board", budget.year(), 2);
    final String all = "/api/meetings/" + budget.office();
    final EventFeed feed;
    final Reader reader;
    private int meetingVersion;
    private int budgetVersion;
    private int resolutions;

    ConsentReading(EventFeed feed, Reader reader) {
        this.feed = feed;
        this.reader = reader;
    }

    @BeforeEach
    void begin() {
        met(new MeetingScheduled(meeting, COMMITTEE, at("09:00:00"), "ห้องประชุม"));
        happened(MID_YEAR, null, new BudgetOpened(budget, budget.office(), budget.year()));
        noticed(TRAVEL);
        noticed(OPERATIONS);
    }

    void moved(String virement, ResolutionOutcome outcome, LocalDate on) {
        moved(virement, outcome, on, null, null);
    }

    void moved(
            String virement,
            ResolutionOutcome outcome,
            LocalDate on,
            @Nullable ResolutionOutcome needed,
            @Nullable String body) {
        var content = proposed(virement, 3_000);
        if (needed != null && body != null) {
            classified(virement, needed, body);
        }
        declared(virement, content.hash(), outcome);
        var number = resolutions;
        tookEffect(virement, content.hash(), outcome, on);
        endorsed(virement, content.hash(), new ResolutionRef(meeting.code(), "4." + number, number), on);
        executed(virement, content, on);
    }

    static VirementContent content(long baht) {
        return new VirementContent(
                "ขาดงบ",
                OFFICE_LETTER,
                List.of(Samples.source(TRAVEL, Samples.baht(baht))),
                List.of(target(OPERATIONS, Samples.baht(baht))));
    }

    void noticed(LineCode line) {
        var notice = new NoticeId("n-" + line);
        var amount = Samples.baht(100_000);
        happened(
                MID_YEAR,
                null,
                new AllotmentNoticeReceived(budget, notice, OFFICE_LETTER, 1, amount, null, List.of()),
                new NoticeLinesReceived(
                        budget, notice, 1, List.of(new NoticeLine(line, Samples.description("รายการ"), amount))));
    }

    VirementContent proposed(String virement, long baht) {
        var content = content(baht);
        happened(MID_YEAR, null, new VirementProposed(budget, new VirementId(virement), content));
        return content;
    }

    void classified(String virement, ResolutionOutcome needed, String body) {
        happened(
                MID_YEAR,
                null,
                new VirementClassified(
                        budget,
                        new VirementId(virement),
                        content(3_000).hash(),
                        VirementClass.ACROSS_OUTPUTS,
                        List.of(),
                        new RegulationRef(RegulationKind.VIREMENT_RULES, "default-1"),
                        needed,
                        Role.GOVERNOR,
                        body));
    }

    void endorsed(String virement, ContentHash hash, ResolutionRef resolution, LocalDate on) {
        happened(
                on,
                resolution,
                new VirementEndorsed(budget, new VirementId(virement), hash, resolution, ResolutionOutcome.ENDORSED));
    }

    void executed(String virement, VirementContent content, LocalDate on) {
        happened(
                on,
                null,
                new VirementExecuted(
                        budget,
                        new VirementId(virement),
                        content.hash(),
                        content.sources(),
                        content.targets(),
                        on.plusDays(15),
                        "default-1"));
    }

    void sentBack(String virement, VirementContent laid, VirementContent amended, LocalDate on) {
        happened(on, FIRST, new VirementSentBack(budget, new VirementId(virement), laid.hash(), FIRST, amended));
    }

    void amended(String virement, VirementContent content) {
        happened(MID_YEAR, null, new VirementAmended(budget, new VirementId(virement), content));
    }

    void reversed(String virement, VirementContent content, LocalDate on) {
        happened(
                on, null, new VirementReversed(budget, new VirementId(virement), content.sources(), content.targets()));
    }

    void declared(@Nullable String virement, @Nullable ContentHash hash, ResolutionOutcome outcome) {
        declared(virement, hash, outcome, null, null);
    }

    void declared(
            @Nullable String virement,
            @Nullable ContentHash hash,
            ResolutionOutcome outcome,
            @Nullable Integer vote,
            @Nullable Amendment amendment) {
        declared(AgendaKind.CONSIDER, virement, hash, outcome, vote, amendment);
    }

    void declared(
            AgendaKind kind,
            @Nullable String virement,
            @Nullable ContentHash hash,
            ResolutionOutcome outcome,
            @Nullable Integer vote,
            @Nullable Amendment amendment) {
        resolutions++;
        var item = new AgendaNumber("4." + resolutions);
        var subject = subject(virement, hash);
        met(new AgendaItemAdded(meeting, new AgendaItem(item, kind, "เรื่องที่ " + resolutions, subject, null), null));
        met(new ResolutionDeclared(
                meeting,
                item,
                resolutions,
                outcome,
                "ตามที่เสนอ",
                List.of(),
                amendment,
                subject,
                vote,
                ResolutionEffect.CERTIFICATION,
                COMMITTEE,
                new Quorum(7, 5, 9),
                at("09:31:00")));
    }

    void tookEffect(String virement, ContentHash hash, ResolutionOutcome outcome, LocalDate on) {
        feed.append(
                "BoardMeeting",
                meeting.toString(),
                meetingVersion++,
                List.of(new ResolutionTookEffect(
                        meeting,
                        new AgendaNumber("4." + resolutions),
                        resolutions,
                        COMMITTEE,
                        outcome,
                        subject(virement, hash),
                        null,
                        GOVERNOR)),
                Samples.by(GOVERNOR, Role.SECRETARY, on));
    }

    @Nullable
    AgendaSubject subject(@Nullable String virement, @Nullable ContentHash hash) {
        return virement == null ? null : new AgendaSubject(SubjectKind.VIREMENT, budget.toString(), virement, hash);
    }

    void met(MeetingEvent event) {
        feed.append(
                "BoardMeeting",
                meeting.toString(),
                meetingVersion++,
                List.of(event),
                Samples.by(GOVERNOR, Role.SECRETARY, MID_YEAR));
    }

    void happened(LocalDate on, @Nullable ResolutionRef cited, BudgetEvent... events) {
        Provenance by = Samples.by(PROPOSER, Role.POLICY_STAFF, on);
        feed.append("Budget", budget.toString(), budgetVersion, List.of(events), cited == null ? by : by.citing(cited));
        budgetVersion += events.length;
    }

    JsonNode resolution(String query) {
        return items("/resolutions" + query).getFirst();
    }

    String use(String query) {
        var shown = resolution(query);
        return "%s %s %s %s %s"
                .formatted(
                        shown.get("use").asString(),
                        shown.get("act").asString("null"),
                        shown.get("usedOn").asString("null"),
                        shown.get("askedSatang"),
                        shown.get("movedSatang"));
    }

    /** What was found on a day, which resolution, and how old it was. */
    List<String> findings(LocalDate day) {
        return items("/orphans?asOf=" + day).stream()
                .map(orphan -> "%s %s %s"
                        .formatted(
                                orphan.get("finding").asString(),
                                orphan.get("resolution").asString("null"),
                                orphan.get("ageDays")))
                .toList();
    }

    static List<String> flows(JsonNode trace) {
        return trace.get("items")
                .valueStream()
                .map(flow ->
                        flow.get("from").asString() + " > " + flow.get("to").asString())
                .toList();
    }

    List<JsonNode> items(String address) {
        feed.awaitAll(List.of("meeting", "consent"));
        var answer = reader.get(all + address);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().get("items").valueStream().toList();
    }
}
