package esao.query.budget;

import esao.kernel.budget.AdvanceCleared;
import esao.kernel.budget.AdvanceRecorded;
import esao.kernel.budget.AllocationApproved;
import esao.kernel.budget.AllocationCalculated;
import esao.kernel.budget.AllocationProposed;
import esao.kernel.budget.AllocationRejected;
import esao.kernel.budget.AllocationRuleSet;
import esao.kernel.budget.AllotmentAcknowledged;
import esao.kernel.budget.AllotmentNoticeReceived;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.BudgetOpened;
import esao.kernel.budget.CarriedIn;
import esao.kernel.budget.CarriedOut;
import esao.kernel.budget.CarryOverApproved;
import esao.kernel.budget.CarryOverCancelled;
import esao.kernel.budget.CarryOverExtended;
import esao.kernel.budget.CarryOverRequested;
import esao.kernel.budget.CarryOverSettled;
import esao.kernel.budget.CommitmentRecorded;
import esao.kernel.budget.CommitmentReduced;
import esao.kernel.budget.CommitmentTolerated;
import esao.kernel.budget.ControlLoosened;
import esao.kernel.budget.ControlLooseningProposed;
import esao.kernel.budget.ControlTightened;
import esao.kernel.budget.CorrectionRecorded;
import esao.kernel.budget.DisbursementRecorded;
import esao.kernel.budget.FiscalYearClosed;
import esao.kernel.budget.HeadCountsLocked;
import esao.kernel.budget.NoticeCorrected;
import esao.kernel.budget.NoticeLinesReceived;
import esao.kernel.budget.ProjectReserved;
import esao.kernel.budget.RecipientNotified;
import esao.kernel.budget.RefundRecorded;
import esao.kernel.budget.ReservationDrawn;
import esao.kernel.budget.ReservationReleased;
import esao.kernel.budget.ReservationRestored;
import esao.kernel.budget.SavingsDeclared;
import esao.kernel.budget.SavingsGroupAppointed;
import esao.kernel.budget.SavingsReturned;
import esao.kernel.budget.SavingsUseAmended;
import esao.kernel.budget.SavingsUseApproved;
import esao.kernel.budget.SavingsUseEndorsed;
import esao.kernel.budget.SavingsUseProposed;
import esao.kernel.budget.SavingsUseRejected;
import esao.kernel.budget.SavingsUseSentBack;
import esao.kernel.budget.SavingsUsed;
import esao.kernel.budget.SpendingPlanSet;
import esao.kernel.budget.TrancheReleased;
import esao.kernel.budget.VirementAmended;
import esao.kernel.budget.VirementApproved;
import esao.kernel.budget.VirementClassified;
import esao.kernel.budget.VirementEndorsed;
import esao.kernel.budget.VirementExecuted;
import esao.kernel.budget.VirementNotified;
import esao.kernel.budget.VirementPlaceAsked;
import esao.kernel.budget.VirementProposed;
import esao.kernel.budget.VirementRejected;
import esao.kernel.budget.VirementReported;
import esao.kernel.budget.VirementReportedToBureau;
import esao.kernel.budget.VirementReversed;
import esao.kernel.budget.VirementSentBack;
import esao.kernel.budget.VirementSubmitted;
import esao.kernel.budget.value.VirementId;
import esao.query.projection.Batch;
import esao.query.projection.Projection;
import esao.query.projection.Recorded;
import esao.query.projection.RowWriter;
import esao.query.projection.Tables;
import esao.query.projection.Waves;
import java.util.List;
import java.util.Set;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/**
 * Keeps {@code read_model.virement}: every virement with its content, the two authorities that consented, and what was
 * done after.
 *
 * <p>Each event moves one virement a step on, so a batch is written step by step, and each step of all virements at
 * once.
 */
@Component
@ProcessingGroup(VirementProjection.NAME)
@Tables("virement")
class VirementProjection implements Projection<BudgetEvent> {

    static final String NAME = "virement";

    /** What changes rows; all else passes it by. */
    private static final Set<Class<?>> KINDS = Set.of(
            VirementProposed.class,
            VirementAmended.class,
            VirementSentBack.class,
            VirementPlaceAsked.class,
            VirementSubmitted.class,
            VirementEndorsed.class,
            VirementApproved.class,
            VirementExecuted.class,
            VirementReported.class,
            VirementNotified.class,
            VirementRejected.class,
            VirementReversed.class);

