package esao.command.meeting;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import esao.command.problem.Decision;
import esao.command.problem.ExpectedVersion;
import esao.command.rules.HeldMeetings;
import esao.kernel.budget.value.CanonicalForm;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.meeting.HeldMeeting;
import esao.kernel.meeting.MeetingId;
import esao.kernel.provenance.Provenance;
import esao.kernel.provenance.ResolutionRef;
import esao.kernel.synthesis.LessonLinkedToPlan;
import esao.kernel.synthesis.LessonRecorded;
import esao.kernel.synthesis.ResolutionTagged;
import esao.kernel.synthesis.SynthesisEvent;
import esao.kernel.synthesis.SynthesisId;
import esao.kernel.synthesis.SynthesisOpened;
import esao.kernel.synthesis.SynthesisPublished;
import esao.kernel.synthesis.value.LessonEvidence;
import esao.kernel.synthesis.value.LessonId;
import esao.kernel.synthesis.value.UncertifiedMeeting;
import esao.kernel.text.Text;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * What an office learnt from its meetings of one fiscal year: resolutions by theme, and lessons drawn from them.
 *
 * <p>It guards two promises: every lesson rests on something that was resolved or done, and what is published says of
 * each meeting of the year that its minutes are certified, or why not.
 */
@Aggregate(
        type = "Synthesis",
        cache = "aggregateCache",
        snapshotTriggerDefinition = "budgetSnapshots",
        commandTargetResolver = "streamOfTheTurn")
@Revision("2")
@JsonAutoDetect(
        fieldVisibility = JsonAutoDetect.Visibility.ANY,
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE)
class Synthesis {

    @AggregateIdentifier
    @SuppressWarnings("NullAway.Init") // Set by on(SynthesisOpened), the first event of every synthesis.
    private SynthesisId id;

    private int edition;
    private boolean open;
    private SortedMap<String, String> themes = new TreeMap<>();
    private SortedMap<String, LessonRecorded> lessons = new TreeMap<>();
    private SortedMap<String, SortedSet<String>> plans = new TreeMap<>();
    private SortedSet<String> makers = new TreeSet<>();

    /** When each lesson was recorded. */
    private SortedMap<String, LocalDate> learntOn = new TreeMap<>();

    private @Nullable LocalDate openedOn;

    /** The latest day of the edition that is open, or of its publication. */
    private @Nullable LocalDate lastStepOn;

    private Synthesis() {}

    @CommandHandlerInterceptor
    void requireExpectedVersion(CommandMessage<?> command) {
        ExpectedVersion.requireMet(command, AggregateLifecycle.getVersion());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenSynthesis command, Decision decision) {
        decision.require(!open, SynthesisProblem.ALREADY_OPEN, () -> Map.of("edition", edition));
        requireNotBefore(lastStepOn, decision);
        decision.enforce();
        apply(new SynthesisOpened(command.synthesisId(), edition + 1));
    }

    @CommandHandler
    void handle(TagResolution command, Decision decision, HeldMeetings meetings) {
        requireOpen(decision);
        requireNotBefore(openedOn, decision);
        var resolution = command.resolution();
        requireDeclared(resolution, meetings, decision)
                .ifPresent(meeting -> decision.require(
                        meeting.meeting().year().equals(id.year()),
                        SynthesisProblem.RESOLUTION_OF_OTHER_YEAR,
                        () -> Map.of(
                                "resolution",
                                resolution.toString(),
                                "year",
                                id.year().year())));
        var before = themes.get(resolution.toString());
        decision.require(
                before == null || !Text.key(before).equals(Text.key(command.theme())),
                SynthesisProblem.ALREADY_TAGGED,
                () -> Map.of("resolution", resolution.toString(), "theme", String.valueOf(before)));
        decision.enforce();
        apply(new ResolutionTagged(id, resolution, command.theme()));
    }

