package esao.command.evaluation;

import esao.command.messaging.Command;
import esao.kernel.evaluation.ProjectEvaluationId;
import esao.kernel.office.OfficeCode;
import java.util.List;
import java.util.function.Function;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything that can be asked of the evaluation of a project. */
public sealed interface ProjectEvaluationCommand extends Command
        permits OpenProjectEvaluation,
                ReviseEvaluationForm,
                ExtendProjectEvaluation,
                SubmitParticipantEvaluation,
                WithdrawParticipantEvaluation,
                CloseProjectEvaluation,
                SummariseEvaluation,
                AcknowledgeEvaluationSummary,
                SendRecommendation,
                ReceiveRecommendation {

    /** Most entries of a list in a command. */
    int MOST = 400;

    /** Which evaluation. */
    @TargetAggregateIdentifier
    ProjectEvaluationId evaluationId();

    @Override
    default String stream() {
        return evaluationId().toString();
    }

    @Override
    default OfficeCode office() {
        return evaluationId().office();
    }

    /**
     * Takes a list over that is not too long and names nothing twice.
     *
     * @throws IllegalArgumentException if it is, or does
     */
    static <T> List<T> each(String field, List<T> items, Function<T, ?> name) {
        if (items.size() > MOST || items.stream().map(name).distinct().count() < items.size()) {
            throw new IllegalArgumentException("%s must hold at most %d items, and none twice".formatted(field, MOST));
        }
        return List.copyOf(items);
    }

    /**
     * The same, where there must be something.
     *
     * @throws IllegalArgumentException if there is nothing, too much, or something twice
     */
    static <T> List<T> some(String field, List<T> items, Function<T, ?> name) {
        if (items.isEmpty()) {
            throw new IllegalArgumentException(field + " must hold at least one item");
        }
        return each(field, items, name);
    }
}
