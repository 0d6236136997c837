package esao.command.jobs;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Carry out jobs, a few at a time, the one that waits longest first. What was begun by a program that died is begun
 * again: it is carried out under its key, so it has no second effect.
 */
@Component
class JobWorkers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(JobWorkers.class);
    private static final long PATIENCE_AT_STOP_SECONDS = 15;

    /** Begin when everything is there that commands need, and end before any of it does, but after the web. */
    private static final int PHASE = SmartLifecycle.DEFAULT_PHASE - 4096;

    private final JobStore store;
    private final Claims claims;
    private final JobSettings settings;
    private final ObjectProvider<JobWork> work;
    private final AtomicBoolean running = new AtomicBoolean();
    private @Nullable ExecutorService threads;

    JobWorkers(JobStore store, Claims claims, JobSettings settings, ObjectProvider<JobWork> work) {
        this.store = store;
        this.claims = claims;
        this.settings = settings;
        this.work = work;
    }

    @Override
    public void start() {
        running.set(true);
        var serving = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().daemon().name("job-", 0).factory());
        threads = serving;
        work.ifAvailable(able -> {
            for (var worker = 0; worker < settings.workers(); worker++) {
                serving.execute(() -> serve(able));
            }
        });
    }

    /** What is under way is not interrupted, but waited for; what does not end in time is taken up again some day. */
    @Override
    public void stop() {
        running.set(false);
        var serving = threads;
        if (serving == null) {
            return;
        }
        serving.shutdown();
        try {
            if (!serving.awaitTermination(PATIENCE_AT_STOP_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("A job is still under way; it is taken up again at the next start");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running.get();
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private void serve(JobWork able) {
        while (running.get()) {
            try {
                if (!serveOne(able)) {
                    store.forget();
                    store.awaitNews(settings.lookEvery());
                }
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException failure) {
                if (running.get()) {
                    LOG.warn("Jobs cannot be reached; it is tried again", failure);
                    pause();
                }
            }
        }
    }

    /** Whether there was one. */
    private boolean serveOne(JobWork able) {
        try (var claim = claims.next()) {
            if (claim == null) {
                return false;
            }
            var job = claim.job();
            store.end(job.id(), able.carryOut(job, store.file(job.id())));
            return true;
        }
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(settings.lookEvery().toMillis());
        } catch (InterruptedException stopped) {
            running.set(false);
        }
    }
}
