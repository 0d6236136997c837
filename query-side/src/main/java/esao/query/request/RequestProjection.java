package esao.query.request;

import esao.kernel.request.BudgetCallExtended;
import esao.kernel.request.BudgetCallIssued;
import esao.kernel.request.ObecDecisionRecorded;
import esao.kernel.request.OutputTargetSet;
import esao.kernel.request.RequestAmendmentOrdered;
import esao.kernel.request.RequestConsolidated;
import esao.kernel.request.RequestEndorsed;
import esao.kernel.request.RequestEvent;
import esao.kernel.request.RequestFollowedUp;
import esao.kernel.request.RequestGroupAppointed;
import esao.kernel.request.RequestId;
import esao.kernel.request.RequestLinesDecided;
import esao.kernel.request.RequestPlaceAsked;
import esao.kernel.request.RequestReopened;
import esao.kernel.request.RequestReturned;
import esao.kernel.request.RequestScored;
import esao.kernel.request.RequestSentBack;
import esao.kernel.request.RequestSentToObec;
import esao.kernel.request.RequestSubmittedForEndorsement;
import esao.kernel.request.SchoolFrameSubmitted;
import esao.kernel.request.SchoolRequestSubmitted;
import esao.kernel.request.SchoolRequestWithdrawn;
import esao.kernel.request.value.CalledSchool;
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
 * Keeps the budget requests of offices: who was called upon, what they ask for line by line, and what became of each
 * line. Each event is written by itself, as its lines are many and most change what was written before.
 */
@Component
@ProcessingGroup(RequestProjection.NAME)
@Tables({
    "request_round",
    "request_criterion",
    "request_school",
    "request_line",
    "request_score_given",
    "request_target",
    "request_frame",
    "request_ceiling",
    "request_follow_up"
})
class RequestProjection implements Projection<RequestEvent> {

    static final String NAME = "request";

    private final Batch batch;
    private final RowWriter rows;

    RequestProjection(Batch batch, RowWriter rows) {
        this.batch = batch;
        this.rows = rows;
    }

    @EventHandler
    void on(RequestEvent ignored, EventMessage<RequestEvent> message) {
        batch.add(this, message);
    }

    @Override
    public String readModel() {
        return NAME;
    }

    @Override
    public Class<RequestEvent> takes() {
        return RequestEvent.class;
    }

    @Override
    public void write(List<Recorded<RequestEvent>> events) {
        events.forEach(this::write);
    }

    private void write(Recorded<RequestEvent> recorded) {
        switch (recorded.event()) {
            case RequestGroupAppointed appointed -> {
                rows.write(RequestTables.OPEN, List.of(RequestRow.of(recorded)));
                rows.writeEach(RequestTables.APPOINT, List.of(RequestRow.Group.of(recorded, appointed)));
            }
            case BudgetCallIssued issued -> call(issued);
            case BudgetCallExtended extension -> extend(extension);
            case SchoolRequestSubmitted submitted -> submit(recorded, submitted);
            case SchoolRequestWithdrawn withdrawn -> end(RequestRow.School.of(recorded, withdrawn));
            case RequestReturned returned -> end(RequestRow.School.of(recorded, returned));
            case SchoolFrameSubmitted submitted -> frame(submitted);
            case RequestScored scored -> score(recorded, scored);
            case RequestLinesDecided decided ->
                rows.writeEach(
                        RequestTables.DECIDE,
                        decided.decisions().stream()
                                .map(decision -> RequestLineChange.Decided.of(recorded, decided, decision))
                                .toList());
            case OutputTargetSet set -> rows.writeEach(RequestTables.TARGET, List.of(RequestRow.Target.of(set)));
            case RequestConsolidated done -> consolidate(recorded, done);
            case RequestReopened ignored -> reopen(recorded);
            case RequestSubmittedForEndorsement laid ->
                rows.writeEach(RequestTables.LAY, List.of(RequestRow.Consent.of(recorded, laid)));
            case RequestEndorsed endorsed ->
                rows.writeEach(RequestTables.RESOLVE, List.of(RequestRow.Consent.of(recorded, endorsed)));
            case RequestSentBack back -> {
                reopen(recorded);
                rows.writeEach(RequestTables.RESOLVE, List.of(RequestRow.Consent.of(recorded, back)));
            }
            case RequestAmendmentOrdered ordered ->
                rows.writeEach(RequestTables.ORDER, List.of(RequestRow.Ordered.of(ordered)));
            case RequestPlaceAsked asked ->
                rows.writeEach(RequestTables.ASK_PLACE, List.of(RequestRow.PlaceAsked.of(asked)));
            case RequestSentToObec sent ->
                rows.writeEach(RequestTables.SEND, List.of(RequestRow.Sent.of(recorded, sent)));
            case ObecDecisionRecorded decided ->
                rows.writeEach(
                        RequestTables.GRANT,
                        decided.grants().stream()
                                .map(grant -> RequestLineChange.Granted.of(decided, grant))
                                .toList());
            case RequestFollowedUp followed ->
                rows.insert("read_model.request_follow_up", List.of(RequestRow.FollowUp.of(recorded, followed)));
        }
    }

