package esao.query.jobs;

import esao.query.problem.Problem;
import esao.query.problem.ProblemType;
import jakarta.annotation.PreDestroy;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The exports of this process that go on without their readers, each into a file of its own, which only the program may
 * read and which goes with it. An export changes nothing, so one that is lost is asked for again.
 */
@Component
public class ReadingJobs {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingJobs.class);
    private static final long PATIENCE_AT_STOP_SECONDS = 10;
    private static final int MOST_AT_ONCE = 4;

    private final Map<String, ReadingJob> jobs = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().daemon().name("export-", 0).factory());
    private final Clock clock;
    private final int mostKept;
    private final long mostBytes;
    private final Duration keep;

    ReadingJobs(
            Clock clock,
            @Value("${esao.exports.most-kept:50}") int mostKept,
            @Value("${esao.exports.most-bytes:2000000000}") long mostBytes,
            @Value("${esao.exports.keep:1h}") Duration keep) {
        this.clock = clock;
        this.mostKept = mostKept;
        this.mostBytes = mostBytes;
        this.keep = keep;
    }

    /**
     * Begins an export. Whoever asks for the same again while it goes on gets the same.
     *
     * @param actor who asks
     * @param name what the list is called
     * @param asked everything that was asked, to tell whether it is the same
     * @throws Problem if too many go on or are kept, or they are too large
     */
    public synchronized ReadingJobView begin(String actor, String name, String asked, Export export) {
        forgetOld();
        var same =
                jobs.values().stream().filter(job -> job.isDoing(actor, asked)).findFirst();
        if (same.isPresent()) {
            return same.get().view();
        }
        requireRoom();
        try {
            var file = Files.createTempFile("esao-export-", ".csv");
            var job = new ReadingJob(UUID.randomUUID().toString(), actor, name, asked, file, clock.instant());
            jobs.put(job.id(), job);
            threads.execute(() -> run(job, export));
            return job.view();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private void requireRoom() {
        var running = jobs.values().stream().filter(job -> !job.isOver()).count();
        var bytes = jobs.values().stream().mapToLong(ReadingJobs::sizeOf).sum();
        if (running >= MOST_AT_ONCE || jobs.size() >= mostKept || bytes >= mostBytes) {
            throw new Problem(ProblemType.READERS_TOO_MANY, Map.of("mostAtOnce", MOST_AT_ONCE, "mostKept", mostKept));
        }
    }

    private static long sizeOf(ReadingJob job) {
        try {
            return Files.size(job.file());
        } catch (IOException gone) {
            return 0;
        }
    }

    private void run(ReadingJob job, Export export) {
        try (var out = new BufferedOutputStream(Files.newOutputStream(job.file()))) {
            var position = export.write(out, job);
            out.flush();
            job.done(clock.instant(), position);
        } catch (Problem problem) {
            job.failed(clock.instant(), problem.type().type().toString());
        } catch (IOException | RuntimeException | Error failure) {
            LOG.error("Export {} of {} failed", job.id(), job.name(), failure);
            job.failed(clock.instant(), "It could not be written; the log of the program says why");
        }
    }

    /** One export; nothing where there is none, or none any more. */
    public Optional<ReadingJobView> find(String id) {
        return Optional.ofNullable(jobs.get(id)).map(ReadingJob::view);
    }

    /** All of them, the newest first. */
    public List<ReadingJobView> all() {
        return jobs.values().stream()
                .map(ReadingJob::view)
                .sorted(Comparator.comparing(ReadingJobView::startedAt).reversed())
                .toList();
    }

    /** The file of an export that is whole; nothing of any other. */
    public Optional<Path> result(String id) {
        return Optional.ofNullable(jobs.get(id)).filter(ReadingJob::isWhole).map(ReadingJob::file);
    }

    private void forgetOld() {
        var moment = clock.instant().minus(keep);
        jobs.values().stream().filter(job -> job.endedBefore(moment)).forEach(job -> {
            jobs.remove(job.id());
            delete(job);
        });
    }

    private static void delete(ReadingJob job) {
        try {
            Files.deleteIfExists(job.file());
        } catch (IOException stays) {
            LOG.warn("The file of an export could not be removed", stays);
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(PATIENCE_AT_STOP_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("An export does not stop");
        }
        jobs.values().forEach(ReadingJobs::delete);
    }
}
