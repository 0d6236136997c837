package esao.bench.measure;

import esao.bench.machine.CpuClock;

/**
 * What one contender did in one slice of time.
 *
 * @param value the figure that is compared: operations a second, or the microseconds of one
 * @param operations how many operations there were
 * @param cpu the processor time they took, by everything that took part
 */
public record Sample(double value, long operations, CpuClock.Reading cpu) {

    /** Microseconds of processor time of this JVM for each operation, load generator included. */
    public double jvmMicros() {
        return perOperation(cpu.jvmMicros());
    }

    /** Microseconds of processor time of the database server for each operation. */
    public double serverMicros() {
        return perOperation(cpu.serverMicros());
    }

    private double perOperation(long micros) {
        return operations == 0 ? 0 : (double) micros / operations;
    }
}
