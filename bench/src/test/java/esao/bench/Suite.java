package esao.bench;

import esao.bench.machine.CpuClock;
import esao.bench.machine.DiskProbe;
import esao.bench.machine.Machine;
import esao.bench.machine.Server;
import esao.bench.report.Report;
import esao.bench.report.Results;
import esao.bench.work.Workloads;
import java.nio.file.Files;
import java.time.Duration;

/** The whole benchmark: starts everything, measures, verifies, and writes the report. */
public final class Suite {

    private Suite() {}

    /** Ends the process itself, for contenders leave threads behind that would keep it. */
    public static void main(String[] arguments) {
        try {
            run(Settings.ofSystem());
            System.exit(0);
        } catch (Exception | Error wrong) {
            wrong.printStackTrace();
            System.exit(1);
        }
    }

    /** Runs what the settings ask for; a wrong result of anybody is an exception, and no report is written. */
    static void run(Settings settings) throws Exception {
        var start = System.nanoTime();
        // What is measured is what was built: nobody waits for the end of a run with his next commit.
        var commit = Machine.commit();
        var results = new Results();
        try (var server = Server.start()) {
            var before = DiskProbe.measure(server.folder());
            var loadBefore = Machine.load();
            var bench = new Bench(server, new CpuClock(server), settings.scale(), settings.seed(), results);
            new Workloads(bench, settings::wants, settings.axonServer()).run();
            var conditions = new Report.Conditions(
                    Machine.describe(server),
                    commit,
                    server.settings(),
                    before,
                    DiskProbe.measure(server.folder()),
                    loadBefore,
                    Duration.ofNanos(System.nanoTime() - start));
            Files.createDirectories(settings.folder().toAbsolutePath());
            new Report(settings.scale(), settings.seed(), conditions, results).write(settings.folder());
        }
    }
}
