package esao.bench.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How much processor time was used so far, by this JVM and by the database server with all its processes.
 *
 * <p>Read from {@code /proc}, in ticks of 10 ms: only differences over some seconds mean anything. Where there is no
 * {@code /proc}, every reading is zero.
 */
public final class CpuClock {

    private static final long MICROS_PER_TICK = 10_000;
    private static final Path PROC = Path.of("/proc");

    // Places in what follows the name of the process in its file "stat".
    private static final int PARENT = 1;
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int ENDED_USER = 13;
    private static final int ENDED_SYSTEM = 14;

    private final long postmaster;

    public CpuClock(Server server) {
        this.postmaster = server.processId();
    }

    /**
     * A reading.
     *
     * @param jvmMicros used by this JVM, load generator included
     * @param serverMicros used by the database server: its living processes, and those that ended and were waited for
     */
    public record Reading(long jvmMicros, long serverMicros) {

        /** What was used since an earlier reading. */
        public Reading since(Reading earlier) {
            return new Reading(jvmMicros - earlier.jvmMicros, serverMicros - earlier.serverMicros);
        }

        public Reading plus(Reading other) {
            return new Reading(jvmMicros + other.jvmMicros, serverMicros + other.serverMicros);
        }
    }

    public Reading read() {
        if (!Files.isDirectory(PROC)) {
            return new Reading(0, 0);
        }
        return new Reading(used(stat(Long.toString(ProcessHandle.current().pid()))) * MICROS_PER_TICK, server());
    }

    private long server() {
        var first = stat(Long.toString(postmaster));
        var ticks = used(first);
        if (first.length > ENDED_SYSTEM) {
            ticks += Long.parseLong(first[ENDED_USER]) + Long.parseLong(first[ENDED_SYSTEM]);
        }
        for (var process : processes()) {
            var fields = stat(process);
            if (fields.length > SYSTEM && Long.parseLong(fields[PARENT]) == postmaster) {
                ticks += used(fields);
            }
        }
        return ticks * MICROS_PER_TICK;
    }

    private static long used(String[] fields) {
        return fields.length > SYSTEM ? Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM]) : 0;
    }

    private static List<String> processes() {
        try (var entries = Files.list(PROC)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> name.chars().allMatch(Character::isDigit))
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /** What stands after the name, which may itself hold spaces; nothing for a process that is gone. */
    private static String[] stat(String process) {
        try {
            var line = Files.readString(PROC.resolve(process).resolve("stat"));
            return line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
        } catch (IOException gone) {
            return new String[0];
        }
    }
}
