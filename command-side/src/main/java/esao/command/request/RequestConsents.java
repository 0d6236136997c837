package esao.command.request;

import esao.command.problem.Decision;
import esao.command.rules.Consent;
import esao.command.rules.Regulations;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.meeting.DeclaredResolution;
import esao.kernel.meeting.value.SubjectKind;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.regulation.value.ApprovingBodies;
import esao.kernel.regulation.value.ApprovingBody;
import esao.kernel.regulation.value.BodyDuty;
import esao.kernel.request.RequestEndorsed;
import esao.kernel.request.RequestEvent;
import esao.kernel.request.RequestId;
import esao.kernel.request.RequestSentBack;
import java.util.Optional;

/** What resolutions of the deciding body do to a request that was laid before it. */
final class RequestConsents {

    private RequestConsents() {}

    /** The resolution, if it decides on what is laid; of the body that decided on requests on its day. */
    static Optional<DeclaredResolution> require(
            RequestId request, ContentHash laid, Consent.Cited cited, Regulations regulations, Decision decision) {
        var subject = new Consent.Laid(request.office(), SubjectKind.BUDGET_REQUEST, request.toString(), null, laid);
        var resolution = Consent.require(cited, subject, decision);
        resolution.ifPresent(
                declared -> Consent.requireDecisive(declared, needed(request, declared, regulations), decision));
        return resolution;
    }

    private static Consent.Needed needed(RequestId request, DeclaredResolution declared, Regulations regulations) {
        var bodies = regulations.inForce(request.office(), ApprovingBodies.class, declared.on());
        var body = bodies.content().of(BodyDuty.BUDGET_REQUEST).map(ApprovingBody::code);
        return new Consent.Needed(ResolutionOutcome.ENDORSED, body.orElse(null), bodies.ref());
    }

    /** What follows from it. */
    static RequestEvent follow(RecordRequestEndorsement command, ContentHash laid, ResolutionOutcome outcome) {
        return outcome == ResolutionOutcome.ENDORSED
                ? new RequestEndorsed(command.requestId(), laid, command.resolution())
                : new RequestSentBack(command.requestId(), laid, command.resolution(), outcome);
    }
}