    private static final String PROPOSE = """
            INSERT INTO read_model.virement (
                budget_id, virement, office, year, state, cause, letter_number, letter_date, amount_satang, hash,
                sources, targets, proposed_by, proposed_at)
            SELECT budget_id, virement, office, year, 'PROPOSED', cause, letter_number, letter_date, amount_satang, hash,
                sources, targets, proposed_by, proposed_at
            FROM json_populate_recordset(NULL::read_model.virement, :rows::json)
            """;

    /** A submission made before is void; an order to amend is followed by exactly what is wanted, or set aside. */
    private static final String AMEND = update("""
            ordered_by = CASE WHEN virement.wanted_hash = step.hash THEN virement.ordered_by END,
            wanted_hash = CASE WHEN virement.wanted_hash = step.hash THEN virement.wanted_hash END,
            wanted_sources = CASE WHEN virement.wanted_hash = step.hash THEN virement.wanted_sources END,
            wanted_targets = CASE WHEN virement.wanted_hash = step.hash THEN virement.wanted_targets END,
            asked_meeting = NULL,
            state = 'PROPOSED', cause = step.cause, letter_number = step.letter_number,
            letter_date = step.letter_date, amount_satang = step.amount_satang, hash = step.hash,
            sources = step.sources, targets = step.targets,
            proposed_by = step.proposed_by, proposed_at = step.proposed_at,
            submitted_by = NULL, submitted_at = NULL
            """);

    private static final String SUBMIT = update("""
            ordered_by = NULL, wanted_hash = NULL, wanted_sources = NULL, wanted_targets = NULL,
            state = 'SUBMITTED', hash = step.hash, submitted_by = step.submitted_by, submitted_at = step.submitted_at
            """);

    private static final String SEND_BACK = update("""
            state = 'PROPOSED', ordered_by = step.ordered_by, wanted_hash = step.wanted_hash,
            wanted_sources = step.wanted_sources, wanted_targets = step.wanted_targets, asked_meeting = NULL,
            submitted_by = NULL, submitted_at = NULL
            """);

    private static final String ASK_PLACE = update("""
            asked_meeting = step.asked_meeting
            """);

    private static final String ENDORSE = update("""
            state = 'ENDORSED', resolution = step.resolution, outcome = step.outcome,
            endorsed_by = step.endorsed_by, endorsed_at = step.endorsed_at
            """);

    private static final String APPROVE = update("""
            state = 'APPROVED', approval_number = step.approval_number, approval_date = step.approval_date,
            valid_until = step.valid_until, approved_by = step.approved_by, approved_at = step.approved_at
            """);

    private static final String EXECUTE = update("""
            state = 'EXECUTED', executed_by = step.executed_by, executed_at = step.executed_at,
            executed_on = step.executed_on, report_due_on = step.report_due_on, rule_version = step.rule_version
            """);

    private static final String REPORT = update("""
            state = 'REPORTED', report_number = step.report_number, report_date = step.report_date,
            reported_by = step.reported_by, reported_on = step.reported_on
            """);

    private static final String NOTIFY = update("""
            state = 'NOTIFIED', notice_number = step.notice_number, notice_date = step.notice_date,
            notified_on = step.notified_on, notified = step.notified
            """);

    private static final String END = update("""
            state = step.state, ended_by = step.ended_by, ended_at = step.ended_at, ended_because = step.ended_because
            """);

    private final Batch batch;
    private final RowWriter rows;

    VirementProjection(Batch batch, RowWriter rows) {
        this.batch = batch;
        this.rows = rows;
    }

    @EventHandler
    void on(BudgetEvent ignored, EventMessage<BudgetEvent> message) {
        batch.add(this, message);
    }

    @Override
    public String readModel() {
        return NAME;
    }

    @Override
    public Class<BudgetEvent> takes() {
        return BudgetEvent.class;
    }

    @Override
    public boolean concerns(Class<?> kind) {
        return KINDS.contains(kind);
    }

    @Override
    public void write(List<Recorded<BudgetEvent>> events) {
        var steps = new Steps();
        events.forEach(steps::add);
        steps.waves.forEach(rows::writeEach);
    }

    /** What a batch of events does to the table. */
    private static final class Steps {

        private final Waves<Key> waves = new Waves<>();

