package esao.command.meeting;

import static esao.command.problem.RefusedFor.isRefused;
import static esao.testing.SampleBodyEvents.COMMITTEE;
import static esao.testing.SampleMeetingEvents.at;
import static esao.testing.SampleSynthesisEvents.LESSON;
import static esao.testing.SampleSynthesisEvents.RESOLUTION;
import static esao.testing.SampleSynthesisEvents.SYNTHESIS;
import static esao.testing.Samples.CHECKER;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.OFFICE;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.PROPOSER;
import static org.assertj.core.api.Assertions.assertThat;

import esao.command.messaging.CommandMessages;
import esao.command.problem.DryRunPassed;
import esao.command.rules.HeldMeetings;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.meeting.HeldMeeting;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.value.ActionId;
import esao.kernel.office.OfficeCode;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Basis;
import esao.kernel.provenance.Provenance;
import esao.kernel.provenance.ResolutionRef;
import esao.kernel.provenance.Role;
import esao.kernel.synthesis.LessonLinkedToPlan;
import esao.kernel.synthesis.LessonRecorded;
import esao.kernel.synthesis.ResolutionTagged;
import esao.kernel.synthesis.SynthesisEvent;
import esao.kernel.synthesis.SynthesisOpened;
import esao.kernel.synthesis.SynthesisPublished;
import esao.kernel.synthesis.value.LessonEvidence;
import esao.kernel.synthesis.value.LessonId;
import esao.kernel.synthesis.value.UncertifiedMeeting;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.matchers.Matchers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The synthesis of a year's meetings")
class SynthesisTest {

    private static final SynthesisEvent OPENED = new SynthesisOpened(SYNTHESIS, 1);
    private static final SynthesisEvent TAGGED = new ResolutionTagged(SYNTHESIS, RESOLUTION, "งบประมาณ");
    private static final SynthesisEvent LEARNT = learnt(LESSON);
    private static final HeldMeeting SETTLED =
            meeting("board-2569-02", true, true, false, Set.of(RESOLUTION), Set.of(new ActionId("A-1")));
    private static final HeldMeeting WAITING =
            meeting("board-2569-12", true, false, false, Set.of(of("board-2569-12/4.1/1")), Set.of());
    private static final HeldMeeting CANCELLED = meeting("board-2569-05", false, false, true, Set.of(), Set.of());
    private static final HeldMeeting BEFORE =
            meeting("board-2568-12", true, true, false, Set.of(of("board-2568-12/4.1/1")), Set.of());

    private LocalDate today = LocalDate.of(2026, 10, 15);

    /** The days of what happened, in its order; where there are none, today. */
    private List<LocalDate> days = List.of();

    /** Whose act it follows, where it was made by a process. */
    private @Nullable PersonId initiator;

    /** Whose acts they are that are not the proposer's. */
    private Map<SynthesisEvent, PersonId> acts = Map.of();

    private List<HeldMeeting> held = List.of(SETTLED, CANCELLED, BEFORE);

    @Test
    void is_opened_once_and_again_only_after_it_was_published() {
        asked(basis -> new OpenSynthesis(SYNTHESIS, basis)).expectEvents(OPENED);
        answer(PROPOSER, basis -> new OpenSynthesis(SYNTHESIS, basis), true)
                .expectNoEvents()
                .expectException(DryRunPassed.class);
        isRefused(
                asked(basis -> new OpenSynthesis(SYNTHESIS, basis), OPENED),
                SynthesisProblem.ALREADY_OPEN,
                Map.of("edition", 1));
        asked(basis -> new OpenSynthesis(SYNTHESIS, basis), OPENED, LEARNT, published(1))
                .expectEvents(new SynthesisOpened(SYNTHESIS, 2));
    }

