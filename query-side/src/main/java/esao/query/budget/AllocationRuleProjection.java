package esao.query.budget;

import esao.kernel.budget.AllocationCalculated;
import esao.kernel.budget.AllocationRuleSet;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.HeadCountsLocked;
import esao.kernel.budget.sharing.Formula;
import esao.kernel.budget.sharing.LevelHeads;
import esao.kernel.budget.sharing.PerHead;
import esao.kernel.budget.sharing.SchoolHeads;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.HeadCountRoundId;
import esao.query.projection.Batch;
import esao.query.projection.Kinds;
import esao.query.projection.Projection;
import esao.query.projection.Recorded;
import esao.query.projection.RowWriter;
import esao.query.projection.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps {@code read_model.head_count}, {@code allocation_rule} and {@code allocation_calculation}: the pupils taken
 * over, every version of every rule, and which allocation was computed from what.
 */
@Component
@ProcessingGroup(AllocationRuleProjection.NAME)
@Tables({"head_count", "allocation_rule", "allocation_calculation"})
class AllocationRuleProjection implements Projection<BudgetEvent> {

    static final String NAME = "allocation-rule";

    /** What changes rows; all else passes it by. */
    private static final Kinds<BudgetEvent, Changes> KINDS = new Kinds<BudgetEvent, Changes>()
            .on(HeadCountsLocked.class, (to, event, recorded) -> to.counts.addAll(Count.of(event, recorded)))
            .on(AllocationRuleSet.class, (to, event, recorded) -> to.rules.add(Rule.of(event, recorded)))
            .on(
                    AllocationCalculated.class,
                    (to, event, recorded) -> to.calculations.add(Calculation.of(event, recorded)));

    private final Batch batch;
    private final RowWriter rows;

    AllocationRuleProjection(Batch batch, RowWriter rows) {
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
        return KINDS.concern(kind);
    }

    @Override
    public void write(List<Recorded<BudgetEvent>> events) {
        var changes = new Changes();
        KINDS.gather(events, changes);
        rows.insert("read_model.head_count", changes.counts);
        rows.insert("read_model.allocation_rule", changes.rules);
        rows.insert("read_model.allocation_calculation", changes.calculations);
    }

    /** What a batch of events does to the tables. */
    private static final class Changes {

        private final List<Count> counts = new ArrayList<>();
        private final List<Rule> rules = new ArrayList<>();
        private final List<Calculation> calculations = new ArrayList<>();
    }

    private record Count(
            String budgetId,
            String round,
            String school,
            String level,
            String education,
            String office,
            int year,
            String name,
            int heads,
            String hash,
            String lockedBy,
            LocalDate lockedOn) {

        private static List<Count> of(HeadCountsLocked event, Recorded<BudgetEvent> recorded) {
            return event.counts().schools().stream()
                    .flatMap(school -> of(event, school, recorded))
                    .toList();
        }

        private static Stream<Count> of(HeadCountsLocked event, SchoolHeads school, Recorded<BudgetEvent> recorded) {
            return school.levels().stream().map(level -> of(event, school, level, recorded));
        }

        private static Count of(
                HeadCountsLocked event, SchoolHeads school, LevelHeads level, Recorded<BudgetEvent> recorded) {
            return new Count(
                    event.budgetId().toString(),
                    event.round().value(),
                    school.school().value(),
                    level.level(),
                    level.education(),
                    event.budgetId().office().value(),
                    event.budgetId().year().year(),
                    school.name(),
                    level.heads(),
                    event.hash().value(),
                    recorded.actor(),
                    recorded.provenance().effectiveOn());
        }
    }

    private record Rule(
            String budgetId,
            String rule,
            int version,
            String office,
            int year,
            String line,
            String kind,
            @Nullable String item,
            @Nullable Integer term,
            @Nullable String formula,
            long unitSatang,
            String remainderTo,
            String remainderName,
            String setBy,
            LocalDate setOn) {

        private static Rule of(AllocationRuleSet event, Recorded<BudgetEvent> recorded) {
            var perHead = Optional.ofNullable(event.method().perHead());
            return new Rule(
                    event.budgetId().toString(),
                    event.rule().value(),
                    event.version(),
                    event.budgetId().office().value(),
                    event.budgetId().year().year(),
                    event.line().value(),
                    event.method().kind().name(),
                    perHead.map(PerHead::item).orElse(null),
                    perHead.map(PerHead::term).orElse(null),
                    versionOf(event.method().formula()),
                    event.rounding().unit().satang(),
                    event.rounding().remainderTo().toString(),
                    event.rounding().remainderName(),
                    recorded.actor(),
                    recorded.provenance().effectiveOn());
        }
    }

    private record Calculation(
            String budgetId,
            String allocation,
            String office,
            int year,
            String rule,
            int ruleVersion,
            String line,
            String kind,
            @Nullable String round,
            @Nullable String hash,
            @Nullable String rateVersion,
            @Nullable String formula,
            long poolSatang,
            String calculatedBy,
            LocalDate calculatedOn) {

        private static Calculation of(AllocationCalculated event, Recorded<BudgetEvent> recorded) {
            return new Calculation(
                    event.budgetId().toString(),
                    event.allocation().value(),
                    event.budgetId().office().value(),
                    event.budgetId().year().year(),
                    event.rule().value(),
                    event.ruleVersion(),
                    event.line().value(),
                    event.method().kind().name(),
                    Optional.ofNullable(event.round())
                            .map(HeadCountRoundId::value)
                            .orElse(null),
                    Optional.ofNullable(event.headCountHash())
                            .map(ContentHash::value)
                            .orElse(null),
                    event.rateVersion(),
                    versionOf(event.method().formula()),
                    event.pool().satang(),
                    recorded.actor(),
                    recorded.provenance().effectiveOn());
        }
    }

    private static @Nullable String versionOf(@Nullable Formula formula) {
        return formula == null ? null : formula.version();
    }
}
