package esao.query.meeting;

import static esao.testing.SampleEvents.content;
import static esao.testing.SampleEvents.useContent;
import static esao.testing.Samples.BUDGET;
import static esao.testing.Samples.otherHash;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.SavingsUseEndorsed;
import esao.kernel.budget.SavingsUsed;
import esao.kernel.budget.VirementEndorsed;
import esao.kernel.budget.VirementExecuted;
import esao.kernel.budget.VirementReversed;
import esao.kernel.budget.value.SavingsUseId;
import esao.kernel.budget.value.VirementId;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.ResolutionRef;
import esao.kernel.regulation.value.RegulationKind;
import esao.kernel.regulation.value.RegulationRef;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The money that moved by a resolution")
class MovedByResolutionTest {

    private static final ResolutionRef FIRST = ResolutionRef.parse("board-2569-02/4.2/1");
    private static final ResolutionRef SECOND = ResolutionRef.parse("board-2569-02/4.3/2");
    private static final BudgetId NEXT =
            new BudgetId(BUDGET.office(), BUDGET.year().plusYears(1));

    private final MovedByResolution moved = new MovedByResolution();

    @Test
    void is_nothing_until_the_virement_is_executed() {
        moved.on(endorsed(BUDGET, "V-1", FIRST));
        assertThat(moved.satang(FIRST)).isZero();

        moved.on(executed(BUDGET, "V-1"));
        assertThat(moved.satang(FIRST)).isEqualTo(content().given().satang()).isPositive();
        assertThat(moved.satang(SECOND)).isZero();
    }

    @Test
    void is_told_apart_by_budget_and_by_kind_of_thing() {
        moved.on(endorsed(BUDGET, "1", FIRST));
        moved.on(endorsed(NEXT, "1", SECOND));
        moved.on(new SavingsUsed(
                BUDGET,
                new SavingsUseId("1"),
                otherHash(),
                useContent().items(),
                new RegulationRef(RegulationKind.VIREMENT_RULES, "default-1")));
        assertThat(moved.satang(FIRST)).isZero();

        moved.on(executed(NEXT, "1"));
        assertThat(moved.satang(FIRST)).isZero();
        assertThat(moved.satang(SECOND)).isEqualTo(content().given().satang());
    }

    @Test
    void is_less_what_was_undone() {
        moved.on(endorsed(BUDGET, "V-1", FIRST));
        moved.on(executed(BUDGET, "V-1"));
        moved.on(new VirementReversed(
                BUDGET, new VirementId("V-1"), content().sources(), content().targets()));

        assertThat(moved.satang(FIRST)).isZero();
    }

    @Test
    void has_the_uses_of_savings_in_it() {
        moved.on(new SavingsUseEndorsed(
                BUDGET, new SavingsUseId("U-1"), useContent().hash(), FIRST, ResolutionOutcome.ENDORSED));
        moved.on(new SavingsUsed(
                BUDGET,
                new SavingsUseId("U-1"),
                useContent().hash(),
                useContent().items(),
                new RegulationRef(RegulationKind.VIREMENT_RULES, "default-1")));

        assertThat(moved.satang(FIRST)).isEqualTo(useContent().amount().satang());
    }

    private static VirementEndorsed endorsed(BudgetId budget, String virement, ResolutionRef resolution) {
        return new VirementEndorsed(
                budget, new VirementId(virement), content().hash(), resolution, ResolutionOutcome.ENDORSED);
    }

    private static VirementExecuted executed(BudgetId budget, String virement) {
        return new VirementExecuted(
                budget,
                new VirementId(virement),
                content().hash(),
                content().sources(),
                content().targets(),
                LocalDate.of(2026, 4, 12),
                "default-1");
    }
}
