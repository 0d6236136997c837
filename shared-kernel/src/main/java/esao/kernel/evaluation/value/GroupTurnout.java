package esao.kernel.evaluation.value;

/**
 * How many of a group answered.
 *
 * @param group the group
 * @param asked how many were asked
 * @param answered how many answered
 */
public record GroupTurnout(BeneficiaryGroup group, int asked, int answered) {}
