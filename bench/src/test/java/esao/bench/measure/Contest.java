package esao.bench.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * Lets contenders work in turn, one slice each in every round, in an order that a seed shuffles anew for each round. A
 * disturbance of the machine then meets neighbours alike, and what is compared is neighbours.
 *
 * @param rounds how many slices each contender gets
 * @param slice how long one is
 * @param warmUp how long one is before it counts
 * @param mostWarmUps after how many of those a contender counts as warm, even if they still differ
 * @param seed of the order
 */
public record Contest(int rounds, Duration slice, Duration warmUp, int mostWarmUps, long seed) {

    /** Two slices that are this close say that a contender has found its pace. */
    private static final double STEADY = 0.10;

    /** The same with another number of rounds, of slices of another length. */
    public Contest of(int otherRounds, Duration otherSlice) {
        return new Contest(otherRounds, otherSlice, warmUp, mostWarmUps, seed);
    }

    /** The same for turns that have a length of their own, of which one is warm-up enough. */
    public Contest ofLongTurns() {
        return new Contest(rounds, slice, warmUp, 1, seed);
    }

    /** Warms every contender up, and then compares them. */
    public Outcome run(List<Entrant> entrants) throws Exception {
        for (var entrant : entrants) {
            steady(entrant);
        }
        var samples = new HashMap<String, List<Sample>>();
        entrants.forEach(entrant -> samples.put(entrant.name(), new ArrayList<>()));
        var order = new ArrayList<>(entrants);
        var chance = new Random(seed);
        for (var round = 0; round < rounds; round++) {
            Collections.shuffle(order, chance);
            for (var entrant : order) {
                Objects.requireNonNull(samples.get(entrant.name()))
                        .add(entrant.turn().take(slice));
            }
        }
        return new Outcome(Map.copyOf(samples));
    }

    /** Lets a contender work until it has found its pace, and says what that is. */
    public double steady(Entrant entrant) throws Exception {
        var before = 0.0;
        for (var turn = 0; turn < mostWarmUps; turn++) {
            var now = entrant.turn().take(warmUp).value();
            if (Math.abs(now - before) < STEADY * now) {
                return now;
            }
            before = now;
        }
        return before;
    }
}
