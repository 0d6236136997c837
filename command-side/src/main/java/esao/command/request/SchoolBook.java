package esao.command.request;

import esao.command.problem.Decision;
import esao.kernel.budget.value.CanonicalForm;
import esao.kernel.budget.value.LineCode;
import esao.kernel.money.Money;
import esao.kernel.office.PersonId;
import esao.kernel.office.SchoolCode;
import esao.kernel.request.ObecDecisionRecorded;
import esao.kernel.request.RequestEvent;
import esao.kernel.request.RequestLinesDecided;
import esao.kernel.request.RequestReturned;
import esao.kernel.request.RequestScored;
import esao.kernel.request.SchoolFrameSubmitted;
import esao.kernel.request.SchoolRequestSubmitted;
import esao.kernel.request.SchoolRequestWithdrawn;
import esao.kernel.request.value.FrameAmount;
import esao.kernel.request.value.LineDecision;
import esao.kernel.request.value.LineGrant;
import esao.kernel.request.value.RequestLine;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The requests of schools, and what the office and those above it made of each line. */
class SchoolBook {

    private SortedMap<SchoolCode, SchoolRequest> schools = new TreeMap<>();

    SchoolRequestSubmitted submit(SubmitSchoolRequest command, Call call, ReadinessRules rules, Decision decision) {
        var known = schools.get(command.school());
        requireCalled(command.school(), call, decision);
        if (known != null) {
            decision.require(
                    !known.isLive(),
                    BudgetRequestProblem.REQUEST_ALREADY_LIVE,
                    () -> Map.of("school", command.school().value(), "number", known.number()));
            CommonRules.requireNotBefore(decision, known.steppedOn());
        }
        requireInTime(known, call, decision);
        CommonRules.requireItems(decision, command.lines(), "lines");
        var rule = LineRules.requireInForce(rules, decision);
        LineRules.requireSound(command, rule.orElse(null), decision);
        CommonRules.requireHeadroom(
                decision,
                Stream.concat(
                        command.lines().stream().map(RequestLine::amount),
                        schools.values().stream().map(SchoolRequest::requested)));
        decision.enforce();
        return new SchoolRequestSubmitted(
                command.requestId(),
                command.school(),
                known == null ? 1 : known.number() + 1,
                command.lines(),
                Money.sum(command.lines().stream().map(RequestLine::amount)),
                RequestLine.hash(command.lines()),
                rule.orElseThrow().name());
    }

    SchoolRequestWithdrawn withdraw(WithdrawSchoolRequest command, Decision decision) {
        var known = schools.get(command.school());
        var alive = known != null && known.standing() != SchoolRequest.Standing.WITHDRAWN;
        if (requireAlive(command.school(), alive, known, decision) && known != null) {
            CommonRules.requireNotBefore(decision, known.steppedOn());
        }
        decision.enforce();
        return new SchoolRequestWithdrawn(command.requestId(), command.school());
    }

    SchoolFrameSubmitted frame(SubmitSchoolFrame command, Call call, Decision decision) {
        requireCalled(command.school(), call, decision);
        requireInTime(schools.get(command.school()), call, decision);
        CommonRules.requireItems(decision, command.amounts(), "amounts");
        var first = command.requestId().year().plusYears(1);
        var last = first.plusYears(1);
        var seen = new HashSet<List<Object>>();
        for (var amount : command.amounts()) {
            decision.require(
                    amount.year().equals(first) || amount.year().equals(last),
                    BudgetRequestProblem.FRAME_YEAR_UNFIT,
                    () -> Map.of(
                            "year", amount.year().year(),
                            "firstYear", first.year(),
                            "lastYear", last.year()));
            decision.require(
                    seen.add(List.of(amount.year(), amount.category())),
                    BudgetRequestProblem.FRAME_REPEATED,
                    () -> Map.of(
                            "year", amount.year().year(),
                            "category", amount.category().name()));
        }
        CommonRules.requireHeadroom(decision, command.amounts().stream().map(FrameAmount::amount));
        decision.enforce();
        return new SchoolFrameSubmitted(command.requestId(), command.school(), command.amounts());
    }

    RequestScored score(ScoreRequest command, Call call, Decision decision) {
        requireLive(command.school(), decision).ifPresent(known -> {
            CommonRules.requireOther(decision, List.of(known.submitter()), command.school());
            decision.require(
                    known.lines().values().stream().noneMatch(Asked::isDecided),
                    BudgetRequestProblem.DECIDED_ALREADY,
                    () -> Map.of("school", command.school().value()));
        });
        var scored = new HashSet<String>();
        for (var score : command.scores()) {
            decision.require(
                    scored.add(score.criterion()),
                    BudgetRequestProblem.CRITERION_REPEATED,
                    () -> Map.of("criterion", score.criterion()));
            decision.require(
                    call.weights().containsKey(score.criterion()),
                    BudgetRequestProblem.CRITERION_UNKNOWN,
                    () -> Map.of("criterion", score.criterion()));
        }
        for (var criterion : call.weights().keySet()) {
            decision.require(
                    scored.contains(criterion),
                    BudgetRequestProblem.SCORE_MISSING,
                    () -> Map.of("criterion", criterion));
        }
        decision.enforce();
        return new RequestScored(
                command.requestId(), command.school(), command.scores(), call.weighted(command.scores()));
    }

