package esao.query.evaluation;

import esao.kernel.evaluation.ProjectEvaluationEvent;
import esao.kernel.evaluation.ProjectEvaluationId;
import esao.kernel.evaluation.value.Addressee;
import esao.kernel.office.OfficeCode;
import esao.kernel.provenance.Provenance;
import esao.query.listing.ComputedRows;
import esao.query.listing.EntityRows;
import esao.query.listing.Rows;
import esao.query.problem.Problem;
import esao.query.problem.ProblemType;
import esao.query.security.ReadingRights.Schools;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.Predicate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/**
 * Reads the evaluation of projects. A school sees those after which something was recommended to it, and what was. What
 * was answered is folded from the events, so that it is at least as new as the position with which it is answered, and
 * is shown once no more answers come: whoever looks before and after one would know it.
 */
@Component
public class ProjectEvaluationRegister {

    /** The read model all of it comes from. */
    public static final Set<String> READ_MODELS = Set.of(ProjectEvaluationProjection.NAME);

    private static final String OFFICE = "office";

    private final EvaluationRows evaluations;
    private final RecommendationRows recommendations;
    private final EventStore log;
    private final EntityManager entities;

    ProjectEvaluationRegister(
            EvaluationRows evaluations, RecommendationRows recommendations, EventStore log, EntityManager entities) {
        this.evaluations = evaluations;
        this.recommendations = recommendations;
        this.log = log;
        this.entities = entities;
    }

    /** The evaluations of an office. */
    public Rows<EvaluationView> evaluations(OfficeCode office, Schools seen) {
        return new EntityRows<>(
                evaluations,
                entities,
                ProjectEvaluationRegister.<EvaluationRow>of(office).and(told(seen)),
                EvaluationRow::view);
    }

    /**
     * One evaluation.
     *
     * @throws Problem if there is none, or it may not be seen
     */
    public EvaluationView evaluation(ProjectEvaluationId evaluation, Schools seen) {
        Specification<EvaluationRow> named =
                (row, query, builder) -> builder.equal(row.get("evaluationId"), evaluation.toString());
        return evaluations
                .findOne(named.and(told(seen)))
                .map(EvaluationRow::view)
                .orElseThrow(() ->
                        new Problem(ProblemType.EVALUATION_NOT_FOUND, Map.of("evaluationId", evaluation.toString())));
    }

    /** What was recommended in an office, and who has it; for a school what was recommended to it alone. */
    public Rows<RecommendationView> recommendations(OfficeCode office, Schools seen) {
        Specification<RecommendationRow> theirs = seen.every()
                ? Specification.unrestricted()
                : (row, query, builder) -> row.get("addressee").in(addresses(seen));
        return new EntityRows<>(
                recommendations,
                entities,
                ProjectEvaluationRegister.<RecommendationRow>of(office).and(theirs),
                RecommendationRow::view);
    }

    /** What is asked. */
    public Rows<EvaluationQuestionView> questions(ProjectEvaluationId evaluation, Schools seen) {
        return folded(evaluation, seen, EvaluationFold::questions);
    }

    /** How many answered, by group. */
    public Rows<EvaluationGroupView> groups(ProjectEvaluationId evaluation, Schools seen) {
        return folded(evaluation, seen, EvaluationFold::groups);
    }

    /** What is read from the answers; for a school what recommendations to it rest on. */
    public Rows<EvaluationFindingView> findings(ProjectEvaluationId evaluation, Schools seen) {
        return folded(evaluation, seen, fold -> fold.findings(seen));
    }

    /** Who answered, by codes, and what was withdrawn. */
    public Rows<EvaluationParticipantView> participants(ProjectEvaluationId evaluation, Schools seen) {
        return folded(evaluation, seen, EvaluationFold::participants);
    }

    /** What was answered, in figures; for a school to questions that recommendations to it rest on. */
    public Rows<EvaluationResultView> results(ProjectEvaluationId evaluation, Schools seen) {
        return folded(evaluation, seen, fold -> closed(evaluation, fold).results(seen));
    }

    /** What was answered in words. */
    public Rows<EvaluationTextView> texts(ProjectEvaluationId evaluation, Schools seen) {
        return folded(evaluation, seen, fold -> closed(evaluation, fold).texts());
    }

    private <V> Rows<V> folded(ProjectEvaluationId evaluation, Schools seen, Function<EvaluationFold, List<V>> what) {
        return new ComputedRows<>(() -> what.apply(fold(evaluation))).onlyIf(() -> evaluation(evaluation, seen));
    }

    private EvaluationFold fold(ProjectEvaluationId evaluation) {
        var fold = new EvaluationFold();
        // With a version, even the first one: without, the framework would begin with a snapshot.
        log.readEvents(evaluation.toString(), 0)
                .asStream()
                .forEach(event -> fold.on(
                        (ProjectEvaluationEvent) event.getPayload(),
                        Provenance.from(event.getMetaData()),
                        event.getTimestamp()));
        return fold;
    }

    private static EvaluationFold closed(ProjectEvaluationId evaluation, EvaluationFold fold) {
        if (!fold.isClosed()) {
            throw new Problem(ProblemType.EVALUATION_NOT_CLOSED, Map.of("evaluationId", evaluation.toString()));
        }
        return fold;
    }

    private static <E> Specification<E> of(OfficeCode office) {
        return (row, query, builder) -> builder.equal(row.get(OFFICE), office.value());
    }

    private static Specification<EvaluationRow> told(Schools seen) {
        if (seen.every()) {
            return Specification.unrestricted();
        }
        return (row, query, builder) -> {
            var codes = (HibernateCriteriaBuilder) builder;
            return builder.or(addresses(seen).stream()
                    .map(address -> (Predicate) codes.arrayContains(row.<String[]>get("told"), address))
                    .toList());
        };
    }

    private static List<String> addresses(Schools seen) {
        return seen.only().stream()
                .map(school -> Addressee.school(school).toString())
                .toList();
    }
}