    private void call(BudgetCallIssued issued) {
        rows.writeEach(RequestTables.CALL, List.of(RequestRow.Call.of(issued)));
        rows.insert(
                "read_model.request_criterion",
                issued.criteria().stream()
                        .map(criterion -> RequestRow.Asked.of(issued, criterion))
                        .toList());
        callUpon(issued.requestId(), issued.schools());
    }

    private void extend(BudgetCallExtended extension) {
        rows.writeEach(RequestTables.EXTEND, List.of(RequestRow.Call.of(extension)));
        callUpon(extension.requestId(), extension.schools());
    }

    private void callUpon(RequestId request, List<CalledSchool> schools) {
        rows.writeEach(
                RequestTables.CALLED,
                schools.stream()
                        .map(called -> RequestRow.Called.of(request, called))
                        .toList());
    }

    private void submit(Recorded<RequestEvent> recorded, SchoolRequestSubmitted submitted) {
        rows.writeEach(RequestTables.SUBMIT, List.of(RequestRow.School.of(recorded, submitted)));
        rows.writeEach(
                RequestTables.LINES,
                submitted.lines().stream()
                        .map(line -> RequestLineChange.Asked.of(submitted, line))
                        .toList());
    }

    private void end(RequestRow.School step) {
        rows.writeEach(RequestTables.END, List.of(step));
        rows.write(RequestTables.FORGET_LINES, List.of(step));
        rows.write(RequestTables.FORGET_POINTS, List.of(step));
    }

    private void frame(SchoolFrameSubmitted submitted) {
        var amounts = submitted.amounts().stream()
                .map(amount -> RequestRow.Frame.of(submitted, amount))
                .toList();
        rows.write(RequestTables.FORGET_FRAME, amounts.subList(0, 1));
        rows.insert("read_model.request_frame", amounts);
    }

    private void score(Recorded<RequestEvent> recorded, RequestScored scored) {
        var step = List.of(RequestRow.School.of(recorded, scored));
        rows.writeEach(RequestTables.SCORE, step);
        rows.write(RequestTables.FORGET_POINTS, step);
        rows.insert(
                "read_model.request_score_given",
                scored.scores().stream()
                        .map(score -> RequestRow.Points.of(scored, score))
                        .toList());
    }

    private void consolidate(Recorded<RequestEvent> recorded, RequestConsolidated done) {
        rows.writeEach(RequestTables.CONSOLIDATE, List.of(RequestRow.Consolidated.of(recorded, done)));
        rows.insert(
                "read_model.request_ceiling",
                done.totals().stream()
                        .map(total -> RequestRow.Ceiling.of(done, total))
                        .toList());
        rows.writeEach(
                RequestTables.ABOVE,
                done.aboveCeiling().stream()
                        .map(line -> RequestLineChange.Raised.of(done, line))
                        .toList());
    }

    private void reopen(Recorded<RequestEvent> recorded) {
        var step = List.of(RequestRow.of(recorded));
        rows.writeEach(RequestTables.REOPEN, step);
        rows.write(RequestTables.FORGET_CEILINGS, step);
        rows.write(RequestTables.FORGET_ABOVE, step);
    }
}