    @CommandHandler
    void handle(RecordLesson command, Decision decision, HeldMeetings meetings) {
        requireOpen(decision);
        requireNotBefore(openedOn, decision);
        requireNew(command.lessonId(), decision);
        var unknown = command.evidence().stream()
                .filter(evidence -> !isThere(evidence, meetings))
                .map(LessonEvidence::toString)
                .toList();
        decision.require(unknown.isEmpty(), SynthesisProblem.EVIDENCE_UNKNOWN, () -> Map.of("evidence", unknown));
        decision.enforce();
        apply(new LessonRecorded(id, command.lessonId(), command.knowledge(), command.use(), command.evidence()));
    }

    @CommandHandler
    void handle(LinkLessonToPlan command, Decision decision) {
        requireLesson(command.lessonId(), decision);
        requireNotBefore(learntOn.get(command.lessonId().value()), decision);
        decision.require(
                !plans.getOrDefault(command.lessonId().value(), new TreeSet<>()).contains(Text.key(command.plan())),
                SynthesisProblem.ALREADY_LINKED,
                () -> Map.of("lesson", command.lessonId().value(), "plan", command.plan()));
        decision.enforce();
        apply(new LessonLinkedToPlan(id, command.lessonId(), command.plan(), command.how()));
    }

    @CommandHandler
    void handle(PublishSynthesis command, Decision decision, HeldMeetings meetings) {
        requireOpen(decision);
        requireNotBefore(lastStepOn, decision);
        var person = decision.by().person().value();
        decision.require(
                !makers.contains(person),
                SynthesisProblem.MAKER_IS_CHECKER,
                () -> Map.of("person", person, "item", id.toString()));
        var lastDay = id.year().lastDay();
        decision.require(
                decision.by().effectiveOn().isAfter(lastDay),
                SynthesisProblem.YEAR_NOT_OVER,
                () -> Map.of("effectiveOn", decision.by().effectiveOn().toString(), "lastDay", lastDay.toString()));
        decision.require(!lessons.isEmpty(), SynthesisProblem.LESSONS_MISSING, Map::of);
        requireMeetingsSettled(command.exceptions(), meetings, decision);
        decision.enforce();
        apply(new SynthesisPublished(id, edition, hash(command.exceptions()), command.exceptions()));
    }

    @EventSourcingHandler
    void on(SynthesisEvent event, MetaData metaData) {
        var by = Provenance.from(metaData);
        var on = by.effectiveOn();
        switch (event) {
            case SynthesisOpened opened -> {
                id = opened.synthesisId();
                edition = opened.edition();
                open = true;
                openedOn = on;
                makers.add(by.person().value());
            }
            case ResolutionTagged tagged -> {
                themes.put(tagged.resolution().toString(), tagged.theme());
                makers.add(by.person().value());
            }
            case LessonRecorded recorded -> {
                lessons.put(recorded.lesson().value(), recorded);
                learntOn.put(recorded.lesson().value(), on);
                makers.add(by.person().value());
            }
            case LessonLinkedToPlan linked ->
                plans.computeIfAbsent(linked.lesson().value(), ignored -> new TreeSet<>())
                        .add(Text.key(linked.plan()));
            case SynthesisPublished ignored -> {
                open = false;
                lastStepOn = on;
            }
        }
        if (open && (lastStepOn == null || on.isAfter(lastStepOn))) {
            lastStepOn = on;
        }
    }

    private void requireOpen(Decision decision) {
        if (!decision.require(open, SynthesisProblem.NOT_OPEN, () -> Map.of("edition", edition))) {
            decision.enforce();
        }
    }

    private static void requireNotBefore(@Nullable LocalDate since, Decision decision) {
        var on = decision.by().effectiveOn();
        decision.require(
                since == null || !on.isBefore(since),
                SynthesisProblem.DAY_BEFORE_STEP,
                () -> Map.of("effectiveOn", on.toString(), "notBefore", String.valueOf(since)));
    }

