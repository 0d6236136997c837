package esao.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.Account;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.CarriedIn;
import esao.kernel.budget.CommitmentRecorded;
import esao.kernel.budget.FiscalYearClosed;
import esao.kernel.budget.NoticeLinesReceived;
import esao.kernel.budget.VirementExecuted;
import esao.kernel.budget.value.LineDescription;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.money.Money;
import esao.kernel.office.OfficeCode;
import esao.query.audit.ClosingCertificateView.State;
import esao.query.audit.OpenItemView.Kind;
import esao.query.testing.ReferenceBudget;
import esao.testing.RandomBudgetHistory;
import esao.testing.RandomBudgetHistory.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The closing certificate of every valid life of a budget is what somebody would add up on paper. */
class ClosingPropertyTest {

    private static final BudgetId BUDGET = new BudgetId(new OfficeCode("2002"), new FiscalYear(2569));
    private static final int STEPS = 120;
    private static final Set<String> UNDECIDED = Set.of("PROPOSED", "SUBMITTED", "ENDORSED", "APPROVED");

    private final ReplayedLog log = new ReplayedLog();

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("esao.testing.Seeds#many")
    void adds_up_as_on_paper(long seed) {
        var life = RandomBudgetHistory.of(seed, BUDGET, STEPS);
        var closed = closeOf(life);
        var certificate = ClosingFold.of(BUDGET, log.of(life), null);

        assertThat(certificate.state()).isEqualTo(closed < 0 ? State.TRIAL : State.CLOSED);
        assertThat(CertificateFold.of(BUDGET, log.of(life), null).equations())
                .filteredOn(equation -> !equation.holds())
                .isEmpty();
        assertThat(certificate.cells()).allMatch(ClosingCellView::holds);
        assertThat(certificate.holds()).isTrue();
        assertThat(certificate.version()).isEqualTo(life.size() - 1);
        var until = events(closed < 0 ? life : life.subList(0, closed + 1));
        requireCells(certificate.cells(), until);
        requireItems(certificate.openItems(), ReferenceBudget.after(until));
        var since = certificate.since();
        if (since == null) {
            assertThat(closed).isNegative();
        } else {
            requireCells(since.cells(), events(life));
            assertThat(since.corrections())
                    .allMatch(correction -> correction.version() > closed)
                    .hasSize(life.size() - closed - 1);
        }
    }

