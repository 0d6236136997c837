package esao.kernel.evaluation;

import esao.kernel.evaluation.value.AskedGroup;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * There is more time to answer, or more people are asked. What is asked stays.
 *
 * @param evaluationId the evaluation
 * @param lastDay the last day on which it may be answered
 * @param groups all groups that are asked, and how many of each
 */
@Revision("1")
public record ProjectEvaluationExtended(ProjectEvaluationId evaluationId, LocalDate lastDay, List<AskedGroup> groups)
        implements ProjectEvaluationEvent {

    public ProjectEvaluationExtended {
        groups = List.copyOf(groups);
    }
}
