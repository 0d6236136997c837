package esao.bench;

import esao.bench.machine.CpuClock;
import esao.bench.machine.Server;
import esao.bench.measure.Contest;
import esao.bench.report.Results;

/**
 * What every workload needs.
 *
 * @param server the one database server
 * @param cpu its processor time, and ours
 * @param scale how much is done
 * @param seed of the order of turns, and of what clients choose
 * @param results where figures go
 */
public record Bench(Server server, CpuClock cpu, Scale scale, long seed, Results results) {

    /** The contest that most workloads hold. */
    public Contest contest() {
        return new Contest(scale.rounds(), scale.slice(), scale.warmUp(), scale.mostWarmUps(), seed);
    }
}
