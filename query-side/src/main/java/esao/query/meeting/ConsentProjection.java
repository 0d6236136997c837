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
import esao.kernel.budget.value.SavingsUseId;
import esao.kernel.budget.value.VirementContent;
import esao.kernel.budget.value.VirementId;
import esao.kernel.meeting.value.SubjectKind;
import esao.kernel.money.Money;
import esao.kernel.provenance.DomainEvent;
import esao.kernel.request.RequestConsolidated;
import esao.kernel.request.RequestEndorsed;
import esao.kernel.request.RequestEvent;
import esao.kernel.request.RequestSentBack;
import esao.kernel.request.RequestSentToObec;
import esao.kernel.request.RequestSubmittedForEndorsement;
import esao.query.projection.Batch;
import esao.query.projection.Projection;
import esao.query.projection.Recorded;
import esao.query.projection.RowWriter;
import esao.query.projection.Tables;
import java.util.List;
import java.util.Set;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
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
    private static final Set<Class<?>> KINDS = Set.of(
            VirementProposed.class,
            VirementAmended.class,
            VirementClassified.class,
            VirementEndorsed.class,
            VirementSentBack.class,
            VirementRejected.class,
            VirementExecuted.class,
            VirementReversed.class,
            SavingsUseProposed.class,
            SavingsUseAmended.class,
            SavingsUseSentBack.class,
            SavingsUseEndorsed.class,
            SavingsUseRejected.class,
            SavingsUsed.class,
            RequestConsolidated.class,
            RequestSubmittedForEndorsement.class,
            RequestEndorsed.class,
            RequestSentBack.class,
            RequestSentToObec.class);

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
        return KINDS.contains(kind);
    }

    @Override
    public void write(List<Recorded<DomainEvent>> events) {
        events.forEach(this::write);
    }

    private void write(Recorded<DomainEvent> recorded) {
        switch (recorded.event()) {
            case BudgetEvent money -> write(money, recorded);
            case RequestEvent request -> write(request, recorded);
            default -> {} // Nothing else is consented to here.
        }
    }

    private void write(BudgetEvent event, Recorded<?> recorded) {
        switch (event) {
            case VirementProposed proposed -> lay(of(proposed, proposed.virement()), proposed.content());
            case VirementAmended amended -> lay(of(amended, amended.virement()), amended.content());
            case VirementClassified found ->
                rows.writeEach(
                        ConsentTables.CLASSIFY,
                        List.of(of(found, found.virement()).classified(found)));
            case VirementEndorsed endorsed ->
                act(of(endorsed, endorsed.virement())
                        .act(ConsentAct.ENDORSED, endorsed.resolution(), endorsed.hash(), null, recorded));
            case VirementSentBack back -> {
                var virement = of(back, back.virement());
                content(virement, back.amended().hash(), back.amended().received());
                act(virement.act(
                        ConsentAct.SENT_BACK,
                        back.resolution(),
                        back.hash(),
                        back.amended().hash(),
                        recorded));
            }
            case VirementRejected rejected -> reject(of(rejected, rejected.virement()), recorded);
            case VirementExecuted executed ->
                rows.writeEach(
                        ConsentTables.MOVE,
                        List.of(of(executed, executed.virement()).moved(executed, recorded)));
            case VirementReversed reversed ->
                rows.writeEach(
                        ConsentTables.UNDO,
                        List.of(of(reversed, reversed.virement()).undone(recorded)));
            case SavingsUseProposed proposed -> {
                var use = of(proposed, proposed.use());
                rows.writeEach(
                        ConsentTables.LAY,
                        List.of(use.asking(proposed.content().amount(), proposed.body(), proposed.neededOutcome())));
                content(use, proposed.content().hash(), proposed.content().amount());
            }
            case SavingsUseAmended amended -> {
                var use = of(amended, amended.use());
                rows.writeEach(
                        ConsentTables.LAY,
                        List.of(use.asking(amended.content().amount(), amended.body(), amended.neededOutcome())));
                content(use, amended.content().hash(), amended.content().amount());
            }
            case SavingsUseSentBack back -> {
                var use = of(back, back.use());
                content(use, back.amended().hash(), back.amended().amount());
                act(use.act(
                        ConsentAct.SENT_BACK,
                        back.resolution(),
                        back.hash(),
                        back.amended().hash(),
                        recorded));
            }
            case SavingsUseEndorsed endorsed ->
                act(of(endorsed, endorsed.use())
                        .act(ConsentAct.ENDORSED, endorsed.resolution(), endorsed.hash(), null, recorded));
            case SavingsUseRejected rejected -> reject(of(rejected, rejected.use()), recorded);
            case SavingsUsed used ->
                rows.writeEach(ConsentTables.MOVE, List.of(of(used, used.use()).moved(used, recorded)));
            default -> {} // Says nothing of consents.
        }
    }

    private void write(RequestEvent event, Recorded<?> recorded) {
        var request = ConsentLine.of(event.requestId());
        switch (event) {
            case RequestConsolidated done -> rows.writeEach(ConsentTables.LAY, List.of(request.asking(done)));
            case RequestSubmittedForEndorsement laid ->
                rows.write(ConsentTables.SUBMIT, List.of(request.submitted(laid.hash())));
            case RequestEndorsed endorsed ->
                act(request.act(ConsentAct.ENDORSED, endorsed.resolution(), endorsed.hash(), null, recorded));
            case RequestSentBack back ->
                act(request.act(ConsentAct.SENT_BACK, back.resolution(), back.hash(), null, recorded));
            case RequestSentToObec sent ->
                rows.writeEach(ConsentTables.MOVE, List.of(request.sent(sent.hash(), recorded)));
            default -> {} // Says nothing of consents.
        }
    }

    private void lay(ConsentLine virement, VirementContent content) {
        rows.writeEach(ConsentTables.LAY, List.of(virement.asking(content.received())));
        content(virement, content.hash(), content.received());
    }

    private void content(ConsentLine line, ContentHash hash, Money asked) {
        rows.write(ConsentTables.CONTENT, List.of(line.content(hash, asked)));
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

    private static ConsentLine of(BudgetEvent event, VirementId virement) {
        return ConsentLine.of(SubjectKind.VIREMENT, event.budgetId(), virement.value());
    }

    private static ConsentLine of(BudgetEvent event, SavingsUseId use) {
        return ConsentLine.of(SubjectKind.SAVINGS_USE, event.budgetId(), use.value());
    }
}
