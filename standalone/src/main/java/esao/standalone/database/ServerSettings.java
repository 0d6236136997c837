package esao.standalone.database;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The settings of the embedded server: sized for one office on two cores, and never trading safety for speed.
 *
 * <p>They are given on the server's command line, so neither its files nor {@code ALTER SYSTEM} can weaken them.
 */
final class ServerSettings {

    /**
     * What an acknowledged command relies on. Asked of the running server, because the library that starts it has
     * {@code fsync} and {@code synchronous_commit} off unless told otherwise.
     */
    private static final Map<String, String> DURABLE = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "data_checksums", "on",
            "listen_addresses", "127.0.0.1");

    private static final Map<String, String> GIVEN = Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""), // One way in is enough, and this one would be in a shared folder.
            Map.entry("max_connections", "60"),
            Map.entry("shared_buffers", "256MB"),
            Map.entry("effective_cache_size", "1GB"),
            Map.entry("work_mem", "8MB"),
            Map.entry("maintenance_work_mem", "128MB"),
            Map.entry("max_wal_size", "2GB"),
            Map.entry("wal_compression", "pglz"), // These binaries are built without lz4.
            Map.entry("random_page_cost", "1.1"),
            Map.entry("jit", "off"), // Short statements: compiling one costs more than running it.
            Map.entry("log_timezone", "Asia/Bangkok"),
            Map.entry("logging_collector", "on"),
            Map.entry("log_filename", "postgresql-%a.log"), // Seven files, each overwritten after a week.
            Map.entry("log_rotation_age", "1d"),
            Map.entry("log_truncate_on_rotation", "on"));

    private ServerSettings() {}

    /** The settings to start the server with, in a fixed order. */
    static Map<String, String> given() {
        return new TreeMap<>(GIVEN);
    }

    /** The settings to ask the running server for. */
    static List<String> asked() {
        return DURABLE.keySet().stream().sorted().toList();
    }

    /**
     * Says what is wrong with the settings of a running server.
     *
     * @param found name and value of each setting in {@link #asked()}, as the server gives them
     * @return one sentence for each setting that is not as it must be; empty when all is well
     */
    static List<String> complaints(Map<String, String> found) {
        return DURABLE.entrySet().stream()
                .filter(must -> !must.getValue().equals(found.get(must.getKey())))
                .map(must -> "%s is %s, not %s".formatted(must.getKey(), found.get(must.getKey()), must.getValue()))
                .sorted()
                .toList();
    }
}
