package esao.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.CorrectionRecorded;
import esao.kernel.budget.FiscalYearClosed;
import esao.kernel.budget.Movement;
import esao.kernel.budget.NoticeCorrected;
import esao.kernel.budget.RefundRecorded;
import esao.kernel.budget.VirementReversed;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.office.OfficeCode;
import esao.kernel.schema.EventCatalogue;
import esao.query.audit.CorrectionView.Phase;
import esao.testing.RandomBudgetHistory;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every correction of every valid life of a budget is there, and leads to what it corrects. */
class CorrectionFoldPropertyTest {

    private static final BudgetId BUDGET = new BudgetId(new OfficeCode("2002"), new FiscalYear(2569));
    private static final int STEPS = 120;
    private static final Set<Class<?>> CORRECTING =
            Set.of(CorrectionRecorded.class, NoticeCorrected.class, RefundRecorded.class, VirementReversed.class);

    private final ReplayedLog log = new ReplayedLog();

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("esao.testing.Seeds#many")
    void lead_to_what_they_correct(long seed) {
        var life = RandomBudgetHistory.of(seed, BUDGET, STEPS);
        var found = CorrectionFold.of(log.of(life));

        assertThat(found.corrections().stream().map(CorrectionView::version))
                .containsExactlyElementsOf(versionsOf(life));
        var closed = IntStream.range(0, life.size())
                .filter(index -> life.get(index).event() instanceof FiscalYearClosed)
                .findFirst()
                .orElse(life.size());
        for (var correction : found.corrections()) {
            var version = (int) correction.version();
            assertThat(correction.phase()).isEqualTo(version < closed ? Phase.BEFORE_CLOSE : Phase.AFTER_CLOSE);
            assertThat(correction.changes().stream().map(CorrectionView.Change::satang))
                    .containsExactlyElementsOf(Movement.of(life.get(version).event()).stream()
                            .map(Movement::satang)
                            .toList());
            assertThat(correction.correctedVersion()).isNotNull().isBetween(0L, correction.version() - 1);
            requireAboutTheSame(life, correction);
        }
    }

    /** Whatever is corrected by another says so. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("esao.testing.Seeds#many")
    void can_be_followed_from_one_to_the_next(long seed) {
        var corrections = CorrectionFold.of(log.of(RandomBudgetHistory.of(seed, BUDGET, STEPS)))
                .corrections();
        for (var correction : corrections) {
            var later = corrections.stream()
                    .filter(other -> correction.version() == known(other.correctedVersion()))
                    .map(CorrectionView::version)
                    .reduce((first, last) -> last);
            assertThat(correction.correctedByVersion()).isEqualTo(later.orElse(null));
        }
    }

    private static void requireAboutTheSame(List<RandomBudgetHistory.Entry> life, CorrectionView correction) {
        var corrected = life.get((int) known(correction.correctedVersion())).event();
        assertThat(correction.correctedEvent()).isEqualTo(EventCatalogue.nameOf(corrected.getClass()));
        assertThat(correction.correctedEventId()).isEqualTo("event-" + correction.correctedVersion());
        // Every entry about a thing has the name of the thing in it.
        assertThat(corrected.toString()).containsPattern("=" + correction.corrected() + "[,\\]]");
    }

    private static long known(@Nullable Long version) {
        return version == null ? -1 : version;
    }

    private static List<Long> versionsOf(List<RandomBudgetHistory.Entry> life) {
        return IntStream.range(0, life.size())
                .filter(index -> CORRECTING.contains(life.get(index).event().getClass()))
                .mapToObj(Long::valueOf)
                .toList();
    }
}
