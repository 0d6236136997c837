package esao.bench.machine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a reader needs to know of the machine; nothing by which it could be found. */
public final class Machine {

    private static final long KILOBYTES_PER_GIGABYTE = 1_048_576;

    private Machine() {}

    /** One line for each fact, in the order in which they are told. */
    public static Map<String, String> describe(Server server) {
        var facts = new LinkedHashMap<String, String>();
        facts.put(
                "processors",
                "%d × %s"
                        .formatted(
                                Runtime.getRuntime().availableProcessors(),
                                field("/proc/cpuinfo", "model name").orElse("unknown")));
        facts.put(
                "memory",
                field("/proc/meminfo", "MemTotal")
                        .map(text -> Long.parseLong(text.replaceAll("\\D", "")))
                        .map(kilobytes ->
                                String.format(Locale.ROOT, "%.1f GiB", kilobytes / (double) KILOBYTES_PER_GIGABYTE))
                        .orElse("unknown"));
        facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        facts.put(
                "Java",
                "%s, heap %d MiB, default collector"
                        .formatted(Runtime.version(), Runtime.getRuntime().maxMemory() >> 20));
        facts.put("PostgreSQL", server.version());
        return facts;
    }

    /** The load of the last minute, as the system tells it; one that is not ours makes every figure worse. */
    public static String load() {
        return text(Path.of("/proc/loadavg")).split(" ", 2)[0];
    }

    /** The commit that is measured, with a mark where files differ from it; "unknown" outside of a repository. */
    public static String commit() {
        var commit = git("rev-parse", "HEAD");
        if (commit.isEmpty()) {
            return "unknown";
        }
        var changed = git("status", "--porcelain", "--untracked-files=no");
        return changed.isEmpty() ? commit : commit + ", with changes";
    }

    private static Optional<String> field(String file, String name) {
        return text(Path.of(file))
                .lines()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst();
    }

    private static String git(String... arguments) {
        try {
            var command = new ArrayList<String>();
            command.add("git");
            command.addAll(List.of(arguments));
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor() == 0 ? answer : "";
        } catch (IOException absent) {
            return "";
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException absent) {
            return "";
        }
    }
}
