package esao.query.jobs;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** An export that goes on or is over. Written by the thread that does it, read by everybody. */
final class ReadingJob implements Export.Progress {

    static final String ADDRESS = "/api/reading-jobs/";

    private static final int WHOLE = 100;

    private final String id;
    private final String actor;
    private final String name;
    private final String asked;
    private final Path file;
    private final Instant startedAt;
    private final AtomicLong rows = new AtomicLong();
    private volatile @Nullable Long total;
    private volatile @Nullable Ending ending;

    ReadingJob(String id, String actor, String name, String asked, Path file, Instant startedAt) {
        this.id = id;
        this.actor = actor;
        this.name = name;
        this.asked = asked;
        this.file = file;
        this.startedAt = startedAt;
    }

    /** How it ended: at which position, or on what it failed. */
    private record Ending(
            Instant at, @Nullable Long position, @Nullable String error) {}

    String id() {
        return id;
    }

    String actor() {
        return actor;
    }

    String name() {
        return name;
    }

    Path file() {
        return file;
    }

    /** Whether it is just now doing what somebody asks for. */
    boolean isDoing(String person, String what) {
        return ending == null && actor.equals(person) && asked.equals(what);
    }

    boolean isOver() {
        return ending != null;
    }

    boolean isWhole() {
        var how = ending;
        return how != null && how.error() == null;
    }

    boolean endedBefore(Instant moment) {
        var how = ending;
        return how != null && how.at().isBefore(moment);
    }

    @Override
    public void total(long count) {
        total = count;
    }

    @Override
    public void row() {
        rows.incrementAndGet();
    }

    void done(Instant now, long position) {
        ending = new Ending(now, position, null);
    }

    void failed(Instant now, String why) {
        ending = new Ending(now, null, why);
    }

    ReadingJobView view() {
        var how = ending;
        var all = total;
        var written = rows.get();
        return new ReadingJobView(
                id,
                ReadingJobView.Kind.EXPORT,
                how == null
                        ? ReadingJobView.State.RUNNING
                        : how.error() == null ? ReadingJobView.State.DONE : ReadingJobView.State.FAILED,
                name,
                actor,
                written,
                all,
                percent(written, all, how),
                how == null ? null : how.position(),
                startedAt,
                how == null ? null : how.at(),
                isWhole() ? ADDRESS + id + "/result" : null,
                null,
                how == null ? null : how.error());
    }

    private static int percent(long written, @Nullable Long all, @Nullable Ending how) {
        if (how != null && how.error() == null) {
            return WHOLE;
        }
        return all == null || all == 0 ? 0 : (int) Math.min(WHOLE, written * WHOLE / all);
    }
}
