package esao.command.running;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Does several things at the same moment. */
final class Together {

    private static final long LONGEST_SECONDS = 60;

    private Together() {}

    /** What each of the tasks came to: its answer, or the exception it ended with. */
    static <T> List<Outcome<T>> run(int count, IntFunction<Callable<T>> task) throws InterruptedException {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(count)) {
            var futures = IntStream.range(0, count)
                    .mapToObj(number -> threads.submit(() -> {
                        start.await();
                        return task.apply(number).call();
                    }))
                    .toList();
            start.countDown();
            var outcomes = new ArrayList<Outcome<T>>();
            for (var future : futures) {
                outcomes.add(outcome(future));
            }
            return outcomes;
        }
    }

    private static <T> Outcome<T> outcome(Future<T> future) throws InterruptedException {
        try {
            return new Outcome<>(List.of(future.get(LONGEST_SECONDS, TimeUnit.SECONDS)), List.of());
        } catch (ExecutionException failure) {
            return new Outcome<>(List.of(), List.of(failure.getCause()));
        } catch (TimeoutException late) {
            return new Outcome<>(List.of(), List.of(late));
        }
    }

    /** One answer or one failure. */
    record Outcome<T>(List<T> answers, List<Throwable> failures) {

        static <T> List<T> answers(List<Outcome<T>> outcomes) {
            return outcomes.stream()
                    .flatMap(outcome -> outcome.answers.stream())
                    .toList();
        }

        static <T> List<Throwable> failures(List<Outcome<T>> outcomes) {
            return outcomes.stream()
                    .flatMap(outcome -> outcome.failures.stream())
                    .toList();
        }
    }
}
