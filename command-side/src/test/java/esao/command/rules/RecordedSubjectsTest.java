package esao.command.rules;

import static esao.testing.SampleBodyEvents.COMMITTEE;
import static esao.testing.Samples.BUDGET;
import static esao.testing.Samples.CHECKER;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.GOVERNOR;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.OFFICE;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.OPERATIONS;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.RESOLUTION;
import static esao.testing.Samples.SCHOOL;
import static esao.testing.Samples.SCHOOL_CODE;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.YEAR_2569;
import static esao.testing.Samples.baht;
import static esao.testing.Samples.by;
import static esao.testing.Samples.otherHash;
import static esao.testing.Samples.virement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import esao.kernel.budget.SavingsUseAmended;
import esao.kernel.budget.SavingsUseEndorsed;
import esao.kernel.budget.SavingsUseProposed;
import esao.kernel.budget.SavingsUseRejected;
import esao.kernel.budget.SavingsUseSentBack;
import esao.kernel.budget.VirementAmended;
import esao.kernel.budget.VirementClassified;
import esao.kernel.budget.VirementEndorsed;
import esao.kernel.budget.VirementPlaceAsked;
import esao.kernel.budget.VirementProposed;
import esao.kernel.budget.VirementRejected;
import esao.kernel.budget.VirementSentBack;
import esao.kernel.budget.VirementSubmitted;
import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.ProgrammePath;
import esao.kernel.budget.value.SavingsId;
import esao.kernel.budget.value.SavingsUseContent;
import esao.kernel.budget.value.SavingsUseId;
import esao.kernel.budget.value.SavingsUseItem;
import esao.kernel.budget.value.VirementClass;
import esao.kernel.budget.value.VirementContent;
import esao.kernel.budget.value.VirementId;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.AgendaSubject;
import esao.kernel.meeting.HeldMeeting;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.value.SubjectKind;
import esao.kernel.office.OfficeCode;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.AmendedFigure;
import esao.kernel.provenance.Amendment;
import esao.kernel.provenance.DomainEvent;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.Role;
import esao.kernel.regulation.value.RegulationKind;
import esao.kernel.regulation.value.RegulationRef;
import esao.kernel.request.RequestConsolidated;
import esao.kernel.request.RequestEndorsed;
import esao.kernel.request.RequestId;
import esao.kernel.request.RequestLinesDecided;
import esao.kernel.request.RequestReopened;
import esao.kernel.request.RequestReturned;
import esao.kernel.request.RequestSentBack;
import esao.kernel.request.RequestSubmittedForEndorsement;
import esao.kernel.request.SchoolRequestSubmitted;
import esao.kernel.request.SchoolRequestWithdrawn;
import esao.kernel.request.value.LineDecision;
import esao.kernel.request.value.RequestLine;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Subjects that were recorded")
class RecordedSubjectsTest {

    private static final VirementId VIREMENT = new VirementId("virement-1");
    private static final SavingsUseId USE = new SavingsUseId("use-1");
    private static final RequestId REQUEST = new RequestId(OFFICE, new FiscalYear(2570));
    private static final VirementContent CONTENT = virement(TRAVEL, OPERATIONS, baht(100));
    private static final SavingsUseContent PURPOSES = new SavingsUseContent(
            "ซ่อมแซม",
            OFFICE_LETTER,
            List.of(new SavingsUseItem(new SavingsId("S-1"), TRAVEL, SCHOOL, "โรงเรียน", baht(40), "ซ่อมหลังคา")),
            List.of());

    private static final RegulationRef RULES = new RegulationRef(RegulationKind.VIREMENT_RULES, "default-1");

    private final Set<String> over = new HashSet<>();
    private final Set<String> called = new HashSet<>();
    private final InMemoryEventStorageEngine log = new InMemoryEventStorageEngine();
    private final Subjects subjects =
            new RecordedSubjects(EmbeddedEventStore.builder().storageEngine(log).build(), meetings());
    private final Map<String, Integer> versions = new TreeMap<>();

