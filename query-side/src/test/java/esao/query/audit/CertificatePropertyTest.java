package esao.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.AdvanceCleared;
import esao.kernel.budget.AllotmentNoticeReceived;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.CommitmentRecorded;
import esao.kernel.budget.CommitmentReduced;
import esao.kernel.budget.CorrectionRecorded;
import esao.kernel.budget.NoticeLinesReceived;
import esao.kernel.budget.TrancheReleased;
import esao.kernel.budget.VirementExecuted;
import esao.kernel.budget.value.AdvanceId;
import esao.kernel.budget.value.CommitmentId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.budget.value.Posting;
import esao.kernel.budget.value.Recipient;
import esao.kernel.budget.value.TrancheId;
import esao.kernel.budget.value.VirementTarget;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.money.Money;
import esao.kernel.office.OfficeCode;
import esao.query.audit.EquationView.Law;
import esao.testing.RandomBudgetHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The certificate holds on every valid life of a budget, and objects to a forged one. */
class CertificatePropertyTest {

    private static final BudgetId BUDGET = new BudgetId(new OfficeCode("2002"), new FiscalYear(2569));
    private static final int STEPS = 80;

    private final ReplayedLog log = new ReplayedLog();

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("esao.testing.Seeds#many")
    void holds_at_every_version(long seed) {
        var entries = RandomBudgetHistory.of(seed, BUDGET, STEPS);
        for (var version = 0L; version < entries.size(); version += 7) {
            var certificate = CertificateFold.of(BUDGET, log.of(entries), version);

            assertThat(broken(certificate)).isEmpty();
            assertThat(certificate.holds()).isTrue();
            assertThat(certificate.version()).isGreaterThanOrEqualTo(version);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("esao.testing.Seeds#many")
    void objects_when_one_satang_of_a_notice_is_forged(long seed) {
        objectsTo(
                seed,
                Law.NOTICE_TOTAL_IS_ITS_LINES,
                event -> event instanceof NoticeLinesReceived received
                        ? new NoticeLinesReceived(
                                received.budgetId(), received.notice(), received.part(), oneMore(received.lines()))
                        : null);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("esao.testing.Seeds#many")
    void objects_when_a_virement_takes_one_satang_more_than_it_gives(long seed) {
        objectsTo(
                seed,
                Law.VIREMENT_GIVES_WHAT_IT_TAKES,
                event -> event instanceof VirementExecuted executed
                        ? new VirementExecuted(
                                executed.budgetId(),
                                executed.virement(),
                                executed.hash(),
                                executed.sources(),
                                oneMoreTo(executed.targets()),
                                executed.reportDueOn(),
                                executed.ruleVersion())
                        : null);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("esao.testing.Seeds#many")
    void objects_when_more_is_promised_than_was_released(long seed) {
        objectsTo(
                seed,
                Law.SPENT_WITHIN_RELEASED,
                event -> event instanceof CommitmentRecorded made
                        ? new CommitmentRecorded(
                                made.budgetId(),
                                made.commitment(),
                                made.line(),
                                made.recipient(),
                                Money.ofBaht(1_000_000_000L),
                                made.obligation())
                        : null);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("esao.testing.Seeds#many")
    void objects_when_more_is_released_than_was_allocated(long seed) {
        objectsTo(
                seed,
                Law.RELEASED_WITHIN_ALLOCATED,
                event -> event instanceof TrancheReleased tranche
                        ? new TrancheReleased(
                                tranche.budgetId(),
                                tranche.tranche(),
                                tranche.line(),
                                tranche.recipient(),
                                tranche.number(),
                                Money.ofBaht(1_000_000_000L),
                                tranche.letter())
                        : null);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("esao.testing.Seeds#many")
    void objects_when_a_correction_starts_from_one_satang_more_than_stood_there(long seed) {
        objectsTo(
                seed,
                Law.CORRECTION_STARTS_FROM_WHAT_STOOD,
                event -> event instanceof CorrectionRecorded corrected
                        ? new CorrectionRecorded(
                                corrected.budgetId(),
                                corrected.correction(),
                                corrected.entry(),
                                oneMore(corrected.from()),
                                oneMore(corrected.to()))
                        : null);
    }

    /**
     * The sums know nothing of commitments: what is taken off one that is not there is missing on another. A correction
     * of that one afterwards puts it right, and is objected to instead.
     */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("esao.testing.Seeds#many")
    void objects_when_what_is_open_of_the_commitments_is_not_what_is_committed(long seed) {
        objectsTo(
                seed,
                List.of(Law.OPEN_ENTRIES_ARE_COMMITTED, Law.CORRECTION_STARTS_FROM_WHAT_STOOD),
                event -> event instanceof CommitmentReduced reduced
                        ? new CommitmentReduced(
                                reduced.budgetId(),
                                new CommitmentId("unheard-of"),
                                reduced.line(),
                                reduced.recipient(),
                                reduced.amount())
                        : null);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("esao.testing.Seeds#many")
    void objects_when_what_is_open_of_the_advances_is_not_what_is_committed(long seed) {
        objectsTo(
                seed,
                Law.OPEN_ENTRIES_ARE_COMMITTED,
                event -> event instanceof AdvanceCleared cleared
                        ? new AdvanceCleared(
                                cleared.budgetId(),
                                new AdvanceId("unheard-of"),
                                cleared.disbursement(),
                                cleared.line(),
                                cleared.recipient(),
                                cleared.spent(),
                                cleared.returned(),
                                cleared.receipts())
                        : null);
    }

    private static Posting oneMore(Posting posting) {
        return new Posting(posting.line(), posting.recipient(), posting.amount().plus(new Money(1)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("esao.testing.Seeds#many")
    void objects_when_any_event_is_missing(long seed) {
        var entries = RandomBudgetHistory.of(seed, BUDGET, 10);
        for (var missing = 0; missing < entries.size() - 1; missing++) {
            var forged = new ArrayList<StreamEvent>();
            log.of(entries).forEachRemaining(forged::add);
            forged.remove(missing);

            var certificate = CertificateFold.of(BUDGET, forged.iterator(), null);

            assertThat(certificate.gapless()).isFalse();
            assertThat(certificate.holds()).isFalse();
        }
    }

    @Test
    void reads_a_version_within_a_command_as_its_end() {
        var entries = RandomBudgetHistory.of(5, BUDGET, STEPS);
        assertThat(entries.get(1).event()).isInstanceOf(AllotmentNoticeReceived.class);
        assertThat(entries.get(2).event()).isInstanceOf(NoticeLinesReceived.class);

        var certificate = CertificateFold.of(BUDGET, log.of(entries), 1L);

        assertThat(certificate.version()).isGreaterThan(1);
        assertThat(certificate.holds()).isTrue();
    }

    @Test
    void objects_to_a_line_nobody_described() {
        var entries = RandomBudgetHistory.of(5, BUDGET, 0);
        var provenance = entries.getLast().provenance();
        var released = new TrancheReleased(
                BUDGET,
                new TrancheId("t"),
                new LineCode("unheard-of"),
                Recipient.group("finance"),
                1,
                new Money(1),
                provenance.document());
        var forged = new ArrayList<>(entries);
        forged.add(new RandomBudgetHistory.Entry(released, entries.getLast().recordedAt(), provenance));

        assertThat(broken(CertificateFold.of(BUDGET, log.of(forged), null)))
                .extracting(EquationView::name)
                .contains(Law.EVERY_LINE_IS_DESCRIBED, Law.RELEASED_WITHIN_ALLOCATED);
    }

    private void objectsTo(long seed, Law law, Function<BudgetEvent, @Nullable BudgetEvent> forger) {
        objectsTo(seed, List.of(law), forger);
    }

    /** Forges the last event that the forger is able to; a life without such an event proves nothing. */
    private void objectsTo(long seed, List<Law> oneOf, Function<BudgetEvent, @Nullable BudgetEvent> forger) {
        var entries = new ArrayList<>(RandomBudgetHistory.of(seed, BUDGET, STEPS));
        for (var index = entries.size() - 1; index >= 0; index--) {
            var entry = entries.get(index);
            var forged = forger.apply(entry.event());
            if (forged != null) {
                entries.set(index, new RandomBudgetHistory.Entry(forged, entry.recordedAt(), entry.provenance()));

                var certificate = CertificateFold.of(BUDGET, log.of(entries), null);

                assertThat(certificate.holds()).isFalse();
                assertThat(broken(certificate)).extracting(EquationView::name).containsAnyElementsOf(oneOf);
                return;
            }
        }
    }

    private static List<EquationView> broken(CertificateView certificate) {
        return certificate.equations().stream()
                .filter(equation -> !equation.holds())
                .toList();
    }

    private static List<NoticeLine> oneMore(List<NoticeLine> lines) {
        var forged = new ArrayList<>(lines);
        var last = forged.removeLast();
        forged.add(new NoticeLine(last.line(), last.description(), last.amount().plus(new Money(1))));
        return forged;
    }

    private static List<VirementTarget> oneMoreTo(List<VirementTarget> targets) {
        var forged = new ArrayList<>(targets);
        var last = forged.removeLast();
        forged.add(new VirementTarget(
                last.line(),
                last.newLine(),
                last.amount().plus(new Money(1)),
                last.targetChange(),
                last.unitPriceChange()));
        return forged;
    }
}
