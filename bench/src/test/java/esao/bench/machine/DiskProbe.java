package esao.bench.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** How long the disk takes to make 8 KB durable, which is what every commit waits for. */
public final class DiskProbe {

    private static final int WRITES = 400;
    private static final int BYTES = 8_192;
    private static final double NANOS_PER_MILLI = 1e6;

    private DiskProbe() {}

    /** Milliseconds of the middle and of the slowest hundredth of the flushes. */
    public record Flushes(double p50Millis, double p99Millis) {

        /** Whether the disk was another one, by a factor of more than three, at the other time. */
        public boolean differsFrom(Flushes other) {
            return apart(p50Millis, other.p50Millis) || apart(p99Millis, other.p99Millis);
        }

        private static boolean apart(double one, double other) {
            return one > 3 * other || other > 3 * one;
        }
    }

    /** Writes and flushes a file beside the database's own. */
    public static Flushes measure(Path folder) {
        var nanos = new long[WRITES];
        try {
            var file = Files.createTempFile(folder.toAbsolutePath().getParent(), "esao-flush-", ".bin");
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                var block = ByteBuffer.allocate(BYTES);
                for (var write = 0; write < WRITES; write++) {
                    block.clear();
                    channel.write(block, (long) write * BYTES);
                    var start = System.nanoTime();
                    channel.force(false);
                    nanos[write] = System.nanoTime() - start;
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Arrays.sort(nanos);
        return new Flushes(nanos[WRITES / 2] / NANOS_PER_MILLI, nanos[WRITES * 99 / 100] / NANOS_PER_MILLI);
    }
}
