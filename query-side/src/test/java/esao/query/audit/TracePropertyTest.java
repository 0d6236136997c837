package esao.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.Account;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.office.OfficeCode;
import esao.query.audit.Place.Kind;
import esao.query.audit.TraceFocus.By;
import esao.query.testing.ReferenceBudget;
import esao.testing.RandomBudgetHistory;
import esao.testing.RandomBudgetHistory.Entry;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The trace of all lines is the ledger, and every other trace is what somebody finds who follows each flow by hand. */
class TracePropertyTest {

    private static final BudgetId BUDGET = new BudgetId(new OfficeCode("2002"), new FiscalYear(2569));
    private static final int STEPS = 80;
    private static final TwoClocks NOW = new TwoClocks(null, null);

    private final ReplayedLog log = new ReplayedLog();

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("esao.testing.Seeds#many")
    void sums_to_the_ledger(long seed) {
        var life = RandomBudgetHistory.of(seed, BUDGET, STEPS);
        var paper = ReferenceBudget.after(
                life.stream().<BudgetEvent>map(Entry::event).toList());
        var trace = trace(life, TraceFocus.EVERYTHING, Traces.Way.BOTH);

        assertThat(trace.flows().cardinality()).isEqualTo(flows(life).size());
        assertThat(rest(trace, place -> FlowTest.isAct(place))).isZero();
        assertThat(-rest(trace, place -> place.kind() == Kind.ORIGIN))
                .isEqualTo(all(paper, Account.ALLOTTED)
                        + all(paper, Account.IN_TRANSIT)
                        + all(paper, Account.CARRIED_OUT)
                        + all(paper, Account.LAPSED));
        assertThat(rest(trace, Kind.IN_TRANSIT)).isEqualTo(all(paper, Account.IN_TRANSIT));
        assertThat(rest(trace, Kind.CARRIED_OUT)).isEqualTo(all(paper, Account.CARRIED_OUT));
        assertThat(rest(trace, Kind.LAPSED)).isEqualTo(all(paper, Account.LAPSED));
        assertThat(rest(trace, Kind.COMMITMENT) + rest(trace, Kind.ADVANCE)).isEqualTo(all(paper, Account.COMMITTED));
        assertThat(rest(trace, Kind.PAYMENT)).isEqualTo(all(paper, Account.DISBURSED));
        assertThat(rest(trace, Kind.SAVINGS) + rest(trace, Kind.RESERVATION)).isEqualTo(all(paper, Account.RESERVED));
        for (var line : paper.lines().keySet()) {
            assertThat(rest(trace, place -> place.id().equals("line:" + line)))
                    .isEqualTo(paper.of(line, Account.ALLOTTED)
                            - paper.of(line, Account.ALLOCATED)
                            - paper.of(line, Account.RESERVED));
        }
        paper.shares().forEach((share, figures) -> {
            var id = share.replace(" ", "/");
            var allocated = figures.getOrDefault(Account.ALLOCATED, 0L);
            var released = figures.getOrDefault(Account.RELEASED, 0L);
            assertThat(rest(trace, place -> place.id().equals("share:" + id))).isEqualTo(allocated - released);
            assertThat(rest(trace, place -> place.id().equals("free:" + id)))
                    .isEqualTo(released
                            - figures.getOrDefault(Account.COMMITTED, 0L)
                            - figures.getOrDefault(Account.DISBURSED, 0L));
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("esao.testing.Seeds#many")
    void finds_what_is_found_by_hand(long seed) {
        var chance = new SplittableRandom(seed);
        var life = RandomBudgetHistory.of(seed, BUDGET, STEPS);
        var flows = flows(life);
        for (var focus : someOf(flows, chance)) {
            var trace = trace(life, focus, Traces.Way.BOTH);
            assertThat(trace.up()).as("up from %s", focus).isEqualTo(byHand(flows, focus, true));
            assertThat(trace.down()).as("down from %s", focus).isEqualTo(byHand(flows, focus, false));
            assertThat(trace(life, focus, Traces.Way.UP).flows()).isEqualTo(trace.up());
            assertThat(trace(life, focus, Traces.Way.DOWN).flows()).isEqualTo(trace.down());
        }
    }

    /** Also from one that had money only of the year before. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("esao.testing.Seeds#many")
    void begins_at_every_line_that_money_was_counted_on(long seed) {
        var life = RandomBudgetHistory.of(seed, BUDGET, STEPS);
        for (var line : flows(life).stream().map(Flow::line).distinct().toList()) {
            var trace = trace(life, new TraceFocus(By.LINE, line.value()), Traces.Way.BOTH);
            assertThat(trace.flows().cardinality()).as("from %s", line).isPositive();
        }
    }

    /** A payment leads back to a notice exactly where the notice leads to the payment. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("esao.testing.Seeds#many")
    void leads_back_where_it_leads_to(long seed) {
        var life = RandomBudgetHistory.of(seed, BUDGET, STEPS);
        var flows = flows(life);
        var notices = names(flows, Kind.NOTICE);
        for (var payment : names(flows, Kind.PAYMENT)) {
            var up = trace(life, new TraceFocus(By.DISBURSEMENT, payment), Traces.Way.UP)
                    .up();
            for (var notice : notices) {
                var down = trace(life, new TraceFocus(By.NOTICE, notice), Traces.Way.DOWN)
                        .down();
                var back = up.stream().anyMatch(number -> is(flows.get(number).from(), Kind.NOTICE, notice));
                var there =
                        down.stream().anyMatch(number -> is(flows.get(number).to(), Kind.PAYMENT, payment));
                assertThat(back).as("%s and %s", payment, notice).isEqualTo(there);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("esao.testing.Seeds#many")
    void is_as_of_a_moment_what_it_was_then(long seed) {
        var life = RandomBudgetHistory.of(seed, BUDGET, STEPS);
        var moment = life.get(life.size() / 2).recordedAt();
        var known = life.stream()
                .takeWhile(entry -> !entry.recordedAt().isAfter(moment))
                .toList();
        var point = new TwoClocks(moment, null);
        for (var focus : someOf(flows(known), new SplittableRandom(seed))) {
            var then = TraceFold.of(log.of(life), point, focus, Traces.Way.BOTH);
            var trace = trace(known, focus, Traces.Way.BOTH);
            assertThat(then.version()).isEqualTo(trace.version());
            assertThat(then.flows()).isEqualTo(trace.flows());
            assertThat(TraceViews.of(then, log.of(life), point).edges())
                    .isEqualTo(TraceViews.of(trace, log.of(known), NOW).edges());
        }
    }

    /** What is told of a trace is told of its flows and no other, and every place of it adds up. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("esao.testing.Seeds#many")
    void tells_of_its_flows_and_places(long seed) {
        var life = RandomBudgetHistory.of(seed, BUDGET, STEPS);
        var flows = flows(life);
        for (var focus : someOf(flows, new SplittableRandom(seed))) {
            var trace = trace(life, focus, Traces.Way.BOTH);
            var views = TraceViews.of(trace, log.of(life), NOW);
            assertThat(views.edges().stream().map(TraceEdgeView::number))
                    .containsExactlyElementsOf(
                            trace.flows().stream().mapToObj(Long::valueOf).toList());
            for (var edge : views.edges()) {
                var flow = flows.get((int) edge.number());
                assertThat(edge.from()).isEqualTo(flow.from().id());
                assertThat(edge.satang()).isEqualTo(flow.satang());
            }
            for (var node : views.nodesOf(views.edges())) {
                assertThat(node.inSatang()).isEqualTo(node.outSatang() + node.restSatang());
                assertThat(node.inSatang())
                        .isEqualTo(flows.stream()
                                .filter(flow -> flow.to().id().equals(node.id()))
                                .mapToLong(Flow::satang)
                                .sum());
                assertThat(node.steps()).isNotEmpty();
            }
        }
    }

    private TraceFold.Trace trace(List<Entry> life, TraceFocus focus, Traces.Way way) {
        return TraceFold.of(log.of(life), NOW, focus, way);
    }

    private static List<Flow> flows(List<Entry> life) {
        return life.stream().flatMap(entry -> Flow.of(entry.event()).stream()).toList();
    }

    /** Follows one flow after another, each to those before or after it that touch it; slow and obvious. */
    private static BitSet byHand(List<Flow> flows, TraceFocus focus, boolean up) {
        var found = new BitSet();
        for (var number = 0; number < flows.size(); number++) {
            if (focus.names(up ? flows.get(number).to() : flows.get(number).from())) {
                follow(flows, number, up, found);
            }
        }
        return found;
    }

    private static void follow(List<Flow> flows, int number, boolean up, BitSet found) {
        if (found.get(number)) {
            return;
        }
        found.set(number);
        var end = up ? flows.get(number).from() : flows.get(number).to();
        if (end.equals(Place.ORIGIN)) {
            return;
        }
        for (var next = up ? number - 1 : number + 1; next >= 0 && next < flows.size(); next += up ? -1 : 1) {
            if ((up ? flows.get(next).to() : flows.get(next).from()).equals(end)) {
                follow(flows, next, up, found);
            }
        }
    }

    private static List<TraceFocus> someOf(List<Flow> flows, SplittableRandom chance) {
        var focuses = new ArrayList<TraceFocus>();
        for (var round = 0; round < 8; round++) {
            var place = flows.get(chance.nextInt(flows.size())).to();
            for (var by : By.values()) {
                if (place.kind() != Kind.ORIGIN && new TraceFocus(by, place.name()).names(place)) {
                    focuses.add(new TraceFocus(by, place.name()));
                }
            }
        }
        return focuses;
    }

    private static Set<String> names(List<Flow> flows, Kind kind) {
        var names = new TreeSet<String>();
        flows.stream().map(Flow::to).filter(place -> place.kind() == kind).forEach(place -> names.add(place.name()));
        return names;
    }

    private static boolean is(Place place, Kind kind, String name) {
        return place.kind() == kind && Objects.equals(place.name(), name);
    }

    private static long rest(TraceFold.Trace trace, Kind kind) {
        return rest(trace, place -> place.kind() == kind);
    }

    private static long rest(TraceFold.Trace trace, Predicate<Place> some) {
        return trace.places().entrySet().stream()
                .filter(place -> some.test(place.getKey()))
                .mapToLong(place -> place.getValue().in() - place.getValue().out())
                .sum();
    }

    private static long all(ReferenceBudget paper, Account account) {
        return paper.lines().keySet().stream()
                .mapToLong(line -> paper.of(line, account))
                .sum();
    }
}
