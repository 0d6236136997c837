package esao.query.evaluation;

import esao.kernel.evaluation.value.BeneficiaryGroup;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Which groups are so small that what they answered is not shown apart. Nor may it be found by taking the others from
 * the whole: what is left then belongs to no fewer than that either.
 *
 * <p><b>Source:</b> {@code docs/regulations.md#evaluations}.
 */
final class SmallGroups {

    /** So many must have answered. */
    static final int LEAST = 3;

    private SmallGroups() {}

    /** Whether so few answered in all that not even the whole is shown. */
    static boolean hideAll(Map<BeneficiaryGroup, Integer> answers) {
        var all = sum(answers, answers.keySet());
        return all > 0 && all < LEAST;
    }

    /** The groups that are not shown apart. Those of whom nobody answered have nothing to hide. */
    static Set<BeneficiaryGroup> hidden(Map<BeneficiaryGroup, Integer> answers) {
        var hidden = EnumSet.noneOf(BeneficiaryGroup.class);
        var smallest = answers.keySet().stream()
                .filter(group -> count(answers, group) > 0)
                .sorted(Comparator.<BeneficiaryGroup>comparingInt(group -> count(answers, group))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        for (var group : smallest) {
            var left = sum(answers, hidden);
            if (count(answers, group) < LEAST || (left > 0 && left < LEAST)) {
                hidden.add(group);
            }
        }
        return hidden;
    }

    private static int sum(Map<BeneficiaryGroup, Integer> answers, Set<BeneficiaryGroup> groups) {
        return groups.stream().mapToInt(group -> count(answers, group)).sum();
    }

    private static int count(Map<BeneficiaryGroup, Integer> answers, BeneficiaryGroup group) {
        return answers.getOrDefault(group, 0);
    }
}
