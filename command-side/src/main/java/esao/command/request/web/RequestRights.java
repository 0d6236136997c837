package esao.command.request.web;

import static esao.kernel.provenance.Role.ESAO_DIRECTOR;
import static esao.kernel.provenance.Role.GROUP_HEAD;
import static esao.kernel.provenance.Role.POLICY_STAFF;
import static esao.kernel.provenance.Role.PROCESS;
import static esao.kernel.provenance.Role.SCHOOL_DIRECTOR;

import esao.command.request.AppointRequestGroup;
import esao.command.request.AskRequestPlace;
import esao.command.request.ConsolidateRequest;
import esao.command.request.DecideRequestLines;
import esao.command.request.ExtendBudgetCall;
import esao.command.request.IssueBudgetCall;
import esao.command.request.RecordObecDecision;
import esao.command.request.RecordRequestEndorsement;
import esao.command.request.RecordRequestFollowUp;
import esao.command.request.ReopenRequest;
import esao.command.request.ReturnRequest;
import esao.command.request.ScoreRequest;
import esao.command.request.SendRequestToObec;
import esao.command.request.SetOutputTargets;
import esao.command.request.SubmitRequestForEndorsement;
import esao.command.request.SubmitSchoolFrame;
import esao.command.request.SubmitSchoolRequest;
import esao.command.request.WithdrawSchoolRequest;
import esao.command.security.Right;
import esao.command.security.RightsTable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may give which command of a budget request. */
@Component
public class RequestRights implements RightsTable {

    @Override
    public List<Right<?>> rights() {
        return List.of(
                Right.of(AppointRequestGroup.class, ESAO_DIRECTOR),
                Right.of(IssueBudgetCall.class, POLICY_STAFF, GROUP_HEAD),
                Right.of(ExtendBudgetCall.class, POLICY_STAFF, GROUP_HEAD),
                new Right<>(
                        SubmitSchoolRequest.class,
                        List.of(SCHOOL_DIRECTOR),
                        (actor, role, command) -> actor.heads(command.school(), command.office())),
                new Right<>(
                        WithdrawSchoolRequest.class,
                        List.of(SCHOOL_DIRECTOR),
                        (actor, role, command) -> actor.heads(command.school(), command.office())),
                new Right<>(
                        SubmitSchoolFrame.class,
                        List.of(SCHOOL_DIRECTOR),
                        (actor, role, command) -> actor.heads(command.school(), command.office())),
                Right.of(ScoreRequest.class, POLICY_STAFF, GROUP_HEAD),
                Right.of(ReturnRequest.class, POLICY_STAFF, GROUP_HEAD),
                Right.of(DecideRequestLines.class, GROUP_HEAD, ESAO_DIRECTOR),
                Right.of(SetOutputTargets.class, POLICY_STAFF, GROUP_HEAD),
                Right.of(ConsolidateRequest.class, POLICY_STAFF, GROUP_HEAD),
                Right.of(ReopenRequest.class, GROUP_HEAD, ESAO_DIRECTOR),
                Right.of(SubmitRequestForEndorsement.class, GROUP_HEAD, ESAO_DIRECTOR),
                Right.of(AskRequestPlace.class, GROUP_HEAD, ESAO_DIRECTOR),
                Right.of(RecordRequestEndorsement.class, PROCESS),
                Right.of(SendRequestToObec.class, ESAO_DIRECTOR),
                Right.of(RecordObecDecision.class, POLICY_STAFF, GROUP_HEAD),
                Right.of(RecordRequestFollowUp.class, POLICY_STAFF, GROUP_HEAD));
    }
}