    @Test
    void are_not_laid_before_they_are_submitted() {
        assertThat(virementLaid()).isEmpty();
        happens(PROPOSER, MID_YEAR, new VirementProposed(BUDGET, VIREMENT, CONTENT));
        classified();
        assertThat(virementLaid()).isEmpty();

        submitted(CONTENT);
        var laid = virementLaid().orElseThrow();
        assertThat(laid.hash()).isEqualTo(CONTENT.hash());
        assertThat(laid.on()).isEqualTo(MID_YEAR.plusDays(2));
        assertThat(laid.makers()).containsExactlyInAnyOrder(PROPOSER, CHECKER, DIRECTOR);
        assertThat(laid.needed()).isEqualTo(new LaidSubject.Needed(ResolutionOutcome.ENDORSED, "COMMITTEE"));
        assertThat(laid.parts()).containsExactly(entry("travel", baht(100)), entry("operations", baht(100)));
        assertThat(laid.fitting().test(amendment("travel", 60, "operations", 60)))
                .isTrue();
        assertThat(laid.fitting().test(amendment("travel", 60, "operations", 61)))
                .isFalse();
    }

    @Test
    void are_laid_no_longer_once_they_are_changed_or_decided() {
        var changed = virement(TRAVEL, OPERATIONS, baht(90));
        laid();
        happens(PROPOSER, MID_YEAR, new VirementAmended(BUDGET, VIREMENT, changed));
        assertThat(virementLaid()).isEmpty();
        submitted(changed);
        assertThat(virementLaid().orElseThrow().needed())
                .as("of the class of what it was before")
                .isNull();
        assertThat(virementLaid().orElseThrow().hash()).isEqualTo(changed.hash());
        assertThat(virementLaid().orElseThrow().parts()).containsEntry("travel", baht(90));

        happens(
                PROPOSER,
                MID_YEAR,
                new VirementEndorsed(BUDGET, VIREMENT, changed.hash(), RESOLUTION, ResolutionOutcome.ENDORSED));
        assertThat(virementLaid()).isEmpty();
    }

    @Test
    void are_for_the_meeting_that_was_asked_last_while_that_is_to_be_held() {
        laid();
        assertThat(virementLaid().orElseThrow().place()).isNull();
        placeAsked("board-2569-02");
        assertThat(virementLaid().orElseThrow().place()).isEqualTo("board-2569-02");
        placeAsked("board-2569-03");
        assertThat(virementLaid().orElseThrow().place()).isEqualTo("board-2569-03");
        over.add("board-2569-02");
        assertThat(virementLaid().orElseThrow().place()).isEqualTo("board-2569-03");
        over.add("board-2569-03");
        assertThat(virementLaid().orElseThrow().place()).isNull();
        placeAsked("board-2569-04");
        happens(PROPOSER, MID_YEAR, new VirementAmended(BUDGET, VIREMENT, CONTENT));
        submitted(CONTENT);
        assertThat(virementLaid().orElseThrow().place())
                .as("asked for by nobody since")
                .isNull();
    }

    private void placeAsked(String meeting) {
        happens(PROPOSER, MID_YEAR, new VirementPlaceAsked(BUDGET, VIREMENT, CONTENT.hash(), meeting));
    }

    /** Those that are over or to come; of the others nobody knows, as of those that were not called yet. */
    private HeldMeetings meetings() {
        return new HeldMeetings() {
            @Override
            public Optional<HeldMeeting> find(MeetingId meeting) {
                var closed = over.contains(meeting.code());
                return closed || called.contains(meeting.code())
                        ? Optional.of(new HeldMeeting(
                                meeting,
                                COMMITTEE,
                                OfficeMoment.parse(MID_YEAR + "T09:00:00"),
                                closed,
                                closed,
                                false,
                                false,
                                Set.of(),
                                Set.of()))
                        : Optional.empty();
            }

            @Override
            public List<HeldMeeting> ofYear(OfficeCode office, FiscalYear year) {
                return List.of();
            }
        };
    }

