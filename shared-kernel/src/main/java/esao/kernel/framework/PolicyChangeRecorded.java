package esao.kernel.framework;

import esao.kernel.calendar.FiscalYear;
import esao.kernel.framework.value.PolicyChangeId;
import esao.kernel.framework.value.PolicyEffect;
import esao.kernel.text.Text;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * A change of policy from above was recorded. What it costs a line is said by the estimates that cite it.
 *
 * @param frameworkId the framework
 * @param baseYear the edition, by the year it is made in
 * @param policy names it
 * @param title what changes
 * @param effects what it is thought to cost or save, at least one
 */
@Revision("1")
public record PolicyChangeRecorded(
        FrameworkId frameworkId, FiscalYear baseYear, PolicyChangeId policy, String title, List<PolicyEffect> effects)
        implements FrameworkEvent {
    /**
     * States a change.
     *
     * @throws IllegalArgumentException if the title is empty, too long, or of more than one line
     */
    public PolicyChangeRecorded {
        Text.line("title", title, Text.LINE);
        effects = List.copyOf(effects);
    }
}