    /** A name that none has, however it is written. */
    private void requireNew(LessonId lesson, Decision decision) {
        var key = Text.key(lesson.value());
        lessons.keySet().stream()
                .filter(name -> Text.key(name).equals(key))
                .findFirst()
                .ifPresent(name ->
                        decision.require(false, SynthesisProblem.LESSON_ALREADY_THERE, () -> Map.of("lesson", name)));
    }

    private void requireLesson(LessonId lesson, Decision decision) {
        decision.require(
                lessons.containsKey(lesson.value()),
                SynthesisProblem.LESSON_UNKNOWN,
                () -> Map.of("lesson", lesson.value()));
    }

    private Optional<HeldMeeting> requireDeclared(ResolutionRef resolution, HeldMeetings meetings, Decision decision) {
        var found = declaring(resolution, meetings);
        decision.require(
                found.isPresent(),
                SynthesisProblem.RESOLUTION_UNKNOWN,
                () -> Map.of("resolution", resolution.toString()));
        return found;
    }

    /** The meeting that declared a resolution; nothing where none did. */
    private Optional<HeldMeeting> declaring(ResolutionRef resolution, HeldMeetings meetings) {
        return MeetingId.citedBy(id.office(), resolution)
                .flatMap(meetings::find)
                .filter(meeting -> meeting.resolutions().contains(resolution));
    }

    private boolean isThere(LessonEvidence evidence, HeldMeetings meetings) {
        var resolution = evidence.resolution();
        if (resolution != null) {
            return declaring(resolution, meetings).isPresent();
        }
        return MeetingId.citedAs(id.office(), Objects.requireNonNull(evidence.meeting(), "the meeting of an action"))
                .flatMap(meetings::find)
                .filter(meeting -> meeting.results().contains(evidence.action()))
                .isPresent();
    }

    /** Those that wait for their minutes are listed, each once, and no others. */
    private void requireMeetingsSettled(List<UncertifiedMeeting> exceptions, HeldMeetings meetings, Decision decision) {
        var waiting = meetings.ofYear(id.office(), id.year()).stream()
                .filter(meeting -> !meeting.isSettled())
                .map(meeting -> meeting.meeting().code())
                .collect(Collectors.toCollection(TreeSet::new));
        var listed = exceptions.stream().map(UncertifiedMeeting::meeting).toList();
        var unlisted = new TreeSet<>(waiting);
        unlisted.removeAll(new HashSet<>(listed));
        decision.require(
                unlisted.isEmpty(),
                SynthesisProblem.MEETINGS_NOT_CERTIFIED,
                () -> Map.of("meetings", List.copyOf(unlisted)));
        var seen = new HashSet<String>();
        var unfit = listed.stream()
                .filter(meeting -> !waiting.contains(meeting) || !seen.add(meeting))
                .toList();
        decision.require(unfit.isEmpty(), SynthesisProblem.EXCEPTION_UNFIT, () -> Map.of("meetings", unfit));
    }

    /** The digest of what is published. */
    private ContentHash hash(List<UncertifiedMeeting> exceptions) {
        var form = new CanonicalForm()
                .field("form", "esao-synthesis-1")
                .field("synthesis", id)
                .field("edition", edition)
                .field("themes", themes.size())
                .field("lessons", lessons.size())
                .field("exceptions", exceptions.size());
        themes.forEach(
                (resolution, theme) -> form.field("resolution", resolution).field("theme", theme));
        lessons.forEach((name, lesson) -> {
            form.field("lesson", name)
                    .field("knowledge", lesson.knowledge())
                    .field("use", lesson.use())
                    .field("evidence", lesson.evidence().size());
            lesson.evidence().forEach(evidence -> form.field("cited", evidence));
        });
        exceptions.forEach(
                exception -> form.field("meeting", exception.meeting()).field("reason", exception.reason()));
        return ContentHash.of(form);
    }
}
