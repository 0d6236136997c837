package esao.kernel.regulation.value;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a version says, as it is written down: the one part that belongs to its kind, under the name of that kind.
 *
 * @param virementRules for {@link RegulationKind#VIREMENT_RULES} only
 * @param perHeadRates for {@link RegulationKind#PER_HEAD_RATES} only
 * @param disbursementTargets for {@link RegulationKind#DISBURSEMENT_TARGETS} only
 * @param deadlines for {@link RegulationKind#DEADLINES} only
 * @param approvingBodies for {@link RegulationKind#APPROVING_BODIES} only
 * @param carryOverRules for {@link RegulationKind#CARRY_OVER_RULES} only
 */
public record Provisions(
        @Nullable VirementRules virementRules,
        @Nullable PerHeadRates perHeadRates,
        @Nullable DisbursementTargets disbursementTargets,
        @Nullable Deadlines deadlines,
        @Nullable ApprovingBodies approvingBodies,
        @Nullable CarryOverRules carryOverRules) {

    /**
     * Writes a version down.
     *
     * @throws IllegalArgumentException if there is not exactly one part
     */
    public Provisions {
        var parts = parts(virementRules, perHeadRates, disbursementTargets, deadlines, approvingBodies, carryOverRules);
        if (parts.size() != 1) {
            throw new IllegalArgumentException(
                    "The content must have exactly one of virementRules, perHeadRates, disbursementTargets, "
                            + "deadlines, approvingBodies and carryOverRules, but has " + parts.size());
        }
    }

    /** Writes down what a version says. */
    public static Provisions of(RegulationContent content) {
        return switch (content) {
            case VirementRules rules -> new Provisions(rules, null, null, null, null, null);
            case PerHeadRates rates -> new Provisions(null, rates, null, null, null, null);
            case DisbursementTargets targets -> new Provisions(null, null, targets, null, null, null);
            case Deadlines deadlines -> new Provisions(null, null, null, deadlines, null, null);
            case CarryOverRules rules -> new Provisions(null, null, null, null, null, rules);
            case ApprovingBodies bodies -> new Provisions(null, null, null, null, bodies, null);
        };
    }

    /** What it says. */
    public RegulationContent content() {
        return parts(virementRules, perHeadRates, disbursementTargets, deadlines, approvingBodies, carryOverRules)
                .getFirst();
    }

    /** Of which kind it is. */
    public RegulationKind kind() {
        return RegulationKind.of(content().getClass());
    }

    private static List<RegulationContent> parts(@Nullable RegulationContent... parts) {
        var given = new ArrayList<RegulationContent>();
        for (var part : parts) {
            if (part != null) {
                given.add(part);
            }
        }
        return given;
    }
}
