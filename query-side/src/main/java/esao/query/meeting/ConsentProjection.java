package esao.query.meeting;

import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.SavingsUseAmended;
import esao.kernel.budget.SavingsUseEndorsed;
import esao.kernel.budget.SavingsUseProposed;
import esao.kernel.budget.SavingsUseRejected;
import esao.kernel.budget.SavingsUseSentBack;
import esao.kernel.budget.SavingsUsed;
import esao.kernel.budget.VirementAmended;
import esao.kernel.budget.VirementClassified;
import esao.kernel.budget.VirementEndorsed;
import esao.kernel.budget.VirementExecuted;
import esao.kernel.budget.VirementProposed;
import esao.kernel.budget.VirementRejected;
import esao.kernel.budget.VirementReversed;
import esao.kernel.budget.VirementSentBack;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.SavingsUseContent;
import esao.kernel.budget.value.SavingsUseId;
import esao.kernel.budget.value.VirementContent;
import esao.kernel.budget.value.VirementId;
import esao.kernel.meeting.value.SubjectKind;
import esao.kernel.money.Money;
import esao.kernel.provenance.DomainEvent;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.ResolutionRef;
import esao.kernel.request.RequestConsolidated;
import esao.kernel.request.RequestEndorsed;
import esao.kernel.request.RequestEvent;
import esao.kernel.request.RequestSentBack;
import esao.kernel.request.RequestSentToObec;
import esao.kernel.request.RequestSubmittedForEndorsement;
import esao.query.projection.Batch;
import esao.query.projection.Kinds;
import esao.query.projection.Projection;
import esao.query.projection.Recorded;
import esao.query.projection.RowWriter;
import esao.query.projection.Tables;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps what was laid before deciding bodies, what resolutions did to it and what followed: as the budgets and requests
 * say it. What the meetings say is kept by {@link MeetingProjection}; the two are held against each other when somebody
 * reads.
 */
@Component
@ProcessingGroup(ConsentProjection.NAME)
@Tables({"consent_subject", "consent_content", "consent_act"})
class ConsentProjection implements Projection<DomainEvent> {

    static final String NAME = "consent";

    /** What changes rows; all else passes it by. */
    private static final Kinds<DomainEvent, ConsentProjection> KINDS = new Kinds<DomainEvent, ConsentProjection>()
            .on(VirementProposed.class, (to, event, recorded) -> to.lay(of(event, event.virement()), event.content()))
            .on(VirementAmended.class, (to, event, recorded) -> to.lay(of(event, event.virement()), event.content()))
            .on(
                    VirementClassified.class,
                    (to, event, recorded) -> to.each(
                            ConsentTables.CLASSIFY, of(event, event.virement()).classified(event)))
            .on(
                    VirementEndorsed.class,
                    (to, event, recorded) ->
                            to.endorse(of(event, event.virement()), event.resolution(), event.hash(), recorded))
            .on(VirementSentBack.class, ConsentProjection::sendBack)
            .on(VirementRejected.class, (to, event, recorded) -> to.reject(of(event, event.virement()), recorded))
            .on(
                    VirementExecuted.class,
                    (to, event, recorded) -> to.each(
                            ConsentTables.MOVE, of(event, event.virement()).moved(event, recorded)))
            .on(
                    VirementReversed.class,
                    (to, event, recorded) -> to.each(
                            ConsentTables.UNDO, of(event, event.virement()).undone(recorded)))
            .on(
                    SavingsUseProposed.class,
                    (to, event, recorded) ->
                            to.lay(of(event, event.use()), event.content(), event.body(), event.neededOutcome()))
            .on(
                    SavingsUseAmended.class,
                    (to, event, recorded) ->
                            to.lay(of(event, event.use()), event.content(), event.body(), event.neededOutcome()))
            .on(SavingsUseSentBack.class, ConsentProjection::sendBack)
            .on(
                    SavingsUseEndorsed.class,
                    (to, event, recorded) ->
                            to.endorse(of(event, event.use()), event.resolution(), event.hash(), recorded))
            .on(SavingsUseRejected.class, (to, event, recorded) -> to.reject(of(event, event.use()), recorded))
            .on(
                    SavingsUsed.class,
                    (to, event, recorded) ->
                            to.each(ConsentTables.MOVE, of(event, event.use()).moved(event, recorded)))
            .on(
                    RequestConsolidated.class,
                    (to, event, recorded) ->
                            to.each(ConsentTables.LAY, of(event).asking(event)))
            .on(
                    RequestSubmittedForEndorsement.class,
                    (to, event, recorded) -> to.rows.write(
                            ConsentTables.SUBMIT, List.of(of(event).submitted(event.hash()))))
            .on(
                    RequestEndorsed.class,
                    (to, event, recorded) -> to.endorse(of(event), event.resolution(), event.hash(), recorded))
            .on(
                    RequestSentBack.class,
                    (to, event, recorded) -> to.act(
                            of(event).act(ConsentAct.SENT_BACK, event.resolution(), event.hash(), null, recorded)))
            .on(
                    RequestSentToObec.class,
                    (to, event, recorded) ->
                            to.each(ConsentTables.MOVE, of(event).sent(event.hash(), recorded)));

