package esao.command.request;

import esao.command.problem.Decision;
import esao.kernel.office.SchoolCode;
import esao.kernel.request.BudgetCallIssued;
import esao.kernel.request.value.CalledSchool;
import esao.kernel.request.value.Criterion;
import esao.kernel.request.value.Score;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
        var effectiveOn = decision.by().effectiveOn();
        decision.require(
                !command.deadline().isBefore(effectiveOn),
                BudgetRequestProblem.DEADLINE_BEFORE_CALL,
                () -> Map.of("deadline", command.deadline().toString(), "effectiveOn", effectiveOn.toString()));
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
        var schools = new HashSet<SchoolCode>();
        for (var called : command.schools()) {
            decision.require(
                    schools.add(called.school()),
                    BudgetRequestProblem.SCHOOL_REPEATED,
                    () -> Map.of("school", called.school().value()));
        }
        decision.enforce();
        return new BudgetCallIssued(
                command.requestId(), command.policy(), command.deadline(), command.criteria(), command.schools());
    }

    /** All points with their weights, in hundredths of a point. */
    int weighted(List<Score> scores) {
        return scores.stream()
                .mapToInt(score -> score.points() * weights.getOrDefault(score.criterion(), 0))
                .sum();
    }
}