    @Test
    void are_laid_no_longer_once_they_are_rejected() {
        laid();
        happens(PROPOSER, MID_YEAR, new VirementRejected(BUDGET, new VirementId("virement-2")));
        assertThat(virementLaid()).isPresent();
        happens(PROPOSER, MID_YEAR, new VirementRejected(BUDGET, VIREMENT));
        assertThat(virementLaid()).isEmpty();
    }

    @Test
    void are_laid_no_longer_once_they_are_sent_back_until_they_are_amended_and_submitted() {
        var wanted = virement(TRAVEL, OPERATIONS, baht(60));
        laid();
        happens(PROPOSER, MID_YEAR, new VirementSentBack(BUDGET, VIREMENT, CONTENT.hash(), RESOLUTION, wanted));
        assertThat(virementLaid()).isEmpty();
        happens(PROPOSER, MID_YEAR, new VirementAmended(BUDGET, VIREMENT, wanted));
        assertThat(virementLaid()).isEmpty();
        submitted(wanted);
        assertThat(virementLaid().orElseThrow().hash()).isEqualTo(wanted.hash());
    }

    @Test
    void stay_as_they_are_whatever_happens_to_another_beside_them() {
        var other = new VirementId("virement-2");
        var changed = virement(TRAVEL, OPERATIONS, baht(90));
        laid();
        happens(GOVERNOR, MID_YEAR, new VirementProposed(BUDGET, other, changed));
        happens(GOVERNOR, MID_YEAR, classified(other, changed, "AREA_COMMITTEE"));
        happens(GOVERNOR, MID_YEAR, new VirementSubmitted(BUDGET, other, changed.hash()));
        happens(GOVERNOR, MID_YEAR, new VirementPlaceAsked(BUDGET, other, changed.hash(), "board-2569-02"));
        happens(
                GOVERNOR,
                MID_YEAR,
                new VirementEndorsed(BUDGET, other, changed.hash(), RESOLUTION, ResolutionOutcome.ENDORSED));
        var laid = virementLaid().orElseThrow();
        assertThat(laid.hash()).isEqualTo(CONTENT.hash());
        assertThat(laid.makers()).containsExactlyInAnyOrder(PROPOSER, CHECKER, DIRECTOR);
        assertThat(laid.needed()).isEqualTo(new LaidSubject.Needed(ResolutionOutcome.ENDORSED, "COMMITTEE"));
        assertThat(laid.place()).isNull();

        happens(PROPOSER, MID_YEAR, proposed(USE));
        happens(GOVERNOR, MID_YEAR.plusDays(1), proposed(new SavingsUseId("use-2")));
        assertThat(useLaid().orElseThrow().on()).isEqualTo(MID_YEAR);
        assertThat(useLaid().orElseThrow().makers()).containsExactly(PROPOSER);
    }

    @Test
    void are_not_laid_by_a_meeting_that_is_asked_before() {
        happens(PROPOSER, MID_YEAR, new VirementProposed(BUDGET, VIREMENT, CONTENT));
        placeAsked("board-2569-02");
        assertThat(virementLaid()).isEmpty();
    }

    @Test
    void are_for_a_meeting_that_was_called_and_is_to_come() {
        laid();
        placeAsked("board-2569-02");
        called.add("board-2569-02");
        assertThat(virementLaid().orElseThrow().place()).isEqualTo("board-2569-02");
    }

    @Test
    void are_not_those_of_another_name() {
        laid();
        assertThat(subjects.laid(
                        new AgendaSubject(SubjectKind.VIREMENT, BUDGET.toString(), "virement-2", CONTENT.hash())))
                .isEmpty();
        assertThat(subjects.laid(
                        new AgendaSubject(SubjectKind.SAVINGS_USE, BUDGET.toString(), "virement-1", otherHash())))
                .isEmpty();
        assertThat(subjects.laid(
                        new AgendaSubject(SubjectKind.VIREMENT, "budget-2002-2570", "virement-1", CONTENT.hash())))
                .isEmpty();
        assertThat(subjects.laid(new AgendaSubject(SubjectKind.PLAN, BUDGET.toString(), null, null)))
                .isEmpty();
    }

