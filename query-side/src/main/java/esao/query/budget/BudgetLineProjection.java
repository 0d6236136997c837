package esao.query.budget;

import esao.kernel.budget.Account;
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
import esao.kernel.budget.Movement;
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
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.LineDescription;
import esao.query.projection.Batch;
import esao.query.projection.Projection;
import esao.query.projection.Recorded;
import esao.query.projection.RowWriter;
import esao.query.projection.Tables;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps {@code read_model.budget} and {@code read_model.budget_line}: the control register, what each line has
 * received, set apart, promised and paid, in satang.
 *
 * <p>A batch of events becomes one statement per kind of change, so a notice of 100,000 lines is written in a few
 * portions.
 */
@Component
@ProcessingGroup(BudgetLineProjection.NAME)
@Tables({"budget", "budget_line"})
class BudgetLineProjection implements Projection<BudgetEvent> {

    static final String NAME = "budget-line";

    private static final String OPEN = """
            INSERT INTO read_model.budget (budget_id, office, year, opened_at)
            SELECT budget_id, office, year, opened_at
            FROM json_populate_recordset(NULL::read_model.budget, :rows::json)
            """;

    private static final String CLOSE = """
            UPDATE read_model.budget budget
            SET closed_at = closed.closed_at
            FROM json_populate_recordset(NULL::read_model.budget, :rows::json) closed
            WHERE budget.budget_id = closed.budget_id
            """;

    /** A line may be described again, by the next notice that gives it money; its description never changes. */
    private static final String DESCRIBE = """
            INSERT INTO read_model.budget_line (
                budget_id, line, office, year, name, plan, output, project, activity, category, fund, carried_from,
                allotted_satang, allocated_satang, released_satang,
                reserved_satang, committed_satang, disbursed_satang)
            SELECT budget_id, line, office, year, name, plan, output, project, activity, category, fund, carried_from,
                0, 0, 0, 0, 0, 0
            FROM json_populate_recordset(NULL::read_model.budget_line, :rows::json)
            ON CONFLICT (budget_id, line) DO NOTHING
            """;

    private static final String MOVE = """
            UPDATE read_model.budget_line line
            SET allotted_satang = line.allotted_satang + delta.allotted_satang,
                allocated_satang = line.allocated_satang + delta.allocated_satang,
                released_satang = line.released_satang + delta.released_satang,
                reserved_satang = line.reserved_satang + delta.reserved_satang,
                committed_satang = line.committed_satang + delta.committed_satang,
                disbursed_satang = line.disbursed_satang + delta.disbursed_satang,
                in_transit_satang = line.in_transit_satang + delta.in_transit_satang,
                carried_out_satang = line.carried_out_satang + delta.carried_out_satang,
                lapsed_satang = line.lapsed_satang + delta.lapsed_satang
            FROM json_populate_recordset(NULL::read_model.budget_line, :rows::json) delta
            WHERE line.budget_id = delta.budget_id AND line.line = delta.line
            """;

    private final Batch batch;
    private final RowWriter rows;

