package esao.kernel.framework;

import esao.kernel.calendar.FiscalYear;
import esao.kernel.framework.value.BridgeTotal;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * Somebody stood up for every difference to the edition before.
 *
 * @param frameworkId the framework
 * @param baseYear the edition, by the year it is made in
 * @param bridge the differences by year and category, each row adding up
 */
@Revision("1")
public record EstimatesReconciled(FrameworkId frameworkId, FiscalYear baseYear, List<BridgeTotal> bridge)
        implements FrameworkEvent {
    public EstimatesReconciled {
        bridge = List.copyOf(bridge);
    }
}
