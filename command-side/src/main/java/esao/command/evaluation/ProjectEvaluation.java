package esao.command.evaluation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import esao.command.problem.Decision;
import esao.command.problem.ExpectedVersion;
import esao.command.rules.Bodies;
import esao.command.rules.BudgetLines;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.evaluation.EvaluationFormRevised;
import esao.kernel.evaluation.EvaluationSummarised;
import esao.kernel.evaluation.EvaluationSummaryAcknowledged;
import esao.kernel.evaluation.ParticipantEvaluationSubmitted;
import esao.kernel.evaluation.ParticipantEvaluationWithdrawn;
import esao.kernel.evaluation.ProjectEvaluationClosed;
import esao.kernel.evaluation.ProjectEvaluationEvent;
import esao.kernel.evaluation.ProjectEvaluationExtended;
import esao.kernel.evaluation.ProjectEvaluationId;
import esao.kernel.evaluation.ProjectEvaluationOpened;
import esao.kernel.evaluation.RecommendationReceived;
import esao.kernel.evaluation.RecommendationSent;
import esao.kernel.evaluation.value.EvaluationForm;
import esao.kernel.evaluation.value.FindingId;
import esao.kernel.provenance.Provenance;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.SequenceNumber;
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
 * The evaluation of a project of the action plan by those it is there for: a form, one answer of each participant, the
 * summary, and what is recommended after it.
 *
 * <p>It guards three promises: each participant counts once, and on the form that everybody was given; what a summary
 * says in figures is what was answered; and nothing is recommended that somebody else did not take note of before.
 *
 * <p><b>Source:</b> {@code docs/regulations.md#evaluations}.
 */
@Aggregate(
        type = "ProjectEvaluation",
        cache = "aggregateCache",
        snapshotTriggerDefinition = "budgetSnapshots",
        commandTargetResolver = "streamOfTheTurn")
@Revision("1")
@JsonAutoDetect(
        fieldVisibility = JsonAutoDetect.Visibility.ANY,
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE)
class ProjectEvaluation {

    @AggregateIdentifier
    @SuppressWarnings("NullAway.Init") // Set by on(ProjectEvaluationOpened), the first event of every evaluation.
    private ProjectEvaluationId id;

    /** Since when there is something to answer, as it was laid out last. */
    private @Nullable LocalDate laidOutOn;

    /** Since when form, time and people are as they are: the day of the form or of the last extension. */
    private @Nullable LocalDate settledOn;

    /** The greatest effective day of all that happened, also of what was withdrawn; read until the closing. */
    private @Nullable LocalDate lastStepOn;

    private @Nullable LocalDate closedOn;
    private @Nullable LocalDate summarisedOn;
    private @Nullable LocalDate acknowledgedOn;
    private int edition;
    private SortedSet<String> findings = new TreeSet<>();
    private SortedSet<String> makers = new TreeSet<>();
    private AnswerBook answers = new AnswerBook();
    private RecommendationBook recommendations = new RecommendationBook();

    private ProjectEvaluation() {}

    @CommandHandlerInterceptor
    void requireExpectedVersion(CommandMessage<?> command) {
        ExpectedVersion.requireMet(command, AggregateLifecycle.getVersion());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenProjectEvaluation command, Decision decision, BudgetLines lines) {
        var evaluation = command.evaluationId();
        decision.require(
                laidOutOn == null, EvaluationProblem.ALREADY_OPENED, () -> Map.of("project", evaluation.project()));
        requireDays(evaluation.year(), command.form().lastDay(), decision);
        requireLines(evaluation, command.lines(), lines, decision);
        decision.enforce();
        apply(new ProjectEvaluationOpened(evaluation, command.described(), command.form()));
    }

    @CommandHandler
    void handle(ReviseEvaluationForm command, Decision decision) {
        requireOpen(decision);
        answers.requireUnanswered(decision);
        requireNotBefore(settledOn, decision);
        requireDays(id.year(), command.form().lastDay(), decision);
        decision.enforce();
        apply(new EvaluationFormRevised(id, command.form()));
    }

    @CommandHandler
    void handle(ExtendProjectEvaluation command, Decision decision) {
        requireOpen(decision);
        requireNotBefore(lastStepOn, decision);
        requireDays(id.year(), command.lastDay(), decision);
        answers.requireExtended(command, decision);
        decision.enforce();
        apply(new ProjectEvaluationExtended(id, command.lastDay(), command.groups()));
    }

    @CommandHandler
    void handle(SubmitParticipantEvaluation command, Decision decision) {
        requireOpen(decision);
        requireNotBefore(laidOutOn, decision);
        answers.requireFits(command, decision);
        decision.enforce();
        apply(new ParticipantEvaluationSubmitted(id, command.participant(), command.group(), command.answers()));
    }

    @CommandHandler
    void handle(WithdrawParticipantEvaluation command, Decision decision) {
        requireOpen(decision);
        var entry = answers.require(command.participant(), decision);
        requireStep(entry.on(), decision);
        decision.enforce();
        apply(new ParticipantEvaluationWithdrawn(id, command.participant(), entry.submission()));
    }

    @CommandHandler
    void handle(CloseProjectEvaluation command, Decision decision) {
        requireOpen(decision);
        requireStep(lastStepOn, decision);
        var lastDay = answers.form().lastDay();
        var on = decision.by().effectiveOn();
        var days = Map.<String, Object>of("effectiveOn", on.toString(), "lastDay", lastDay.toString());
        if (on.isBefore(lastDay)) {
            decision.require(command.whyEarly() != null, EvaluationProblem.CLOSED_EARLY, () -> days);
        } else {
            decision.require(command.whyEarly() == null, EvaluationProblem.NOT_EARLY, () -> days);
        }
        decision.enforce();
        apply(new ProjectEvaluationClosed(id, command.whyEarly()));
    }

    @CommandHandler
    void handle(SummariseEvaluation command, Decision decision) {
        if (!decision.require(
                closedOn != null,
                EvaluationProblem.NOT_CLOSED,
                () -> Map.of("lastDay", answers.form().lastDay().toString()))) {
            decision.enforce();
        }
        requireUnacknowledged(decision);
        requireStep(summarisedOn == null ? closedOn : summarisedOn, decision);
        var counted = answers.size();
        if (counted == 0) {
            decision.require(
                    command.whyNoAnswers() != null,
                    EvaluationProblem.NO_ANSWERS,
                    () -> Map.of("asked", answers.form().asked()));
        } else {
            decision.require(
                    command.whyNoAnswers() == null, EvaluationProblem.ANSWERS_THERE, () -> Map.of("answered", counted));
        }
        var named = command.findings().stream()
                .flatMap(finding -> Stream.ofNullable(finding.question()))
                .toList();
        answers.requireKnown(named, Function.identity(), decision);
        decision.enforce();
        apply(new EvaluationSummarised(
                id, edition + 1, answers.turnout(), answers.results(), command.findings(), command.whyNoAnswers()));
    }

    @CommandHandler
    void handle(AcknowledgeEvaluationSummary command, Decision decision) {
        if (!decision.require(edition > 0, EvaluationProblem.NOT_SUMMARISED, () -> Map.of("project", id.project()))) {
            decision.enforce();
        }
        requireUnacknowledged(decision);
        decision.require(
                command.edition() == edition,
                EvaluationProblem.OTHER_EDITION,
                () -> Map.of("edition", command.edition(), "current", edition));
        requireStep(summarisedOn, decision);
        var person = decision.by().person().value();
        decision.require(
                !makers.contains(person),
                EvaluationProblem.MAKER_IS_CHECKER,
                () -> Map.of("person", person, "item", id.toString()));
        decision.enforce();
        apply(new EvaluationSummaryAcknowledged(id, edition));
    }

    @CommandHandler
    void handle(SendRecommendation command, Decision decision, Bodies bodies) {
        decision.require(acknowledgedOn != null, EvaluationProblem.NOT_ACKNOWLEDGED, () -> Map.of("edition", edition));
        requireStep(acknowledgedOn, decision);
        recommendations.requireNew(command, decision);
        RecommendationBook.requireBodiesInForce(command, bodies, decision);
        answers.requireKnown(command.questions(), Function.identity(), decision);
        var unknown = command.findings().stream()
                .map(FindingId::value)
                .filter(finding -> !findings.contains(finding))
                .toList();
        decision.require(unknown.isEmpty(), EvaluationProblem.FINDING_UNKNOWN, () -> Map.of("findings", unknown));
        decision.enforce();
        apply(new RecommendationSent(
                id,
                command.recommendationId(),
                command.addressees(),
                command.text(),
                command.questions(),
                command.findings(),
                command.dueOn(),
                decision.by().document()));
    }

    @CommandHandler
    void handle(ReceiveRecommendation command, Decision decision) {
        var sent = recommendations.requireAwaited(command.recommendationId(), command.addressee(), decision);
        requireStep(sent.on(), decision);
        decision.enforce();
        apply(new RecommendationReceived(id, command.recommendationId(), command.addressee()));
    }

    @EventSourcingHandler
    void on(ProjectEvaluationEvent event, MetaData metaData, @SequenceNumber long version) {
        var by = Provenance.from(metaData);
        var on = by.effectiveOn();
        if (closedOn == null || event instanceof EvaluationSummarised) {
            makers.add(by.person().value());
        }
        if (lastStepOn == null || on.isAfter(lastStepOn)) {
            lastStepOn = on;
        }
        switch (event) {
            case ProjectEvaluationOpened opened -> {
                id = opened.evaluationId();
                layOut(opened.form(), on);
            }
            case EvaluationFormRevised revised -> layOut(revised.form(), on);
            case ProjectEvaluationExtended extended -> {
                settledOn = on;
                answers.layOut(answers.form().extended(extended.lastDay(), extended.groups()));
            }
            case ParticipantEvaluationSubmitted submitted -> answers.on(submitted, on, version);
            case ParticipantEvaluationWithdrawn withdrawn -> answers.remove(withdrawn.participant());
            case ProjectEvaluationClosed ignored -> closedOn = on;
            case EvaluationSummarised summarised -> {
                edition = summarised.edition();
                summarisedOn = on;
                findings = summarised.findings().stream()
                        .map(finding -> finding.finding().value())
                        .collect(Collectors.toCollection(TreeSet::new));
            }
            case EvaluationSummaryAcknowledged ignored -> acknowledgedOn = on;
            case RecommendationSent sent -> recommendations.on(sent, by);
            case RecommendationReceived received -> recommendations.on(received);
        }
    }

    private void layOut(EvaluationForm form, LocalDate on) {
        laidOutOn = on;
        settledOn = on;
        answers.layOut(form);
    }

    private void requireOpen(Decision decision) {
        if (!decision.require(
                closedOn == null, EvaluationProblem.CLOSED, () -> Map.of("closedOn", String.valueOf(closedOn)))) {
            decision.enforce();
        }
    }

    private void requireUnacknowledged(Decision decision) {
        decision.require(
                acknowledgedOn == null, EvaluationProblem.ALREADY_ACKNOWLEDGED, () -> Map.of("edition", edition));
    }

    /** No earlier than the step it follows, and within the years in which a project is evaluated. */
    private void requireStep(@Nullable LocalDate since, Decision decision) {
        requireNotBefore(since, decision);
        requireWithin(id.year(), decision.by().effectiveOn(), decision);
    }

    private static void requireNotBefore(@Nullable LocalDate since, Decision decision) {
        var on = decision.by().effectiveOn();
        decision.require(
                since == null || !on.isBefore(since),
                EvaluationProblem.DAY_BEFORE_STEP,
                () -> Map.of("effectiveOn", on.toString(), "notBefore", String.valueOf(since)));
    }

    /** A project is evaluated in the year of its plan or in the one after it, and there is a day left to answer. */
    private static void requireDays(FiscalYear year, LocalDate lastDay, Decision decision) {
        var on = decision.by().effectiveOn();
        requireWithin(year, on, decision);
        requireWithin(year, lastDay, decision);
        decision.require(
                !lastDay.isBefore(on),
                EvaluationProblem.LAST_DAY_PASSED,
                () -> Map.of("lastDay", lastDay.toString(), "effectiveOn", on.toString()));
    }

    private static void requireWithin(FiscalYear year, LocalDate day, Decision decision) {
        var first = year.firstDay();
        var last = (year.equals(FiscalYear.LAST) ? year : year.plusYears(1)).lastDay();
        decision.require(
                !day.isBefore(first) && !day.isAfter(last),
                EvaluationProblem.OUTSIDE_YEARS,
                () -> Map.of("day", day.toString(), "first", first.toString(), "last", last.toString()));
    }

    private static void requireLines(
            ProjectEvaluationId evaluation, List<LineCode> named, BudgetLines lines, Decision decision) {
        if (named.isEmpty()) {
            return; // So that no budget has to be read.
        }
        var known = lines.of(new BudgetId(evaluation.office(), evaluation.year()));
        var unknown = named.stream()
                .filter(line -> !known.contains(line))
                .map(LineCode::value)
                .toList();
        decision.require(
                unknown.isEmpty(),
                EvaluationProblem.LINES_UNKNOWN,
                () -> Map.of("year", evaluation.year().year(), "lines", unknown));
    }
}
