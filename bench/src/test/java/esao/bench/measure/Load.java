package esao.bench.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Makes clients work. The first failure of any of them ends the work and is thrown. */
public final class Load {

    private static final long SPIN_NANOS = 80_000;

    private Load() {}

    /** One operation of one client. */
    public interface Operation {

        /** Does it; {@code number} counts this client's operations from 0. */
        void run(int client, long number) throws Exception;
    }

    /**
     * What was done.
     *
     * @param operations by all clients together
     * @param seconds from the first to the last
     */
    public record Done(long operations, double seconds) {

        public double perSecond() {
            return operations / seconds;
        }
    }

    /** Each client does one operation after another until the time is over. */
    public static Done closed(int clients, Duration time, Operation operation) throws Exception {
        var failed = new AtomicBoolean();
        var tasks = new ArrayList<Callable<Long>>();
        var start = System.nanoTime();
        var end = start + time.toNanos();
        for (var number = 0; number < clients; number++) {
            var client = number;
            tasks.add(() -> {
                var done = 0L;
                try {
                    while (System.nanoTime() - end < 0 && !failed.get()) {
                        operation.run(client, done);
                        done++;
                    }
                    return done;
                } catch (Exception | Error failure) {
                    failed.set(true);
                    throw failure;
                }
            });
        }
        var operations = 0L;
        for (var done : all(tasks)) {
            operations += done;
        }
        return new Done(operations, (System.nanoTime() - start) / 1e9);
    }

    /**
     * Operations begin at given moments, whether or not earlier ones have ended, as far as there are clients to do
     * them. What an operation took is counted from the moment it was due, so that waiting for a client counts too.
     *
     * @param perSecond how many are due in a second
     * @param random whether the gaps between them are random, as those of independent people are, or all the same
     */
    public static Latencies paced(int clients, double perSecond, Duration time, boolean random, Operation operation)
            throws Exception {
        var due = due(perSecond, time, random);
        var took = new long[due.length];
        var next = new AtomicInteger();
        var failed = new AtomicBoolean();
        var start = System.nanoTime();
        var tasks = new ArrayList<Callable<Long>>();
        for (var number = 0; number < clients; number++) {
            var client = number;
            tasks.add(() -> {
                try {
                    for (var mine = next.getAndIncrement(); mine < due.length; mine = next.getAndIncrement()) {
                        await(start + due[mine]);
                        if (failed.get()) {
                            break;
                        }
                        operation.run(client, mine);
                        took[mine] = System.nanoTime() - start - due[mine];
                    }
                    return 0L;
                } catch (Exception | Error failure) {
                    failed.set(true);
                    throw failure;
                }
            });
        }
        all(tasks);
        return Latencies.of(took);
    }

    private static long[] due(double perSecond, Duration time, boolean random) {
        var count = (int) Math.max(1, perSecond * time.toNanos() / 1e9);
        var due = new long[count];
        var chance = new SplittableRandom(count);
        var at = 0.0;
        for (var number = 0; number < count; number++) {
            at += (random ? -Math.log(1 - chance.nextDouble()) : 1.0) * 1e9 / perSecond;
            due[number] = (long) at;
        }
        return due;
    }

    /** A thread that sleeps wakes late by some tens of microseconds, so the last of them are not slept. */
    private static void await(long moment) {
        for (var left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            if (left > SPIN_NANOS) {
                LockSupport.parkNanos(left - SPIN_NANOS);
            } else {
                Thread.onSpinWait();
            }
        }
    }

    /** Runs tasks, each on a thread of its own. */
    private static <T> List<T> all(List<Callable<T>> tasks) throws Exception {
        var answers = new ArrayList<T>();
        try (var threads = Executors.newFixedThreadPool(tasks.size())) {
            var futures = new ArrayList<Future<T>>();
            tasks.forEach(task -> futures.add(threads.submit(task)));
            for (var future : futures) {
                answers.add(future.get());
            }
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof Exception cause ? cause : failure;
        }
        return answers;
    }
}