    @Test
    void puts_a_resolution_of_its_year_under_one_theme() {
        asked(tag(RESOLUTION, "งบประมาณ"), OPENED).expectEvents(TAGGED);
        isRefused(
                asked(tag(RESOLUTION, "งบประมาณ"), OPENED, TAGGED),
                SynthesisProblem.ALREADY_TAGGED,
                Map.of("resolution", "board-2569-02/4.2/3", "theme", "งบประมาณ"));
        asked(tag(RESOLUTION, "อาคารสถานที่"), OPENED, TAGGED)
                .expectEvents(new ResolutionTagged(SYNTHESIS, RESOLUTION, "อาคารสถานที่"));
        isRefused(
                asked(tag(of("board-2569-02/4.2/4"), "งบประมาณ"), OPENED),
                SynthesisProblem.RESOLUTION_UNKNOWN,
                Map.of("resolution", "board-2569-02/4.2/4"));
        isRefused(
                asked(tag(of("no-meeting/4.2/4"), "งบประมาณ"), OPENED),
                SynthesisProblem.RESOLUTION_UNKNOWN,
                Map.of("resolution", "no-meeting/4.2/4"));
        isRefused(
                asked(tag(of("board-2568-12/4.1/1"), "งบประมาณ"), OPENED),
                SynthesisProblem.RESOLUTION_OF_OTHER_YEAR,
                Map.of("resolution", "board-2568-12/4.1/1", "year", 2569));
    }

    @Test
    void learns_only_from_what_was_resolved_or_done() {
        asked(learn(LESSON, LessonEvidence.of(RESOLUTION)), OPENED).expectEvents(LEARNT);
        asked(learn(LESSON, LessonEvidence.of("board-2569-02", new ActionId("A-1"))), OPENED)
                .expectSuccessfulHandlerExecution();
        asked(learn(LESSON, LessonEvidence.of(of("board-2568-12/4.1/1"))), OPENED)
                .expectSuccessfulHandlerExecution();
        isRefused(
                asked(
                        learn(
                                LESSON,
                                LessonEvidence.of(RESOLUTION),
                                LessonEvidence.of(of("board-2569-03/1/1")),
                                LessonEvidence.of("board-2569-02", new ActionId("A-2"))),
                        OPENED),
                SynthesisProblem.EVIDENCE_UNKNOWN,
                Map.of("evidence", List.of("board-2569-03/1/1", "board-2569-02#A-2")));
        isRefused(
                asked(learn(LESSON, LessonEvidence.of(RESOLUTION)), OPENED, LEARNT),
                SynthesisProblem.LESSON_ALREADY_THERE,
                Map.of("lesson", "L-1"));
    }