    /** What was printed once can be had again, whatever happened since. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("esao.testing.Seeds#many")
    void is_the_same_for_the_same_version_for_ever(long seed) {
        var life = RandomBudgetHistory.of(seed, BUDGET, STEPS);
        for (var version = life.size() - 1; version > 0; version -= 31) {
            var printed = ClosingFold.of(BUDGET, log.of(life), (long) version);
            var known = life.subList(0, (int) printed.version() + 1);

            assertThat(ClosingFold.of(BUDGET, log.of(known), null)).isEqualTo(printed);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("esao.testing.Seeds#many")
    void has_another_digest_for_one_satang(long seed) {
        var life = new ArrayList<>(RandomBudgetHistory.of(seed, BUDGET, STEPS));
        var index = IntStream.range(0, life.size())
                .filter(at -> life.get(at).event() instanceof CommitmentRecorded)
                .findFirst();
        if (index.isPresent()) {
            var digest = ClosingFold.of(BUDGET, log.of(life), null).digest();
            var entry = life.get(index.getAsInt());
            life.set(index.getAsInt(), new Entry(oneMore(entry.event()), entry.recordedAt(), entry.provenance()));

            assertThat(ClosingFold.of(BUDGET, log.of(life), null).digest()).isNotEqualTo(digest);
        }
    }

    private static BudgetEvent oneMore(BudgetEvent event) {
        var made = (CommitmentRecorded) event;
        return new CommitmentRecorded(
                made.budgetId(),
                made.commitment(),
                made.line(),
                made.recipient(),
                made.amount().plus(new Money(1)),
                made.obligation());
    }

    private static int closeOf(List<Entry> life) {
        return IntStream.range(0, life.size())
                .filter(index -> life.get(index).event() instanceof FiscalYearClosed)
                .findFirst()
                .orElse(-1);
    }

    private static List<BudgetEvent> events(List<Entry> life) {
        return life.stream().map(Entry::event).toList();
    }

    private static void requireCells(List<ClosingCellView> cells, List<BudgetEvent> events) {
        var descriptions = descriptions(events);
        var paper = ReferenceBudget.after(events);
        var expected = new TreeSet<String>();
        paper.lines().keySet().forEach(line -> expected.add(name(descriptions.get(line))));
        assertThat(cells.subList(0, cells.size() - 1).stream().map(cell -> cell.fund() + " " + cell.category()))
                .containsExactlyInAnyOrderElementsOf(expected);
        for (var cell : cells) {
            Predicate<String> within = line ->
                    cell.fund() == null || name(descriptions.get(line)).equals(cell.fund() + " " + cell.category());
            assertThat(cell.allottedSatang()).isEqualTo(sum(paper, within, Account.ALLOTTED));
            assertThat(cell.disbursedSatang()).isEqualTo(sum(paper, within, Account.DISBURSED));
            assertThat(cell.committedSatang()).isEqualTo(sum(paper, within, Account.COMMITTED));
            assertThat(cell.reservedSatang()).isEqualTo(sum(paper, within, Account.RESERVED));
            assertThat(cell.noticedSatang()).isEqualTo(noticed(events, within));
            assertThat(cell.noticedSatang()
                            + cell.correctedSatang()
                            + cell.virementsInSatang()
                            - cell.virementsOutSatang()
                            + cell.carriedInSatang()
                            - cell.inTransitSatang()
                            - cell.carriedOutSatang()
                            - cell.lapsedSatang())
                    .isEqualTo(cell.allottedSatang());
            assertThat(cell.inTransitSatang()).isEqualTo(sum(paper, within, Account.IN_TRANSIT));
            assertThat(cell.carriedOutSatang()).isEqualTo(sum(paper, within, Account.CARRIED_OUT));
            assertThat(cell.lapsedSatang()).isEqualTo(sum(paper, within, Account.LAPSED));
            assertThat(cell.disbursedSatang() + cell.committedSatang() + cell.reservedSatang() + cell.unusedSatang())
                    .isEqualTo(cell.allottedSatang());
        }
        var all = cells.getLast();
        assertThat(all.virementsInSatang()).isEqualTo(all.virementsOutSatang());
    }

    private static long sum(ReferenceBudget paper, Predicate<String> within, Account account) {
        return paper.lines().keySet().stream()
                .filter(within)
                .mapToLong(line -> paper.of(line, account))
                .sum();
    }

    private static long noticed(List<BudgetEvent> events, Predicate<String> within) {
        return events.stream()
                .filter(NoticeLinesReceived.class::isInstance)
                .flatMap(event -> ((NoticeLinesReceived) event).lines().stream())
                .filter(line -> within.test(line.line().value()))
                .mapToLong(line -> line.amount().satang())
                .sum();
    }

    private static Map<String, LineDescription> descriptions(List<BudgetEvent> events) {
        var descriptions = new HashMap<String, LineDescription>();
        for (var event : events) {
            if (event instanceof NoticeLinesReceived received) {
                received.lines()
                        .forEach(line -> descriptions.putIfAbsent(line.line().value(), line.description()));
            } else if (event instanceof CarriedIn in) {
                descriptions.putIfAbsent(in.line().value(), in.description());
            } else if (event instanceof VirementExecuted executed) {
                executed.targets().stream()
                        .filter(target -> target.newLine() != null)
                        .forEach(
                                target -> descriptions.putIfAbsent(target.line().value(), target.newLine()));
            }
        }
        return descriptions;
    }

    private static String name(@Nullable LineDescription description) {
        return description == null ? "null null" : description.fund() + " " + description.category();
    }

    private static void requireItems(List<OpenItemView> items, ReferenceBudget paper) {
        assertThat(sumsOf(items, Kind.RESERVATION)).isEqualTo(positive(paper.reservations()));
        assertThat(sumsOf(items, Kind.ADVANCE)).isEqualTo(positive(paper.advances()));
        assertThat(sumsOf(items, Kind.ALLOCATION).keySet()).isEqualTo(named(paper.proposals(), Set.of("PROPOSED")));
        assertThat(sumsOf(items, Kind.VIREMENT).keySet()).isEqualTo(named(paper.virements(), UNDECIDED));
        assertThat(sumsOf(items, Kind.VIREMENT_REPORT).keySet())
                .isEqualTo(named(paper.virements(), Set.of("EXECUTED")));
        // What is open of commitments and advances is what is committed, line by line; of savings and reservations,
        // what is reserved.
        for (var line : paper.lines().keySet()) {
            assertThat(of(items, line, Kind.COMMITMENT, Kind.ADVANCE)).isEqualTo(paper.of(line, Account.COMMITTED));
            assertThat(of(items, line, Kind.SAVINGS, Kind.RESERVATION)).isEqualTo(paper.of(line, Account.RESERVED));
        }
    }

    private static long of(List<OpenItemView> items, String line, Kind one, Kind other) {
        return items.stream()
                .filter(item -> line.equals(item.line()) && (item.kind() == one || item.kind() == other))
                .mapToLong(OpenItemView::satang)
                .sum();
    }

    private static Map<String, Long> sumsOf(List<OpenItemView> items, Kind kind) {
        return items.stream()
                .filter(item -> item.kind() == kind)
                .collect(Collectors.toMap(OpenItemView::id, OpenItemView::satang));
    }

    private static Map<String, Long> positive(Map<String, Long> left) {
        return left.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Set<String> named(Map<String, String> states, Set<String> some) {
        return states.entrySet().stream()
                .filter(entry -> some.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
