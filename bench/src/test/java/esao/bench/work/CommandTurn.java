package esao.bench.work;

import esao.bench.machine.CpuClock;
import esao.bench.measure.Entrant;
import esao.bench.measure.Load;
import esao.bench.measure.Sample;
import esao.bench.peer.Commander;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToIntFunction;

/**
 * Turns in which clients send one command after another; what was kept is compared with what was sent.
 *
 * @param cpu read before and after
 * @param commander who is sent to
 * @param clients how many send at once
 * @param choice which budget the next command is for
 * @param seed of what the clients choose
 */
record CommandTurn(CpuClock cpu, Commander commander, int clients, ToIntFunction<SplittableRandom> choice, long seed)
        implements Entrant.Turn {

    /** No key is used twice in a run. */
    private static final AtomicLong TURNS = new AtomicLong();

    /** As an entrant under its own name. */
    Entrant entrant() {
        return new Entrant(commander.name(), this);
    }

    /** A prefix for keys that nobody else has. */
    static String newKeys() {
        return "t" + TURNS.incrementAndGet();
    }

    @Override
    public Sample take(Duration slice) throws Exception {
        var keys = newKeys();
        var chances = new SplittableRandom[clients];
        var origin = new SplittableRandom(seed ^ keys.hashCode());
        for (var client = 0; client < clients; client++) {
            chances[client] = origin.split();
        }
        var before = commander.tally();
        var start = cpu.read();
        var done = Load.closed(
                clients,
                slice,
                (client, number) ->
                        commander.reduce(choice.applyAsInt(chances[client]), keys + "-" + client + "-" + number));
        var used = cpu.read().since(start);
        verify(commander, before, done.operations());
        return new Sample(done.perSecond(), done.operations(), used);
    }

    /**
     * Compares what was kept with what was sent.
     *
     * @throws IllegalStateException if they differ
     */
    static void verify(Commander commander, Commander.Tally before, long sent) {
        var after = commander.tally();
        var facts = after.facts() - before.facts();
        var keys = after.keys() - before.keys();
        if (facts != sent || keys != sent) {
            throw new IllegalStateException("%s answered %d commands, but kept %d facts and %d keys"
                    .formatted(commander.name(), sent, facts, keys));
        }
    }
}
