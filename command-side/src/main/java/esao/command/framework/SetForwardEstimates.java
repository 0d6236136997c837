package esao.command.framework;

import esao.kernel.calendar.FiscalYear;
import esao.kernel.framework.FrameworkId;
import esao.kernel.provenance.Basis;
import java.util.List;

/**
 * Sets what lines are estimated to cost in years to come, all of them or none.
 *
 * @param frameworkId the framework of the office
 * @param baseYear the edition, by the year it is made in
 * @param basis on what it rests
 * @param estimates one for each line and year, at most 500
 */
public record SetForwardEstimates(
        FrameworkId frameworkId, FiscalYear baseYear, Basis basis, List<ForwardEstimate> estimates)
        implements FrameworkCommand {

    private static final int MOST = 500;

    /**
     * States the command.
     *
     * @throws IllegalArgumentException if the list is longer than 500
     */
    public SetForwardEstimates {
        estimates = List.copyOf(estimates);
        if (estimates.size() > MOST) {
            throw new IllegalArgumentException(
                    "estimates must hold at most %d items, but holds %d".formatted(MOST, estimates.size()));
        }
    }
}
