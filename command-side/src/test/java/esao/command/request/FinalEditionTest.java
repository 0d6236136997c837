package esao.command.request;

import static esao.testing.SampleFrameworkEvents.FRAMEWORK;
import static esao.testing.Samples.YEAR_2569;
import static esao.testing.Samples.baht;
import static esao.testing.Samples.otherHash;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.framework.CeilingSet;
import esao.kernel.framework.FrameworkEvent;
import esao.kernel.framework.FrameworkFinalised;
import esao.kernel.framework.FrameworkOpened;
import esao.kernel.framework.FrameworkRolledForward;
import esao.kernel.money.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A final edition of a framework")
class FinalEditionTest {

    private static final FiscalYear YEAR_2570 = new FiscalYear(2570);
    private static final FiscalYear YEAR_2571 = new FiscalYear(2571);
    private static final ContentHash NEXT_HASH = new ContentHash("f".repeat(64));

    private final List<FrameworkEvent> history = new ArrayList<>(List.of(
            new FrameworkOpened(FRAMEWORK, YEAR_2569),
            ceiling(YEAR_2569, YEAR_2570, 1),
            ceiling(YEAR_2569, YEAR_2570, 2),
            ceiling(YEAR_2569, YEAR_2571, 3)));

    @Test
    void has_the_ceilings_there_were_when_it_became_final() {
        history.add(new FrameworkFinalised(FRAMEWORK, YEAR_2569, otherHash()));
        history.add(new FrameworkRolledForward(FRAMEWORK, YEAR_2570, YEAR_2569));
        history.add(ceiling(YEAR_2570, YEAR_2571, 4));
        history.add(new FrameworkFinalised(FRAMEWORK, YEAR_2570, NEXT_HASH));

        var first = find(YEAR_2569).orElseThrow();
        var second = find(YEAR_2570).orElseThrow();

        assertThat(first.hash()).isEqualTo(otherHash());
        assertThat(first.ceiling(YEAR_2570, ExpenditureCategory.OPERATING)).isEqualTo(baht(2));
        assertThat(first.ceiling(YEAR_2571, ExpenditureCategory.OPERATING)).isEqualTo(baht(3));
        assertThat(first.ceiling(YEAR_2571, ExpenditureCategory.SUBSIDY)).isEqualTo(Money.ZERO);
        assertThat(second.hash()).isEqualTo(NEXT_HASH);
        assertThat(second.ceiling(YEAR_2571, ExpenditureCategory.OPERATING)).isEqualTo(baht(4));
    }

    @Test
    void is_none_before_it_is_final() {
        assertThat(find(YEAR_2569)).isEmpty();

        history.add(new FrameworkFinalised(FRAMEWORK, YEAR_2569, otherHash()));

        assertThat(find(YEAR_2569)).isPresent();
        assertThat(find(YEAR_2570)).isEmpty();
        assertThat(FinalEdition.of(Collections.emptyIterator(), YEAR_2569)).isEmpty();
    }

    @Test
    void is_for_the_three_years_after_its_own() {
        history.add(new FrameworkFinalised(FRAMEWORK, YEAR_2569, otherHash()));
        var edition = find(YEAR_2569).orElseThrow();

        assertThat(IntStream.rangeClosed(2568, 2574).mapToObj(FiscalYear::new).filter(edition::covers))
                .containsExactly(YEAR_2570, YEAR_2571, new FiscalYear(2572));
    }

    private Optional<FinalEdition> find(FiscalYear baseYear) {
        return FinalEdition.of(history.iterator(), baseYear);
    }

    private static CeilingSet ceiling(FiscalYear base, FiscalYear year, long baht) {
        return new CeilingSet(FRAMEWORK, base, year, ExpenditureCategory.OPERATING, baht(baht));
    }
}