    RequestReturned giveBack(ReturnRequest command, Decision decision) {
        requireLive(command.school(), decision)
                .ifPresent(known -> CommonRules.requireOther(decision, List.of(known.submitter()), command.school()));
        var effectiveOn = decision.by().effectiveOn();
        decision.require(
                !command.resubmitBy().isBefore(effectiveOn),
                BudgetRequestProblem.RESUBMISSION_TOO_SOON,
                () -> Map.of("resubmitBy", command.resubmitBy().toString(), "effectiveOn", effectiveOn.toString()));
        decision.enforce();
        return new RequestReturned(command.requestId(), command.school(), command.resubmitBy());
    }

    RequestLinesDecided decide(DecideRequestLines command, Decision decision) {
        CommonRules.requireItems(decision, command.decisions(), "decisions");
        var school = command.school();
        var live = requireLive(school, decision);
        live.ifPresent(known -> {
            if (decision.require(
                    known.scorer() != null, BudgetRequestProblem.NOT_SCORED, () -> Map.of("school", school.value()))) {
                CommonRules.requireOther(
                        decision, List.of(known.submitter(), Objects.requireNonNull(known.scorer())), school);
            } else {
                CommonRules.requireOther(decision, List.of(known.submitter()), school);
            }
            var seen = new HashSet<LineCode>();
            for (var decided : command.decisions()) {
                CommonRules.requireNotRepeated(decision, seen.add(decided.line()), school, decided.line());
                requireDecidable(known, school, decided, decision);
            }
        });
        decision.enforce();
        var lines = live.orElseThrow().lines();
        return new RequestLinesDecided(
                command.requestId(),
                school,
                command.decisions().stream()
                        .map(decided -> new LineDecision(
                                decided.line(),
                                asked(lines, decided.line()).requested(),
                                decided.accepted(),
                                decided.reason()))
                        .toList());
    }

    /** What is with the Office of the Basic Education Commission is decided there, line by line. */
    List<LineGrant> grant(RecordObecDecision command, Decision decision) {
        CommonRules.requireItems(decision, command.grants(), "grants");
        var seen = new HashSet<List<Object>>();
        var changed = new HashMap<List<Object>, Money>();
        for (var grant : command.grants()) {
            var name = List.<Object>of(grant.school(), grant.line());
            CommonRules.requireNotRepeated(decision, seen.add(name), grant.school(), grant.line());
            requireTaken(decision, grant.school(), grant.line());
            changed.put(name, grant.granted());
        }
        CommonRules.requireHeadroom(decision, grantsWith(changed));
        decision.enforce();
        return command.grants().stream()
                .map(grant -> new LineGrant(
                        grant.school(),
                        grant.line(),
                        line(grant.school(), grant.line()).orElseThrow().taken(),
                        grant.granted(),
                        grant.remark()))
                .toList();
    }

    /** Nobody's request waits for a decision, and nobody may still submit one. */
    void requireDecided(Call call, Decision decision) {
        var on = decision.by().effectiveOn();
        var waiting = call.schools().stream().filter(school -> !isLive(school)).count();
        decision.require(
                waiting == 0 || on.isAfter(call.deadline()),
                BudgetRequestProblem.CALL_STILL_OPEN,
                () -> Map.of(
                        "deadline", call.deadline().toString(),
                        "effectiveOn", on.toString(),
                        "schoolsWithoutLiveRequest", waiting));
        schools.forEach((school, request) -> decision.require(
                request.undecided() == 0 && !request.isAwaited(on),
                BudgetRequestProblem.REQUEST_UNDECIDED,
                () -> Map.of(
                        "school", school.value(),
                        "standing", request.standing().name(),
                        "undecidedLines", request.undecided())));
    }

    /** Whether the line was accepted, in whole or in part. */
    boolean requireTaken(Decision decision, SchoolCode school, LineCode line) {
        return decision.require(
                line(school, line).filter(Asked::isTaken).isPresent(),
                BudgetRequestProblem.LINE_NOT_ACCEPTED,
                () -> CommonRules.facts(school, line));
    }

    Optional<Asked> line(SchoolCode school, LineCode line) {
        var request = schools.get(school);
        return request == null
                ? Optional.empty()
                : Optional.ofNullable(request.lines().get(line));
    }

    /** All lines of all live requests. */
    Stream<Asked> lines() {
        return schools.values().stream().flatMap(request -> request.lines().values().stream());
    }

    /** How many schools have a live request. */
    int live() {
        return (int) schools.values().stream().filter(SchoolRequest::isLive).count();
    }

    void write(CanonicalForm form) {
        SchoolForm.write(schools, form);
    }

    /** Everything but what is decided on some lines, as {@link #write} has it. */
    void writeWithout(Set<String> parts, CanonicalForm form) {
        SchoolForm.writeWithout(schools, parts, form);
    }

