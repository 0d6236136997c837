package esao.command.framework;

import esao.kernel.calendar.FiscalYear;
import esao.kernel.framework.FrameworkId;
import esao.kernel.framework.value.PolicyChangeId;
import esao.kernel.framework.value.PolicyEffect;
import esao.kernel.provenance.Basis;
import esao.kernel.text.Text;
import java.util.List;

/**
 * Records a change of policy from above, and what it is thought to cost or save.
 *
 * @param frameworkId the framework of the office
 * @param baseYear the edition, by the year it is made in
 * @param basis on what it rests
 * @param policyId names it
 * @param title what changes
 * @param effects by year and category, at least one
 */
public record RecordPolicyChange(
        FrameworkId frameworkId,
        FiscalYear baseYear,
        Basis basis,
        PolicyChangeId policyId,
        String title,
        List<PolicyEffect> effects)
        implements FrameworkCommand {

    private static final int MOST_EFFECTS = 100;

    /**
     * States the command.
     *
     * @throws IllegalArgumentException if the title is empty, too long, or of more than one line, or if there are more
     *     than 100 effects
     */
    public RecordPolicyChange {
        Text.line("title", title, Text.LINE);
        effects = List.copyOf(effects);
        if (effects.size() > MOST_EFFECTS) {
            throw new IllegalArgumentException(
                    "effects must hold at most %d items, but holds %d".formatted(MOST_EFFECTS, effects.size()));
        }
    }
}
