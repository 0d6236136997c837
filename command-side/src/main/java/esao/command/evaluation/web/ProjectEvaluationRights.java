package esao.command.evaluation.web;

import static esao.kernel.provenance.Role.ESAO_DIRECTOR;
import static esao.kernel.provenance.Role.FINANCE_GROUP;
import static esao.kernel.provenance.Role.GROUP_HEAD;
import static esao.kernel.provenance.Role.POLICY_STAFF;
import static esao.kernel.provenance.Role.SCHOOL_DIRECTOR;
import static esao.kernel.provenance.Role.SECRETARY;

import esao.command.evaluation.AcknowledgeEvaluationSummary;
import esao.command.evaluation.CloseProjectEvaluation;
import esao.command.evaluation.ExtendProjectEvaluation;
import esao.command.evaluation.OpenProjectEvaluation;
import esao.command.evaluation.ReceiveRecommendation;
import esao.command.evaluation.ReviseEvaluationForm;
import esao.command.evaluation.SendRecommendation;
import esao.command.evaluation.SubmitParticipantEvaluation;
import esao.command.evaluation.SummariseEvaluation;
import esao.command.evaluation.WithdrawParticipantEvaluation;
import esao.command.security.Right;
import esao.command.security.RightsTable;
import esao.kernel.provenance.Actor;
import esao.kernel.provenance.Role;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Who may give which command about the evaluation of projects. Answers are entered by the office, also those of
 * schools: whoever entered one's own would stand beside it by name for ever.
 */
@Component
public class ProjectEvaluationRights implements RightsTable {

    @Override
    public List<Right<?>> rights() {
        return List.of(
                Right.of(OpenProjectEvaluation.class, POLICY_STAFF),
                Right.of(ReviseEvaluationForm.class, POLICY_STAFF),
                Right.of(ExtendProjectEvaluation.class, POLICY_STAFF),
                Right.of(SubmitParticipantEvaluation.class, POLICY_STAFF),
                Right.of(WithdrawParticipantEvaluation.class, POLICY_STAFF),
                Right.of(CloseProjectEvaluation.class, POLICY_STAFF, GROUP_HEAD),
                Right.of(SummariseEvaluation.class, POLICY_STAFF),
                Right.of(AcknowledgeEvaluationSummary.class, ESAO_DIRECTOR),
                Right.of(SendRecommendation.class, POLICY_STAFF, GROUP_HEAD),
                new Right<>(
                        ReceiveRecommendation.class,
                        List.of(SCHOOL_DIRECTOR, POLICY_STAFF, GROUP_HEAD, FINANCE_GROUP, ESAO_DIRECTOR, SECRETARY),
                        ProjectEvaluationRights::isTold));
    }

    /** A school is its director, a body its secretary, a group whoever works in one, and a person nobody else. */
    private static boolean isTold(Actor actor, Role role, ReceiveRecommendation command) {
        var addressee = command.addressee();
        return switch (addressee.kind()) {
            case SCHOOL ->
                role == SCHOOL_DIRECTOR
                        && actor.schoolsIn(command.office()).stream().anyMatch(addressee::isSchool);
            case GROUP -> role == POLICY_STAFF || role == GROUP_HEAD || role == FINANCE_GROUP;
            case BODY -> role == SECRETARY;
            case PERSON -> addressee.code().equals(actor.person().value());
        };
    }
}