        private void add(Recorded<BudgetEvent> recorded) {
            switch (recorded.event()) {
                case VirementProposed proposed ->
                    step(
                            recorded,
                            proposed.virement(),
                            PROPOSE,
                            VirementSteps.Content.of(proposed.virement(), proposed.content(), recorded));
                case VirementAmended amended ->
                    step(
                            recorded,
                            amended.virement(),
                            AMEND,
                            VirementSteps.Content.of(amended.virement(), amended.content(), recorded));
                case VirementSentBack back ->
                    step(recorded, back.virement(), SEND_BACK, VirementSteps.SentBack.of(back));
                case VirementPlaceAsked asked ->
                    step(recorded, asked.virement(), ASK_PLACE, VirementSteps.PlaceAsked.of(asked));
                case VirementSubmitted submitted ->
                    step(recorded, submitted.virement(), SUBMIT, VirementSteps.Submitted.of(submitted, recorded));
                case VirementEndorsed endorsed ->
                    step(recorded, endorsed.virement(), ENDORSE, VirementSteps.Endorsed.of(endorsed, recorded));
                case VirementApproved approved ->
                    step(recorded, approved.virement(), APPROVE, VirementSteps.Approved.of(approved, recorded));
                case VirementExecuted executed ->
                    step(recorded, executed.virement(), EXECUTE, VirementSteps.Executed.of(executed, recorded));
                case VirementReported reported ->
                    step(recorded, reported.virement(), REPORT, VirementSteps.Reported.of(reported, recorded));
                case VirementNotified notified ->
                    step(recorded, notified.virement(), NOTIFY, VirementSteps.Notified.of(notified, recorded));
                case VirementRejected rejected ->
                    step(
                            recorded,
                            rejected.virement(),
                            END,
                            VirementSteps.Ended.of(rejected.virement(), VirementState.REJECTED, recorded));
                case VirementReversed reversed ->
                    step(
                            recorded,
                            reversed.virement(),
                            END,
                            VirementSteps.Ended.of(reversed.virement(), VirementState.REVERSED, recorded));
                case VirementClassified ignored -> {} // Kept by the register of classes and reports.
                case VirementReportedToBureau ignored -> {}
                case SavingsGroupAppointed ignored -> {}
                case SavingsUseProposed ignored -> {}
                case SavingsUseAmended ignored -> {}
                case SavingsUseEndorsed ignored -> {}
                case SavingsUseSentBack ignored -> {}
                case SavingsUseApproved ignored -> {}
                case SavingsUseRejected ignored -> {}
                case SavingsUsed ignored -> {}
                case BudgetOpened ignored -> {}
                case AllotmentNoticeReceived ignored -> {}
                case NoticeLinesReceived ignored -> {}
                case NoticeCorrected ignored -> {}
                case AllocationProposed ignored -> {}
                case AllocationApproved ignored -> {}
                case AllocationRejected ignored -> {}
                case TrancheReleased ignored -> {}
                case RecipientNotified ignored -> {}
                case AllotmentAcknowledged ignored -> {}
                case CommitmentRecorded ignored -> {}
                case CommitmentReduced ignored -> {}
                case DisbursementRecorded ignored -> {}
                case RefundRecorded ignored -> {}
                case CorrectionRecorded ignored -> {}
                case ProjectReserved ignored -> {}
                case ReservationReleased ignored -> {}
                case ReservationDrawn ignored -> {}
                case ReservationRestored ignored -> {}
                case AdvanceRecorded ignored -> {}
                case AdvanceCleared ignored -> {}
                case HeadCountsLocked ignored -> {}
                case AllocationRuleSet ignored -> {}
                case AllocationCalculated ignored -> {}
                case ControlLooseningProposed ignored -> {}
                case ControlLoosened ignored -> {}
                case ControlTightened ignored -> {}
                case CommitmentTolerated ignored -> {}
                case SpendingPlanSet ignored -> {}
                case SavingsDeclared ignored -> {}
                case SavingsReturned ignored -> {}
                case CarryOverRequested ignored -> {}
                case CarryOverApproved ignored -> {}
                case CarryOverExtended ignored -> {}
                case CarryOverCancelled ignored -> {}
                case CarriedOut ignored -> {}
                case CarriedIn ignored -> {}
                case CarryOverSettled ignored -> {}
                case FiscalYearClosed ignored -> {}
            }
        }

        private void step(Recorded<BudgetEvent> recorded, VirementId virement, String statement, Record step) {
            waves.add(new Key(recorded.event().budgetId(), virement), statement, step);
        }
    }

    private record Key(BudgetId budget, VirementId virement) {}

    private static String update(String set) {
        return """
                UPDATE read_model.virement virement
                SET %s
                FROM json_populate_recordset(NULL::read_model.virement, :rows::json) step
                WHERE virement.budget_id = step.budget_id AND virement.virement = step.virement
                """.formatted(set);
    }
}