    @Test
    void are_laid_when_they_are_proposed_if_they_use_savings() {
        happens(PROPOSER, MID_YEAR, proposed(USE));
        var laid = useLaid().orElseThrow();
        assertThat(laid.hash()).isEqualTo(PURPOSES.hash());
        assertThat(laid.on()).isEqualTo(MID_YEAR);
        assertThat(laid.makers()).containsExactly(PROPOSER);
        assertThat(laid.needed()).isEqualTo(new LaidSubject.Needed(ResolutionOutcome.ENDORSED, "COMMITTEE"));
        assertThat(laid.parts()).containsExactly(entry("S-1/school:20020001", baht(40)));
        assertThat(laid.fitting().test(amendment("S-1/school:20020001", 30))).isTrue();
        assertThat(laid.fitting().test(amendment("S-1/school:20020001", 0))).isFalse();

        happens(PROPOSER, MID_YEAR, new SavingsUseRejected(BUDGET, new SavingsUseId("use-2")));
        assertThat(useLaid()).isPresent();
        happens(
                PROPOSER,
                MID_YEAR,
                new SavingsUseEndorsed(BUDGET, USE, PURPOSES.hash(), RESOLUTION, ResolutionOutcome.ENDORSED));
        assertThat(useLaid()).isEmpty();
    }

    @Test
    void are_laid_anew_when_a_use_of_savings_that_was_sent_back_is_amended() {
        happens(PROPOSER, MID_YEAR, proposed(USE));
        happens(PROPOSER, MID_YEAR, new SavingsUseSentBack(BUDGET, USE, PURPOSES.hash(), RESOLUTION, PURPOSES));
        assertThat(useLaid()).isEmpty();
        happens(
                CHECKER,
                MID_YEAR.plusDays(1),
                new SavingsUseAmended(
                        BUDGET,
                        USE,
                        PURPOSES,
                        VirementClass.WITHIN_ACTIVITY,
                        RULES,
                        ResolutionOutcome.APPROVED,
                        Role.GOVERNOR,
                        null));
        assertThat(useLaid().orElseThrow().needed())
                .isEqualTo(new LaidSubject.Needed(ResolutionOutcome.APPROVED, null));
        assertThat(useLaid().orElseThrow().on()).isEqualTo(MID_YEAR.plusDays(1));
        assertThat(useLaid().orElseThrow().makers()).containsExactlyInAnyOrder(PROPOSER, CHECKER);
    }

    @Test
    void are_laid_no_longer_once_a_use_of_savings_is_rejected() {
        happens(PROPOSER, MID_YEAR, proposed(USE));
        happens(PROPOSER, MID_YEAR, new SavingsUseRejected(BUDGET, USE));
        assertThat(useLaid()).isEmpty();
    }

    @Test
    void are_requests_from_their_submission_until_they_are_sent_back() {
        consolidated();
        assertThat(requestLaid()).isEmpty();
        happens(DIRECTOR, MID_YEAR.plusDays(1), new RequestSubmittedForEndorsement(REQUEST, otherHash()));
        var laid = requestLaid().orElseThrow();
        assertThat(laid.hash()).isEqualTo(otherHash());
        assertThat(laid.on()).isEqualTo(MID_YEAR.plusDays(1));
        assertThat(laid.makers()).containsExactlyInAnyOrder(CHECKER, DIRECTOR);
        assertThat(laid.needed()).isEqualTo(new LaidSubject.Needed(ResolutionOutcome.ENDORSED, null));
        assertThat(laid.parts())
                .containsExactly(entry("20020001/operations", baht(0)), entry("20020001/travel", baht(60)));
        assertThat(laid.fitting().test(amendment("20020001/travel", 100))).isTrue();
        assertThat(laid.fitting().test(amendment("20020001/travel", 101)))
                .as("more than was asked for")
                .isFalse();
        assertThat(laid.fitting().test(amendment("20020001/travel", 0)))
                .as("nothing left")
                .isFalse();
        assertThat(laid.fitting().test(amendment("20020001/travel", 0, "20020001/operations", 1)))
                .isTrue();
        assertThat(laid.fitting().test(amendment("20020002/travel", 1))).isFalse();

        happens(
                DIRECTOR,
                MID_YEAR,
                new RequestSentBack(REQUEST, otherHash(), RESOLUTION, ResolutionOutcome.NOT_ENDORSED));
        assertThat(requestLaid()).isEmpty();
    }

