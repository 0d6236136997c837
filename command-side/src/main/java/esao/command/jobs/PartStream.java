package esao.command.jobs;

import java.io.InputStream;
import java.util.function.IntFunction;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** The bytes of a file that is kept in parts, one part in memory at a time; says how many lines were read. */
final class PartStream extends InputStream {

    private static final byte LINE_FEED = '\n';

    private final IntFunction<byte @Nullable []> parts;
    private final LongConsumer linesRead;
    private byte @Nullable [] part;
    private int number;
    private int next;
    private long lines;

    /**
     * Begins at the first part.
     *
     * @param parts gives a part by its number, from 0; nothing after the last
     * @param linesRead is told at the end of each part
     */
    PartStream(IntFunction<byte @Nullable []> parts, LongConsumer linesRead) {
        this.parts = parts;
        this.linesRead = linesRead;
        this.part = parts.apply(0);
    }

    /** How many lines a text of these bytes has, the last of which need not be ended. */
    static long lines(long lineFeeds, boolean endsWithOne) {
        return endsWithOne ? lineFeeds : lineFeeds + 1;
    }

    static long lineFeeds(byte[] bytes, int from, int to) {
        var count = 0L;
        for (var index = from; index < to; index++) {
            if (bytes[index] == LINE_FEED) {
                count++;
            }
        }
        return count;
    }

    @Override
    public int read() {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        var from = part;
        if (from == null) {
            return -1;
        }
        if (length == 0) {
            return 0;
        }
        var count = Math.min(length, from.length - next);
        System.arraycopy(from, next, into, offset, count);
        lines += lineFeeds(from, next, next + count);
        next += count;
        if (next == from.length) {
            linesRead.accept(lines);
            number++;
            next = 0;
            part = parts.apply(number);
        }
        return count;
    }
}
