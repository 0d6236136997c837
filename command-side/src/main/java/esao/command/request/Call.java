package esao.command.request;

import esao.command.problem.Decision;
import esao.kernel.office.SchoolCode;
import esao.kernel.request.BudgetCallExtended;
import esao.kernel.request.BudgetCallIssued;
import esao.kernel.request.value.CalledSchool;
import esao.kernel.request.value.Criterion;
import esao.kernel.request.value.Score;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What schools were told.
 *
 * @param deadline the last day on which a request may be submitted
 * @param weights how much each criterion counts, in percent
 * @param schools who is called upon
 */
record Call(LocalDate deadline, SortedMap<String, Integer> weights, SortedSet<SchoolCode> schools) {

    static Call of(BudgetCallIssued issued) {
        var weights = new TreeMap<String, Integer>();
        issued.criteria().forEach(criterion -> weights.put(criterion.code(), criterion.weight()));
        return new Call(
                issued.deadline(),
                weights,
                issued.schools().stream().map(CalledSchool::school).collect(Collectors.toCollection(TreeSet::new)));
    }

    static BudgetCallIssued issue(IssueBudgetCall command, Decision decision) {
        CommonRules.requireItems(decision, command.criteria(), "criteria");
        CommonRules.requireItems(decision, command.schools(), "schools");
        requireTime(command.deadline(), decision);
        var codes = new HashSet<String>();
        for (var criterion : command.criteria()) {
            decision.require(
                    codes.add(criterion.code()),
                    BudgetRequestProblem.CRITERION_REPEATED,
                    () -> Map.of("criterion", criterion.code()));
        }
        var whole = command.criteria().stream().mapToInt(Criterion::weight).sum();
        decision.require(
                whole == Criterion.WHOLE || command.criteria().isEmpty(),
                BudgetRequestProblem.WEIGHTS_NOT_WHOLE,
                () -> Map.of("together", whole, "needed", Criterion.WHOLE));
        requireEachOnce(command.schools(), Set.of(), decision);
        decision.enforce();
        return new BudgetCallIssued(
                command.requestId(), command.policy(), command.deadline(), command.criteria(), command.schools());
    }

    /** The same call with more time or more schools. */
    Call extended(BudgetCallExtended extension) {
        var all = new TreeSet<>(schools);
        extension.schools().forEach(called -> all.add(called.school()));
        return new Call(extension.deadline(), weights, all);
    }

    BudgetCallExtended extend(ExtendBudgetCall command, Decision decision) {
        requireTime(command.deadline(), decision);
        decision.require(
                !command.deadline().isBefore(deadline),
                BudgetRequestProblem.DEADLINE_SHORTENED,
                () -> Map.of("deadline", command.deadline().toString(), "deadlineBefore", deadline.toString()));
        decision.require(
                !command.deadline().equals(deadline) || !command.schools().isEmpty(),
                BudgetRequestProblem.CALL_UNCHANGED,
                () -> Map.of("deadline", deadline.toString()));
        requireEachOnce(command.schools(), schools, decision);
        decision.enforce();
        return new BudgetCallExtended(command.requestId(), command.deadline(), command.schools());
    }

    private static void requireTime(LocalDate deadline, Decision decision) {
        var effectiveOn = decision.by().effectiveOn();
        decision.require(
                !deadline.isBefore(effectiveOn),
                BudgetRequestProblem.DEADLINE_BEFORE_CALL,
                () -> Map.of("deadline", deadline.toString(), "effectiveOn", effectiveOn.toString()));
    }

    private static void requireEachOnce(List<CalledSchool> called, Set<SchoolCode> before, Decision decision) {
        var schools = new HashSet<>(before);
        for (var school : called) {
            decision.require(
                    schools.add(school.school()),
                    BudgetRequestProblem.SCHOOL_REPEATED,
                    () -> Map.of("school", school.school().value()));
        }
    }

    /** All points with their weights, in hundredths of a point. */
    int weighted(List<Score> scores) {
        return scores.stream()
                .mapToInt(score -> score.points() * weights.getOrDefault(score.criterion(), 0))
                .sum();
    }
}
