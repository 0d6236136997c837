package esao.command.request;

import esao.command.problem.Decision;
import esao.kernel.budget.value.CanonicalForm;
import esao.kernel.request.OutputTargetSet;
import esao.kernel.request.RequestEvent;
import esao.kernel.request.value.OutputTarget;
import esao.kernel.text.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What outputs and projects are to bring about. */
class TargetBook {

    private SortedMap<String, OutputTarget> targets = new TreeMap<>();

    List<OutputTargetSet> set(SetOutputTargets command, Decision decision) {
        CommonRules.requireItems(decision, command.targets(), "targets");
        var seen = new HashSet<String>();
        for (var target : command.targets()) {
            decision.require(
                    seen.add(target.key()),
                    BudgetRequestProblem.TARGET_REPEATED,
                    () -> Map.of("subject", target.subject()));
        }
        decision.enforce();
        return command.targets().stream()
                .map(target -> new OutputTargetSet(command.requestId(), target))
                .toList();
    }

    /** Every output with an accepted line has its target. */
    void requireFor(Stream<Asked> lines, Decision decision) {
        var subjects = new TreeMap<String, String>();
        lines.filter(Asked::isTaken)
                .map(Asked::subject)
                .distinct()
                .forEach(subject -> subjects.putIfAbsent(Text.key(subject), subject));
        subjects.forEach((key, subject) -> decision.require(
                targets.containsKey(key), BudgetRequestProblem.TARGET_MISSING, () -> Map.of("subject", subject)));
    }

    void write(CanonicalForm form) {
        form.field("targets", targets.size());
        targets.values()
                .forEach(target -> form.field("subject", target.subject())
                        .field("quantity", target.quantity())
                        .field("unit", target.unit())
                        .field("quality", target.quality()));
    }

    void on(RequestEvent event) {
        if (event instanceof OutputTargetSet set) {
            targets.put(set.target().key(), set.target());
        }
    }
}