    @Test
    void are_requests_no_longer_once_they_are_taken_back_or_endorsed() {
        for (var end : List.of(new RequestReopened(REQUEST), new RequestEndorsed(REQUEST, otherHash(), RESOLUTION))) {
            consolidated();
            happens(DIRECTOR, MID_YEAR, new RequestSubmittedForEndorsement(REQUEST, otherHash()));
            assertThat(requestLaid()).isPresent();
            happens(DIRECTOR, MID_YEAR, end);
            assertThat(requestLaid()).isEmpty();
        }
    }

    @Test
    void are_requests_without_what_schools_took_back_or_got_back() {
        for (var end : List.of(
                new SchoolRequestWithdrawn(REQUEST, SCHOOL_CODE),
                new RequestReturned(REQUEST, SCHOOL_CODE, MID_YEAR))) {
            consolidated();
            happens(DIRECTOR, MID_YEAR, end);
            happens(DIRECTOR, MID_YEAR, new RequestSubmittedForEndorsement(REQUEST, otherHash()));
            assertThat(requestLaid().orElseThrow().parts()).isEmpty();
        }
    }

    @Test
    void are_never_laid_again_once_they_are_endorsed_or_rejected() {
        var virement = new AgendaSubject(SubjectKind.VIREMENT, BUDGET.toString(), VIREMENT.value(), otherHash());
        var use = new AgendaSubject(SubjectKind.SAVINGS_USE, BUDGET.toString(), USE.value(), otherHash());
        var request = new AgendaSubject(SubjectKind.BUDGET_REQUEST, REQUEST.toString(), null, otherHash());
        assertThat(List.of(virement, use, request)).as("nobody knows them yet").allMatch(subjects::mayBeLaid);
        laid();
        happens(PROPOSER, MID_YEAR, new VirementSentBack(BUDGET, VIREMENT, CONTENT.hash(), RESOLUTION, CONTENT));
        happens(PROPOSER, MID_YEAR, new VirementRejected(BUDGET, new VirementId("virement-2")));
        happens(PROPOSER, MID_YEAR, proposed(USE));
        happens(PROPOSER, MID_YEAR, new SavingsUseSentBack(BUDGET, USE, PURPOSES.hash(), RESOLUTION, PURPOSES));
        happens(PROPOSER, MID_YEAR, new SavingsUseRejected(BUDGET, new SavingsUseId("use-2")));
        happens(
                DIRECTOR,
                MID_YEAR,
                new RequestSentBack(REQUEST, otherHash(), RESOLUTION, ResolutionOutcome.NOT_ENDORSED));
        happens(DIRECTOR, MID_YEAR, new RequestReopened(REQUEST));
        assertThat(List.of(virement, use, request)).allMatch(subjects::mayBeLaid);

        happens(PROPOSER, MID_YEAR, new VirementRejected(BUDGET, VIREMENT));
        happens(PROPOSER, MID_YEAR, new SavingsUseRejected(BUDGET, USE));
        happens(DIRECTOR, MID_YEAR, new RequestEndorsed(REQUEST, otherHash(), RESOLUTION));
        assertThat(List.of(virement, use, request)).noneMatch(subjects::mayBeLaid);
        assertThat(subjects.mayBeLaid(
                        new AgendaSubject(SubjectKind.VIREMENT, BUDGET.toString(), "virement-2", otherHash())))
                .isFalse();
    }

    @Test
    void are_never_laid_again_once_money_is_endorsed() {
        laid();
        happens(PROPOSER, MID_YEAR, proposed(USE));
        var virement = new AgendaSubject(SubjectKind.VIREMENT, BUDGET.toString(), VIREMENT.value(), otherHash());
        var use = new AgendaSubject(SubjectKind.SAVINGS_USE, BUDGET.toString(), USE.value(), otherHash());
        assertThat(List.of(virement, use)).allMatch(subjects::mayBeLaid);
        var endorsed = ResolutionOutcome.ENDORSED;
        happens(PROPOSER, MID_YEAR, new VirementEndorsed(BUDGET, VIREMENT, CONTENT.hash(), RESOLUTION, endorsed));
        happens(PROPOSER, MID_YEAR, new SavingsUseEndorsed(BUDGET, USE, PURPOSES.hash(), RESOLUTION, endorsed));
        assertThat(List.of(virement, use)).noneMatch(subjects::mayBeLaid);
    }