    BudgetLineProjection(Batch batch, RowWriter rows) {
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
    public void write(List<Recorded<BudgetEvent>> events) {
        var changes = new Changes();
        events.forEach(changes::add);
        rows.writeEach(OPEN, changes.opened);
        rows.write(DESCRIBE, List.copyOf(changes.described.values()));
        rows.writeEach(MOVE, changes.moved());
        rows.writeEach(CLOSE, changes.closed);
    }

    /** What a batch of events does to the tables. */
    private static final class Changes {

        private final List<Opened> opened = new ArrayList<>();
        private final List<Closed> closed = new ArrayList<>();
        private final Map<Key, Described> described = new LinkedHashMap<>();
        private final Map<Key, FigureDeltas> deltas = new LinkedHashMap<>();

        private void add(Recorded<BudgetEvent> recorded) {
            var event = recorded.event();
            switch (event) {
                case BudgetOpened open ->
                    opened.add(new Opened(
                            open.budgetId().toString(),
                            open.office().value(),
                            open.year().year(),
                            recorded.recordedAt()));
                case FiscalYearClosed close ->
                    closed.add(new Closed(close.budgetId().toString(), recorded.recordedAt()));
                case NoticeLinesReceived received ->
                    received.lines().forEach(line -> describe(received.budgetId(), line.line(), line.description()));
                case VirementExecuted executed ->
                    executed.targets()
                            .forEach(target -> describe(executed.budgetId(), target.line(), target.newLine()));
                case CarriedIn arrived -> {
                    var key = new Key(arrived.budgetId(), arrived.line());
                    described.putIfAbsent(
                            key,
                            Described.of(
                                    key.budget(),
                                    key.line(),
                                    arrived.description(),
                                    arrived.origin().budget().year().year()));
                }
                case CarryOverRequested ignored -> {}
                case CarryOverApproved ignored -> {}
                case CarryOverExtended ignored -> {}
                case CarryOverCancelled ignored -> {}
                case CarriedOut ignored -> {}
                case CarryOverSettled ignored -> {}
                case AllotmentNoticeReceived ignored -> {}
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
                case SavingsGroupAppointed ignored -> {}
                case SavingsUseProposed ignored -> {}
                case SavingsUseAmended ignored -> {}
                case SavingsUseEndorsed ignored -> {}
                case SavingsUseSentBack ignored -> {}
                case SavingsUseApproved ignored -> {}
                case SavingsUseRejected ignored -> {}
                case SavingsUsed ignored -> {}
                case VirementProposed ignored -> {}
                case VirementAmended ignored -> {}
                case VirementSentBack ignored -> {}
                case VirementPlaceAsked ignored -> {}
                case VirementClassified ignored -> {}
                case VirementSubmitted ignored -> {}
                case VirementEndorsed ignored -> {}
                case VirementApproved ignored -> {}
                case VirementRejected ignored -> {}
                case VirementReported ignored -> {}
                case VirementReportedToBureau ignored -> {}
                case VirementNotified ignored -> {}
                case VirementReversed ignored -> {}
            }
            for (var movement : Movement.of(event)) {
                deltas.computeIfAbsent(new Key(event.budgetId(), movement.line()), absent -> new FigureDeltas())
                        .add(movement);
            }
        }

        private void describe(BudgetId budget, LineCode line, @Nullable LineDescription description) {
            if (description != null) {
                described.putIfAbsent(new Key(budget, line), Described.of(budget, line, description, null));
            }
        }

        private List<Moved> moved() {
            return deltas.entrySet().stream()
                    .map(entry -> Moved.of(entry.getKey(), entry.getValue()))
                    .toList();
        }
    }

    private record Key(BudgetId budget, LineCode line) {}

    private record Opened(String budgetId, String office, int year, Instant openedAt) {}

    private record Closed(String budgetId, Instant closedAt) {}

    private record Described(
            String budgetId,
            String line,
            String office,
            int year,
            String name,
            String plan,
            @Nullable String output,
            @Nullable String project,
            @Nullable String activity,
            String category,
            String fund,
            @Nullable Integer carriedFrom) {

        private static Described of(
                BudgetId budget, LineCode line, LineDescription description, @Nullable Integer carriedFrom) {
            var programme = description.programme();
            return new Described(
                    budget.toString(),
                    line.value(),
                    budget.office().value(),
                    budget.year().year(),
                    description.name(),
                    programme.plan(),
                    programme.output(),
                    programme.project(),
                    programme.activity(),
                    description.category().name(),
                    description.fund().name(),
                    carriedFrom);
        }
    }

    private record Moved(
            String budgetId,
            String line,
            long allottedSatang,
            long allocatedSatang,
            long releasedSatang,
            long reservedSatang,
            long committedSatang,
            long disbursedSatang,
            long inTransitSatang,
            long carriedOutSatang,
            long lapsedSatang) {

        private static Moved of(Key key, FigureDeltas deltas) {
            return new Moved(
                    key.budget().toString(),
                    key.line().value(),
                    deltas.of(Account.ALLOTTED),
                    deltas.of(Account.ALLOCATED),
                    deltas.of(Account.RELEASED),
                    deltas.of(Account.RESERVED),
                    deltas.of(Account.COMMITTED),
                    deltas.of(Account.DISBURSED),
                    deltas.of(Account.IN_TRANSIT),
                    deltas.of(Account.CARRIED_OUT),
                    deltas.of(Account.LAPSED));
        }
    }
}
