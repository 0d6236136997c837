package esao.testing.oracle;

import esao.kernel.budget.BudgetEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * What clients know of their commands, in a file outside of the system under test: before a command goes out, that it
 * does; then what was answered. Each line is on the disk before the client goes on.
 *
 * <p>A command is known by the id under which it is kept with its events: {@code <person>/<key>}.
 */
public final class Journal implements AutoCloseable {

    private static final String SENT = "sent";
    private static final String ACKNOWLEDGED = "acknowledged";
    private static final String REFUSED = "refused";
    private static final String UNKNOWN = "unknown";

    private final Path file;
    private final FileChannel channel;
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantLock flushing = new ReentrantLock();
    private long written;
    private volatile long flushed;

    private Journal(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** How the clients' knowledge of a command ends. */
    public enum End {
        /** It was taken: it must be there. */
        ACKNOWLEDGED,
        /** It was refused: it must not be there. */
        REFUSED,
        /** Nobody was told: it may be there. */
        UNKNOWN
    }

    /**
     * All that clients know of one command.
     *
     * @param commandId the command
     * @param events how many events it gives rise to
     * @param digest what they say
     * @param end how the knowledge ends
     * @param told every answer it was acknowledged with
     */
    public record Entry(String commandId, int events, String digest, End end, List<Told> told) {

        public Entry {
            told = List.copyOf(told);
        }
    }

    /** An empty journal in a file that does not exist yet. */
    public static Journal in(Path file) {
        try {
            return new Journal(file, FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.APPEND));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Before a command goes out, for the first time or again. */
    public void sends(String commandId, List<? extends BudgetEvent> events) {
        write(SENT, commandId, Integer.toString(events.size()), Digest.of(events));
    }

    /** After the whole of an acknowledgement came in. */
    public void acknowledged(String commandId, Told told) {
        write(ACKNOWLEDGED, commandId, told.stream(), Long.toString(told.version()), Long.toString(told.position()));
    }

    /** After the whole of a refusal came in. */
    public void refused(String commandId, String why) {
        write(REFUSED, commandId, why);
    }

    /** After the client lost its patience or its connection, or was told of a failure. */
    public void unknown(String commandId, String why) {
        write(UNKNOWN, commandId, why);
    }

    /** Every command, in the order in which they went out first. */
    public List<Entry> entries() {
        var entries = new LinkedHashMap<String, Entry>();
        for (var line : lines()) {
            var words = line.split("\t", -1);
            entries.compute(words[1], (ignored, before) -> after(before, words));
        }
        return List.copyOf(entries.values());
    }

    /** The commands whose knowledge ends so. */
    public List<Entry> ending(End end) {
        return entries().stream().filter(entry -> entry.end() == end).toList();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Entry after(@Nullable Entry before, String[] words) {
        if (words[0].equals(SENT)) {
            return before == null
                    ? new Entry(words[1], Integer.parseInt(words[2]), words[3], End.UNKNOWN, List.of())
                    : before;
        }
        var known = Objects.requireNonNull(before, "Answered before it was sent");
        return switch (words[0]) {
            case ACKNOWLEDGED -> {
                var told = new ArrayList<>(known.told());
                told.add(new Told(words[2], Long.parseLong(words[3]), Long.parseLong(words[4])));
                yield new Entry(known.commandId(), known.events(), known.digest(), End.ACKNOWLEDGED, told);
            }
            case REFUSED -> known.told().isEmpty() ? ending(known, End.REFUSED) : known;
            default -> known.told().isEmpty() ? ending(known, End.UNKNOWN) : known;
        };
    }

    private static Entry ending(Entry known, End end) {
        return new Entry(known.commandId(), known.events(), known.digest(), end, known.told());
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void write(String... words) {
        var line =
                String.join("\t", List.of(words).stream().map(Journal::oneLine).toList()) + "\n";
        flush(append(line));
    }

    private long append(String line) {
        writing.lock();
        try {
            var bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
            written += bytes.remaining();
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            return written;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            writing.unlock();
        }
    }

    /** One flush serves all who wrote before it began. */
    private void flush(long mine) {
        flushing.lock();
        try {
            if (flushed < mine) {
                var all = sizeNow();
                channel.force(false);
                flushed = all;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            flushing.unlock();
        }
    }

    private long sizeNow() {
        writing.lock();
        try {
            return written;
        } finally {
            writing.unlock();
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ");
    }
}