    private void laid() {
        happens(PROPOSER, MID_YEAR, new VirementProposed(BUDGET, VIREMENT, CONTENT));
        classified();
        submitted(CONTENT);
        assertThat(virementLaid()).isPresent();
    }

    private void classified() {
        happens(CHECKER, MID_YEAR, classified(VIREMENT, CONTENT, "COMMITTEE"));
    }

    private static VirementClassified classified(VirementId virement, VirementContent content, String body) {
        return new VirementClassified(
                BUDGET,
                virement,
                content.hash(),
                VirementClass.WITHIN_ACTIVITY,
                List.of(),
                RULES,
                ResolutionOutcome.ENDORSED,
                Role.GOVERNOR,
                body);
    }

    private void submitted(VirementContent content) {
        happens(DIRECTOR, MID_YEAR.plusDays(2), new VirementSubmitted(BUDGET, VIREMENT, content.hash()));
    }

    private static SavingsUseProposed proposed(SavingsUseId use) {
        return new SavingsUseProposed(
                BUDGET,
                use,
                PURPOSES,
                VirementClass.WITHIN_ACTIVITY,
                RULES,
                ResolutionOutcome.ENDORSED,
                Role.GOVERNOR,
                "COMMITTEE");
    }

    private void consolidated() {
        var lines = List.of(line("travel"), line("operations"));
        happens(
                PROPOSER,
                MID_YEAR,
                new SchoolRequestSubmitted(REQUEST, SCHOOL_CODE, 1, lines, baht(200), otherHash(), "default-1"));
        happens(
                CHECKER,
                MID_YEAR,
                new RequestLinesDecided(
                        REQUEST, SCHOOL_CODE, List.of(new LineDecision(TRAVEL, baht(100), baht(60), "พอ"))));
        happens(
                CHECKER,
                MID_YEAR,
                new RequestConsolidated(REQUEST, YEAR_2569, otherHash(), 1, 1, List.of(), List.of()));
    }

    private static RequestLine line(String code) {
        return new RequestLine(
                new LineCode(code),
                "รายการ",
                new ProgrammePath("แผนงาน", "ผลผลิต", null, null),
                ExpenditureCategory.OPERATING,
                "ครั้ง",
                1,
                baht(100),
                baht(100),
                null);
    }

    private Optional<LaidSubject> virementLaid() {
        return subjects.laid(new AgendaSubject(SubjectKind.VIREMENT, BUDGET.toString(), VIREMENT.value(), otherHash()));
    }

    private Optional<LaidSubject> useLaid() {
        return subjects.laid(new AgendaSubject(SubjectKind.SAVINGS_USE, BUDGET.toString(), USE.value(), otherHash()));
    }

    private Optional<LaidSubject> requestLaid() {
        return subjects.laid(new AgendaSubject(SubjectKind.BUDGET_REQUEST, REQUEST.toString(), null, otherHash()));
    }

    /** Parts and bahts. */
    private static Amendment amendment(Object... figures) {
        return new Amendment(Stream.iterate(0, index -> index < figures.length, index -> index + 2)
                .map(index ->
                        new AmendedFigure(figures[index].toString(), baht(((Number) figures[index + 1]).longValue())))
                .toList());
    }

    private void happens(PersonId person, LocalDate on, DomainEvent event) {
        var stream = event.scope().stream();
        var version = versions.merge(stream, 1, Integer::sum) - 1;
        log.appendEvents(new GenericDomainEventMessage<>(
                "Aggregate",
                stream,
                version,
                event,
                by(person, Role.POLICY_STAFF, on).toMetaData()));
    }
}
