package esao.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.Movement;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.Recipient;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.office.OfficeCode;
import esao.testing.RandomBudgetHistory;
import esao.testing.SampleEvents;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Flows and movements are two ways to say the same: where money went, and which figures changed. */
@DisplayName("The flows of an event")
class FlowTest {

    private static final BudgetId BUDGET = new BudgetId(new OfficeCode("2002"), new FiscalYear(2569));

    static Stream<BudgetEvent> samples() {
        return Stream.concat(SampleEvents.whole().stream(), SampleEvents.minimal().stream());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void say_what_its_movements_say(BudgetEvent event) {
        assertThat(byFlows(event)).isEqualTo(byMovements(event));
        assertThat(Flow.of(event)).allMatch(flow -> flow.satang() > 0);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("esao.testing.Seeds#many")
    void say_what_its_movements_say_in_any_life(long seed) {
        for (var entry : RandomBudgetHistory.of(seed, BUDGET, 100)) {
            assertThat(byFlows(entry.event())).as("%s", entry.event()).isEqualTo(byMovements(entry.event()));
        }
    }

    /** Money stays in no act. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("esao.testing.Seeds#many")
    void leave_nothing_in_an_act(long seed) {
        for (var entry : RandomBudgetHistory.of(seed, BUDGET, 100)) {
            var rests = new TreeMap<String, Long>();
            for (var flow : Flow.of(entry.event())) {
                if (isAct(flow.from())) {
                    add(rests, flow.from().id(), -flow.satang());
                }
                if (isAct(flow.to())) {
                    add(rests, flow.to().id(), flow.satang());
                }
            }
            assertThat(rests).isEmpty();
        }
    }

    static boolean isAct(Place place) {
        return switch (place.kind()) {
            case NOTICE, ALLOCATION, TRANCHE, REFUND, SAVINGS_USE, CARRY_OVER, VIREMENT -> true;
            case ORIGIN,
                    LINE,
                    SHARE,
                    FREE,
                    COMMITMENT,
                    ADVANCE,
                    PAYMENT,
                    RESERVATION,
                    SAVINGS,
                    IN_TRANSIT,
                    CARRIED_OUT,
                    LAPSED -> false;
        };
    }

    /** What changes in each pool, and in all things of a kind on a line. */
    private static Map<String, Long> byFlows(BudgetEvent event) {
        var changes = new TreeMap<String, Long>();
        for (var flow : Flow.of(event)) {
            add(changes, where(flow, flow.from()), -flow.satang());
            add(changes, where(flow, flow.to()), flow.satang());
        }
        changes.keySet().removeIf(where -> where.startsWith("ACT"));
        return changes;
    }

    private static String where(Flow flow, Place place) {
        return switch (place.kind()) {
            case ORIGIN -> "ORIGIN";
            case LINE -> "LINE " + place.name();
            case SHARE -> "SHARE " + place.name() + " " + place.recipient();
            case FREE -> "FREE " + place.name() + " " + place.recipient();
            case COMMITMENT, ADVANCE -> "COMMITTED " + flow.line() + " " + flow.recipient();
            case PAYMENT -> "DISBURSED " + flow.line() + " " + flow.recipient();
            case RESERVATION, SAVINGS -> "RESERVED " + flow.line();
            case IN_TRANSIT, CARRIED_OUT, LAPSED -> place.kind() + " " + flow.line();
            case NOTICE, ALLOCATION, TRANCHE, REFUND, SAVINGS_USE, CARRY_OVER, VIREMENT -> "ACT";
        };
    }

    private static Map<String, Long> byMovements(BudgetEvent event) {
        var changes = new TreeMap<String, Long>();
        for (var movement : Movement.of(event)) {
            var line = movement.line();
            var satang = movement.satang();
            var recipient = movement.recipient();
            switch (movement.account()) {
                case ALLOTTED -> {
                    add(changes, "LINE " + line, satang);
                    add(changes, "ORIGIN", -satang);
                }
                case IN_TRANSIT, CARRIED_OUT, LAPSED -> {
                    add(changes, movement.account() + " " + line, satang);
                    add(changes, "ORIGIN", -satang);
                }
                case RESERVED -> {
                    add(changes, "RESERVED " + line, satang);
                    add(changes, "LINE " + line, -satang);
                }
                case ALLOCATED -> {
                    add(changes, "LINE " + line, -satang);
                    add(changes, at("SHARE", line, recipient), satang);
                }
                case RELEASED -> {
                    add(changes, at("SHARE", line, recipient), -satang);
                    add(changes, at("FREE", line, recipient), satang);
                }
                case COMMITTED, DISBURSED -> {
                    add(changes, at("FREE", line, recipient), -satang);
                    add(changes, at(movement.account().name(), line, recipient), satang);
                }
            }
        }
        return changes;
    }

    private static String at(String what, LineCode line, @Nullable Recipient recipient) {
        return what + " " + line + " " + recipient;
    }

    private static void add(Map<String, Long> changes, String where, long satang) {
        changes.merge(where, satang, Long::sum);
        changes.remove(where, 0L);
    }
}
