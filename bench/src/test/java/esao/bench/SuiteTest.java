package esao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import esao.bench.machine.CpuClock;
import esao.bench.machine.Server;
import esao.bench.report.Results;
import esao.bench.work.Workloads;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The benchmark suite")
class SuiteTest {

    /** What anything took is not looked at: every workload verifies what was kept, and fails where that is wrong. */
    @Test
    void runs_every_workload_and_finds_every_result_right() throws Exception {
        var results = new Results();
        try (var server = Server.start()) {
            var bench = new Bench(server, new CpuClock(server), Scale.smoke(), 1, results);

            new Workloads(bench, workload -> true, null).run();
        }

        assertThat(results.claims())
                .extracting(Results.Claim::workload)
                .contains("W1", "W2", "W3", "W4", "W5", "W6", "W7", "W8", "W9", "W11", "W12");
    }
}
