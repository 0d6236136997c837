package esao.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Waves of steps")
class WavesTest {

    @Test
    void do_the_first_step_of_each_row_before_any_second_one() {
        var waves = new Waves<String>();
        waves.add("a", "propose", "a1");
        waves.add("a", "submit", "a2");
        waves.add("b", "propose", "b1");
        waves.add("b", "submit", "b2");

        assertThat(executed(waves)).containsExactly("propose [a1, b1]", "submit [a2, b2]");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("esao.testing.Seeds#many")
    void keep_the_order_within_each_row_and_lose_nothing(long seed) {
        var chance = new SplittableRandom(seed);
        var waves = new Waves<Integer>();
        Map<Integer, List<Object>> given = new HashMap<>();
        for (var step = 0; step < 200; step++) {
            var row = chance.nextInt(10);
            waves.add(row, "statement " + chance.nextInt(4), List.of(row, step));
            given.computeIfAbsent(row, absent -> new ArrayList<>()).add(List.of(row, step));
        }

        Map<Integer, List<Object>> done = new HashMap<>();
        waves.forEach((statement, steps) -> {
            assertThat(steps.stream().map(step -> ((List<?>) step).getFirst())).doesNotHaveDuplicates();
            steps.forEach(step -> done.computeIfAbsent(
                            (Integer) ((List<?>) step).getFirst(), absent -> new ArrayList<>())
                    .add(step));
        });
        assertThat(done).isEqualTo(given);
    }

    private static List<String> executed(Waves<String> waves) {
        var executed = new ArrayList<String>();
        waves.forEach((statement, steps) -> executed.add(statement + " " + steps));
        return executed;
    }
}