    /** How much of each line of a live request is accepted, by the name an amendment has for it. */
    SortedMap<String, Money> taken() {
        return parts(Asked::taken);
    }

    /** How much each line of a live request asks for. */
    SortedMap<String, Money> requested() {
        return parts(Asked::requested);
    }

    private SortedMap<String, Money> parts(Function<Asked, Money> figure) {
        var parts = new TreeMap<String, Money>();
        schools.forEach((school, request) -> request.lines()
                .forEach((line, asked) -> parts.put(SchoolForm.part(school, line), figure.apply(asked))));
        return parts;
    }

    void on(RequestEvent event, PersonId person, LocalDate effectiveOn) {
        switch (event) {
            case SchoolRequestSubmitted submitted ->
                schools.put(submitted.school(), SchoolRequest.of(submitted, person, effectiveOn));
            case SchoolRequestWithdrawn withdrawn -> change(withdrawn.school(), known -> known.withdrawn(effectiveOn));
            case RequestScored scored -> change(scored.school(), known -> known.scored(person, effectiveOn));
            case RequestReturned returned ->
                change(returned.school(), known -> known.returned(returned.resubmitBy(), effectiveOn));
            case RequestLinesDecided decided ->
                change(decided.school(), known -> known.decided(decided.decisions(), effectiveOn));
            case ObecDecisionRecorded recorded ->
                recorded.grants().stream()
                        .collect(Collectors.groupingBy(LineGrant::school))
                        .forEach((school, grants) -> change(school, known -> known.granted(grants)));
            default -> {} // Not about the lines of schools.
        }
    }

    private void change(SchoolCode school, UnaryOperator<SchoolRequest> next) {
        schools.computeIfPresent(school, (ignored, known) -> next.apply(known));
    }

    private boolean isLive(SchoolCode school) {
        var known = schools.get(school);
        return known != null && known.isLive();
    }

    private Optional<SchoolRequest> requireLive(SchoolCode school, Decision decision) {
        var known = schools.get(school);
        if (!requireAlive(school, known != null && known.isLive(), known, decision)) {
            return Optional.empty();
        }
        var live = Objects.requireNonNull(known);
        CommonRules.requireNotBefore(decision, live.steppedOn());
        return Optional.of(live);
    }

    private static boolean requireAlive(
            SchoolCode school, boolean alive, @Nullable SchoolRequest known, Decision decision) {
        return decision.require(
                alive,
                BudgetRequestProblem.REQUEST_NOT_LIVE,
                () -> Map.of(
                        "school",
                        school.value(),
                        "standing",
                        known == null ? "NONE" : known.standing().name()));
    }

    private static void requireCalled(SchoolCode school, Call call, Decision decision) {
        decision.require(
                call.schools().contains(school),
                BudgetRequestProblem.SCHOOL_NOT_CALLED,
                () -> Map.of("school", school.value()));
    }

    private static void requireInTime(@Nullable SchoolRequest known, Call call, Decision decision) {
        var effectiveOn = decision.by().effectiveOn();
        var last = known == null
                        || known.resubmitBy() == null
                        || known.resubmitBy().isBefore(call.deadline())
                ? call.deadline()
                : known.resubmitBy();
        decision.require(
                !effectiveOn.isAfter(last),
                BudgetRequestProblem.DEADLINE_PASSED,
                () -> Map.of("lastDay", last.toString(), "effectiveOn", effectiveOn.toString()));
    }

    private static void requireDecidable(
            SchoolRequest known, SchoolCode school, DecidedLine decided, Decision decision) {
        var line = known.lines().get(decided.line());
        if (!decision.require(
                line != null, BudgetRequestProblem.LINE_UNKNOWN, () -> CommonRules.facts(school, decided.line()))) {
            return;
        }
        var requested = Objects.requireNonNull(line).requested();
        if (decision.require(
                requested.covers(decided.accepted()),
                BudgetRequestProblem.ACCEPTED_ABOVE_REQUESTED,
                () -> amounts(school, decided, requested))) {
            decision.require(
                    decided.accepted().equals(requested) || decided.reason() != null,
                    BudgetRequestProblem.REASON_MISSING,
                    () -> amounts(school, decided, requested));
        }
    }

    private Stream<Money> grantsWith(Map<List<Object>, Money> changed) {
        var kept = schools.entrySet().stream()
                .flatMap(school -> school.getValue().lines().entrySet().stream()
                        .filter(line -> !changed.containsKey(List.<Object>of(school.getKey(), line.getKey())))
                        .map(line -> line.getValue().granted())
                        .filter(Objects::nonNull));
        return Stream.concat(kept, changed.values().stream());
    }

    private static Asked asked(Map<LineCode, Asked> lines, LineCode line) {
        return Objects.requireNonNull(lines.get(line), line.value());
    }

    private static Map<String, Object> amounts(SchoolCode school, DecidedLine decided, Money requested) {
        return Map.of(
                "school", school.value(),
                "line", decided.line().value(),
                "requestedSatang", requested.satang(),
                "acceptedSatang", decided.accepted().satang());
    }
}