    @Test
    void takes_names_of_lessons_for_the_same_however_they_are_written() {
        for (var same : List.of("l-1", "L-๑", "Ｌ-1")) {
            isRefused(
                    asked(learn(new LessonId(same), LessonEvidence.of(RESOLUTION)), OPENED, LEARNT),
                    SynthesisProblem.LESSON_ALREADY_THERE,
                    Map.of("lesson", "L-1"));
        }
        asked(learn(new LessonId("l-2"), LessonEvidence.of(RESOLUTION)), OPENED, LEARNT)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void says_which_plans_use_a_lesson_also_after_it_was_published() {
        var linked = new LessonLinkedToPlan(SYNTHESIS, LESSON, "plan-2002-2570", "แผนงานที่ 2");
        asked(link(LESSON), OPENED, LEARNT).expectEvents(linked);
        asked(link(LESSON), OPENED, LEARNT, published(1)).expectEvents(linked);
        isRefused(
                asked(link(LESSON), OPENED, LEARNT, linked),
                SynthesisProblem.ALREADY_LINKED,
                Map.of("lesson", "L-1", "plan", "plan-2002-2570"));
        isRefused(
                asked(link(new LessonId("L-2")), OPENED, LEARNT),
                SynthesisProblem.LESSON_UNKNOWN,
                Map.of("lesson", "L-2"));
    }

    @Test
    void is_published_after_its_year_by_somebody_who_did_not_make_it() {
        publishing(CHECKER, OPENED, LEARNT)
                .expectEventsMatching(Matchers.payloadsMatching(
                        Matchers.exactSequenceOf(Matchers.matches(event -> event instanceof SynthesisPublished published
                                && published.edition() == 1
                                && published.exceptions().isEmpty()))));
        isRefused(
                publishing(PROPOSER, OPENED, LEARNT),
                SynthesisProblem.MAKER_IS_CHECKER,
                Map.of("person", PROPOSER.value(), "item", "synthesis-2001-2569".replace("2001", OFFICE.value())));
        isRefused(publishing(CHECKER, OPENED), SynthesisProblem.LESSONS_MISSING, Map.of());
        today = LocalDate.of(2026, 9, 30);
        isRefused(
                publishing(CHECKER, OPENED, LEARNT),
                SynthesisProblem.YEAR_NOT_OVER,
                Map.of("effectiveOn", "2026-09-30", "lastDay", "2026-09-30"));
        today = LocalDate.of(2026, 10, 1);
        publishing(CHECKER, OPENED, LEARNT).expectSuccessfulHandlerExecution();
    }

    @Test
    void is_published_by_nobody_whose_act_made_it() {
        initiator = CHECKER;
        isRefused(
                publishing(CHECKER, OPENED, LEARNT),
                SynthesisProblem.MAKER_IS_CHECKER,
                Map.of("person", CHECKER.value(), "item", "synthesis-" + OFFICE.value() + "-2569"));
        initiator = DIRECTOR;
        publishing(CHECKER, OPENED, LEARNT).expectSuccessfulHandlerExecution();
    }

    @Test
    void is_published_by_nobody_who_opened_it_or_had_a_hand_in_what_it_says() {
        var linked = new LessonLinkedToPlan(SYNTHESIS, LESSON, "plan-2002-2570", "แผนงานที่ 2");
        for (var act : List.of(OPENED, TAGGED, LEARNT)) {
            acts = Map.of(act, CHECKER);
            isRefused(
                    publishing(CHECKER, OPENED, TAGGED, LEARNT, linked),
                    SynthesisProblem.MAKER_IS_CHECKER,
                    Map.of("person", CHECKER.value(), "item", "synthesis-" + OFFICE.value() + "-2569"));
        }
        // Who uses a lesson in a plan says nothing in the synthesis.
        acts = Map.of(linked, CHECKER);
        publishing(CHECKER, OPENED, TAGGED, LEARNT, linked).expectSuccessfulHandlerExecution();
    }

    @Test
    void lists_each_meeting_of_the_year_that_waits_for_its_minutes() {
        held = List.of(SETTLED, CANCELLED, WAITING, BEFORE);
        isRefused(
                publishing(CHECKER, OPENED, LEARNT),
                SynthesisProblem.MEETINGS_NOT_CERTIFIED,
                Map.of("meetings", List.of("board-2569-12")));
        answer(CHECKER, publish("board-2569-12"), false, OPENED, LEARNT).expectSuccessfulHandlerExecution();
        isRefused(
                answer(CHECKER, publish("board-2569-12", "board-2569-12"), false, OPENED, LEARNT),
                SynthesisProblem.EXCEPTION_UNFIT,
                Map.of("meetings", List.of("board-2569-12")));
        isRefused(
                answer(CHECKER, publish("board-2569-12", "board-2569-02"), false, OPENED, LEARNT),
                SynthesisProblem.EXCEPTION_UNFIT,
                Map.of("meetings", List.of("board-2569-02")));
        isRefused(
                answer(CHECKER, publish("board-2569-12", "board-2568-12"), false, OPENED, LEARNT),
                SynthesisProblem.EXCEPTION_UNFIT,
                Map.of("meetings", List.of("board-2568-12")));
    }

    @Test
    void never_changes_what_is_published() {
        for (var ask : List.<Function<Basis, SynthesisCommand>>of(
                tag(RESOLUTION, "งบประมาณ"),
                tag(of("board-2569-02/4.2/4"), "งบประมาณ"),
                learn(new LessonId("L-2"), LessonEvidence.of(RESOLUTION)),
                publish())) {
            isRefused(
                    answer(CHECKER, ask, false, OPENED, LEARNT, published(1)),
                    SynthesisProblem.NOT_OPEN,
                    Map.of("edition", 1));
        }
        asked(tag(RESOLUTION, "งบประมาณ"), OPENED, LEARNT, published(1), new SynthesisOpened(SYNTHESIS, 2))
                .expectEvents(TAGGED);
    }

    @Test
    void goes_on_from_day_to_day() {
        var second = new LessonId("L-2");
        var linked = new LessonLinkedToPlan(SYNTHESIS, LESSON, "plan-2002-2571", "แผนงานที่ 3");
        days = october(5, 10);
        for (var ask : List.of(tag(RESOLUTION, "งบประมาณ"), learn(second, LessonEvidence.of(RESOLUTION)))) {
            tooEarly(4, 5, ask, OPENED, LEARNT);
        }
        tooEarly(9, 10, link(LESSON), OPENED, LEARNT);
        tooEarly(9, 10, publish(), OPENED, LEARNT);
        days = october(5, 10, 12);
        tooEarly(11, 12, publish(), OPENED, LEARNT, linked);
        tooEarly(11, 12, basis -> new OpenSynthesis(SYNTHESIS, basis), OPENED, LEARNT, published(1));
        // What is linked afterwards keeps no further edition waiting.
        days = october(5, 10, 12, 20);
        tooEarly(11, 12, basis -> new OpenSynthesis(SYNTHESIS, basis), OPENED, LEARNT, published(1), linked);
    }

    private void tooEarly(int day, int first, Function<Basis, SynthesisCommand> ask, SynthesisEvent... history) {
        today = LocalDate.of(2026, 10, day);
        isRefused(
                answer(CHECKER, ask, false, history),
                SynthesisProblem.DAY_BEFORE_STEP,
                Map.of("effectiveOn", today.toString(), "notBefore", "2026-10-%02d".formatted(first)));
        today = LocalDate.of(2026, 10, first);
        answer(CHECKER, ask, false, history).expectSuccessfulHandlerExecution();
    }

    private static List<LocalDate> october(int... days) {
        return Arrays.stream(days).mapToObj(day -> LocalDate.of(2026, 10, day)).toList();
    }

    @Test
    void has_a_digest_of_every_theme_lesson_and_exception() {
        var digests = Stream.of(
                        List.of(OPENED, LEARNT),
                        List.of(OPENED, learnt(new LessonId("L-2"))),
                        List.of(OPENED, LEARNT, TAGGED),
                        List.of(OPENED, LEARNT, new ResolutionTagged(SYNTHESIS, RESOLUTION, "อาคาร")),
                        List.of(OPENED, LEARNT, published(1), new SynthesisOpened(SYNTHESIS, 2)))
                .map(history -> digest(history.toArray(SynthesisEvent[]::new)))
                .toList();

        assertThat(digests).doesNotHaveDuplicates();
        assertThat(digest(OPENED, LEARNT)).isEqualTo(digests.getFirst());
        var otherwise = new LessonRecorded(
                SYNTHESIS, LESSON, "เสนอเร็ว", "วางปฏิทิน", List.of(LessonEvidence.of(of("board-2569-02/4.1/1"))));
        assertThat(digest(OPENED, otherwise)).isNotEqualTo(digests.getFirst());
        held = List.of(SETTLED, WAITING);
        var waiting = digest(publish("board-2569-12"), OPENED, LEARNT);
        held = List.of(SETTLED, meeting("board-2569-11", true, false, false, Set.of(), Set.of()));
        assertThat(digest(publish("board-2569-11"), OPENED, LEARNT)).isNotEqualTo(waiting);
    }

    private String digest(SynthesisEvent... history) {
        return digest(publish(), history);
    }

    private String digest(Function<Basis, SynthesisCommand> publish, SynthesisEvent... history) {
        var digest = new String[1];
        answer(CHECKER, publish, false, history)
                .expectEventsMatching(Matchers.payloadsMatching(Matchers.exactSequenceOf(Matchers.matches(event -> {
                    digest[0] = ((SynthesisPublished) event).hash().value();
                    return true;
                }))));
        return digest[0];
    }

    private ResultValidator<Synthesis> publishing(PersonId person, SynthesisEvent... history) {
        return answer(person, publish(), false, history);
    }

    private static Function<Basis, SynthesisCommand> publish(String... exceptions) {
        return basis -> new PublishSynthesis(
                SYNTHESIS,
                basis,
                Stream.of(exceptions)
                        .map(meeting -> new UncertifiedMeeting(meeting, "รับรองในปีถัดไป"))
                        .toList());
    }

    private static Function<Basis, SynthesisCommand> tag(ResolutionRef resolution, String theme) {
        return basis -> new TagResolution(SYNTHESIS, basis, resolution, theme);
    }

    private static Function<Basis, SynthesisCommand> learn(LessonId lesson, LessonEvidence... evidence) {
        return basis -> new RecordLesson(SYNTHESIS, basis, lesson, "เสนอเร็ว", "วางปฏิทิน", List.of(evidence));
    }

    private static Function<Basis, SynthesisCommand> link(LessonId lesson) {
        return basis -> new LinkLessonToPlan(SYNTHESIS, basis, lesson, "plan-2002-2570", "แผนงานที่ 2");
    }

    private static SynthesisEvent learnt(LessonId lesson) {
        return new LessonRecorded(SYNTHESIS, lesson, "เสนอเร็ว", "วางปฏิทิน", List.of(LessonEvidence.of(RESOLUTION)));
    }

    private static SynthesisEvent published(int edition) {
        return new SynthesisPublished(SYNTHESIS, edition, esao.testing.Samples.otherHash(), List.of());
    }

    private static ResolutionRef of(String resolution) {
        return ResolutionRef.parse(resolution);
    }

    private static HeldMeeting meeting(
            String code,
            boolean closed,
            boolean certified,
            boolean cancelled,
            Set<ResolutionRef> resolutions,
            Set<ActionId> results) {
        return new HeldMeeting(
                MeetingId.ofCode(OFFICE, code),
                COMMITTEE,
                at("09:00:00"),
                closed,
                closed,
                certified,
                cancelled,
                resolutions,
                results);
    }

    private ResultValidator<Synthesis> asked(Function<Basis, SynthesisCommand> ask, SynthesisEvent... history) {
        return answer(PROPOSER, ask, false, history);
    }

    private ResultValidator<Synthesis> answer(
            PersonId person, Function<Basis, SynthesisCommand> ask, boolean dryRun, SynthesisEvent... history) {
        var fixture = CommandMessages.fixture(Synthesis.class);
        fixture.registerInjectableResource(meetings());
        var given = history.length == 0
                ? fixture.givenNoPriorActivity()
                : fixture.given(IntStream.range(0, history.length)
                        .mapToObj(index -> GenericEventMessage.asEventMessage(history[index])
                                .andMetaData(by(acts.getOrDefault(history[index], PROPOSER), initiator, dayOf(index))
                                        .toMetaData()))
                        .toList());
        var by = by(person);
        var command = ask.apply(new Basis(by.effectiveOn(), by.document(), by.reason()));
        return given.when(command, CommandMessages.metaData(by, dryRun));
    }

    private HeldMeetings meetings() {
        var known = held;
        return new HeldMeetings() {
            @Override
            public Optional<HeldMeeting> find(MeetingId meeting) {
                return known.stream()
                        .filter(one -> one.meeting().equals(meeting))
                        .findFirst();
            }

            @Override
            public List<HeldMeeting> ofYear(OfficeCode office, FiscalYear year) {
                return known.stream()
                        .filter(one -> one.meeting().year().equals(year))
                        .toList();
            }
        };
    }

    private Provenance by(PersonId person) {
        return by(person, null, today);
    }

    private static Provenance by(PersonId person, @Nullable PersonId follows, LocalDate on) {
        return new Provenance(
                "c-1", person, Role.POLICY_STAFF, on, OFFICE_LETTER, "สรุปผล", null, "c-1", null, follows);
    }

    private LocalDate dayOf(int index) {
        return days.isEmpty() ? today : days.get(index);
    }
}