    private final Batch batch;
    private final RowWriter rows;

    ConsentProjection(Batch batch, RowWriter rows) {
        this.batch = batch;
        this.rows = rows;
    }

    @EventHandler
    void on(DomainEvent ignored, EventMessage<DomainEvent> message) {
        batch.add(this, message);
    }

    @Override
    public String readModel() {
        return NAME;
    }

    @Override
    public Class<DomainEvent> takes() {
        return DomainEvent.class;
    }

    @Override
    public boolean concerns(Class<?> kind) {
        return KINDS.concern(kind);
    }

    @Override
    public void write(List<Recorded<DomainEvent>> events) {
        KINDS.gather(events, this);
    }

    private void sendBack(VirementSentBack event, Recorded<?> recorded) {
        var virement = of(event, event.virement());
        var amended = event.amended();
        content(virement, amended.hash(), amended.received());
        act(virement.act(ConsentAct.SENT_BACK, event.resolution(), event.hash(), amended.hash(), recorded));
    }

    private void sendBack(SavingsUseSentBack event, Recorded<?> recorded) {
        var use = of(event, event.use());
        var amended = event.amended();
        content(use, amended.hash(), amended.amount());
        act(use.act(ConsentAct.SENT_BACK, event.resolution(), event.hash(), amended.hash(), recorded));
    }

    private void lay(ConsentLine use, SavingsUseContent content, @Nullable String body, ResolutionOutcome needed) {
        each(ConsentTables.LAY, use.asking(content.amount(), body, needed));
        content(use, content.hash(), content.amount());
    }

    private void lay(ConsentLine virement, VirementContent content) {
        each(ConsentTables.LAY, virement.asking(content.received()));
        content(virement, content.hash(), content.received());
    }

    private void content(ConsentLine line, ContentHash hash, Money asked) {
        rows.write(ConsentTables.CONTENT, List.of(line.content(hash, asked)));
    }

    /** Writes what must change a row. */
    private void each(String statement, Object row) {
        rows.writeEach(statement, List.of(row));
    }

    private void endorse(ConsentLine line, ResolutionRef resolution, ContentHash hash, Recorded<?> recorded) {
        act(line.act(ConsentAct.ENDORSED, resolution, hash, null, recorded));
    }

    private void act(ConsentLine.Act act) {
        rows.insert(ConsentTables.ACT, List.of(act));
    }

    /** Somebody may turn something down without any meeting; then no resolution did. */
    private void reject(ConsentLine line, Recorded<?> recorded) {
        var resolution = recorded.provenance().resolution();
        if (resolution != null) {
            act(line.act(ConsentAct.REJECTED, resolution, null, null, recorded));
        }
    }

    private static ConsentLine of(RequestEvent event) {
        return ConsentLine.of(event.requestId());
    }

    private static ConsentLine of(BudgetEvent event, VirementId virement) {
        return ConsentLine.of(SubjectKind.VIREMENT, event.budgetId(), virement.value());
    }

    private static ConsentLine of(BudgetEvent event, SavingsUseId use) {
        return ConsentLine.of(SubjectKind.SAVINGS_USE, event.budgetId(), use.value());
    }
}
