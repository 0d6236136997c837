package esao.query.evaluation;

import esao.kernel.evaluation.EvaluationFormRevised;
import esao.kernel.evaluation.EvaluationSummarised;
import esao.kernel.evaluation.EvaluationSummaryAcknowledged;
import esao.kernel.evaluation.ParticipantEvaluationSubmitted;
import esao.kernel.evaluation.ParticipantEvaluationWithdrawn;
import esao.kernel.evaluation.ProjectEvaluationClosed;
import esao.kernel.evaluation.ProjectEvaluationEvent;
import esao.kernel.evaluation.ProjectEvaluationExtended;
import esao.kernel.evaluation.ProjectEvaluationOpened;
import esao.kernel.evaluation.RecommendationReceived;
import esao.kernel.evaluation.RecommendationSent;
import esao.kernel.evaluation.value.AskedGroup;
import esao.query.projection.Batch;
import esao.query.projection.Projection;
import esao.query.projection.Recorded;
import esao.query.projection.RowWriter;
import esao.query.projection.Tables;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/**
 * Keeps the register of evaluations and what was recommended after them. Answers are not kept here but folded from the
 * events when somebody asks for them, see {@link EvaluationFold}.
 */
@Component
@ProcessingGroup(ProjectEvaluationProjection.NAME)
@Tables({"evaluation", "evaluation_recommendation"})
class ProjectEvaluationProjection implements Projection<ProjectEvaluationEvent> {

    static final String NAME = "evaluation";

    private final Batch batch;
    private final RowWriter rows;

    ProjectEvaluationProjection(Batch batch, RowWriter rows) {
        this.batch = batch;
        this.rows = rows;
    }

    @EventHandler
    void on(ProjectEvaluationEvent ignored, EventMessage<ProjectEvaluationEvent> message) {
        batch.add(this, message);
    }

    @Override
    public String readModel() {
        return NAME;
    }

    @Override
    public Class<ProjectEvaluationEvent> takes() {
        return ProjectEvaluationEvent.class;
    }

    @Override
    public void write(List<Recorded<ProjectEvaluationEvent>> events) {
        events.forEach(this::write);
    }

    private void write(Recorded<ProjectEvaluationEvent> recorded) {
        switch (recorded.event()) {
            case ProjectEvaluationOpened opened ->
                rows.insert(EvaluationTables.EVALUATION, List.of(EvaluationLine.of(opened, recorded)));
            case EvaluationFormRevised revised ->
                rows.writeEach(EvaluationTables.LAY_OUT, List.of(EvaluationLine.Form.of(revised, revised.form())));
            case ProjectEvaluationExtended extended ->
                rows.writeEach(
                        EvaluationTables.EXTEND,
                        List.of(new EvaluationLine.Extension(
                                extended.evaluationId().toString(),
                                extended.lastDay(),
                                extended.groups().stream()
                                        .mapToInt(AskedGroup::asked)
                                        .sum())));
            case ParticipantEvaluationSubmitted submitted -> count(submitted, 1);
            case ParticipantEvaluationWithdrawn withdrawn -> count(withdrawn, -1);
            case ProjectEvaluationClosed closed ->
                rows.writeEach(
                        EvaluationTables.CLOSE,
                        List.of(EvaluationLine.Step.of(recorded, EvaluationState.CLOSED, closed.whyEarly(), 0)));
            case EvaluationSummarised summarised ->
                rows.writeEach(
                        EvaluationTables.SUMMARISE,
                        List.of(EvaluationLine.Step.of(
                                recorded, EvaluationState.SUMMARISED, null, summarised.edition())));
            case EvaluationSummaryAcknowledged known ->
                rows.writeEach(
                        EvaluationTables.ACKNOWLEDGE,
                        List.of(EvaluationLine.Step.of(recorded, EvaluationState.ACKNOWLEDGED, null, known.edition())));
            case RecommendationSent sent -> {
                rows.insert(EvaluationTables.RECOMMENDATION, RecommendationLine.of(sent, recorded));
                rows.writeEach(EvaluationTables.TELL, List.of(EvaluationLine.Told.of(sent)));
            }
            case RecommendationReceived received ->
                rows.writeEach(EvaluationTables.RECEIVE, List.of(RecommendationLine.of(received, recorded)));
        }
    }

    private void count(ProjectEvaluationEvent event, int answered) {
        rows.writeEach(
                EvaluationTables.COUNT,
                List.of(new EvaluationLine.Count(event.evaluationId().toString(), answered)));
    }
}
