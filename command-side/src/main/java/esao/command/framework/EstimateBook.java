package esao.command.framework;

import esao.command.problem.Decision;
import esao.kernel.budget.value.CanonicalForm;
import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.LineDescription;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.framework.EstimatesReconciled;
import esao.kernel.framework.ForwardEstimateSet;
import esao.kernel.framework.FrameworkEvent;
import esao.kernel.framework.PolicyChangeRecorded;
import esao.kernel.framework.value.BridgeTotal;
import esao.kernel.framework.value.ChangeCause;
import esao.kernel.framework.value.Driver;
import esao.kernel.framework.value.ObligationId;
import esao.kernel.framework.value.PolicyChangeId;
import esao.kernel.money.Money;
import java.math.BigInteger;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What lines are estimated to cost, year by year, and how that came about. */
class EstimateBook {

    private static final SortedMap<Integer, Estimated> NONE = Collections.emptySortedMap();

    private SortedMap<LineCode, SortedMap<Integer, Estimated>> estimates = new TreeMap<>();
    private SortedMap<Integer, SortedMap<ExpenditureCategory, Bridge>> totals = new TreeMap<>();
    private SortedSet<PolicyChangeId> policies = new TreeSet<>();
    private boolean reconciled;

    /** An estimate, and what it rests on. */
    record Estimated(Money amount, Driver driver) {}

    List<ForwardEstimateSet> set(
            SetForwardEstimates command,
            Edition edition,
            LineBook lines,
            ObligationBook obligations,
            Decision decision) {
        FrameworkRules.requireItems(decision, command.estimates(), "estimates");
        var draft = lines.draft();
        var seen = new HashSet<List<Object>>();
        var changed = new TreeMap<Integer, Map<ExpenditureCategory, Bridge>>();
        for (var estimate : command.estimates()) {
            decision.require(
                    seen.add(List.of(estimate.line(), estimate.year())),
                    FrameworkProblem.ESTIMATE_REPEATED,
                    () -> facts(estimate));
            requireDriver(estimate, obligations, decision);
            var category = draft.require(decision, estimate.line(), estimate.newLine());
            if (FrameworkRules.requireYear(decision, edition, estimate.year(), named(estimate))) {
                requireFloor(estimate, obligations, decision);
                requireCause(estimate, edition, decision);
                if (FrameworkRules.requireNotTooLarge(decision, estimate.amount(), named(estimate))
                        && category != null) {
                    requireSound(estimate, category, changed, decision);
                }
            }
        }
        decision.enforce();
        return command.estimates().stream()
                .map(estimate -> event(command, estimate, draft.newLine(estimate.line())))
                .toList();
    }

    PolicyChangeRecorded record(RecordPolicyChange command, Edition edition, Decision decision) {
        decision.require(
                !policies.contains(command.policyId()),
                FrameworkProblem.NAME_ALREADY_USED,
                () -> Map.of("field", "policyId", "id", command.policyId().value()));
        FrameworkRules.requireItems(decision, command.effects(), "effects");
        command.effects()
                .forEach(effect -> FrameworkRules.requireYear(
                        decision,
                        edition,
                        effect.year(),
                        Map.of(
                                "policyId",
                                command.policyId().value(),
                                "category",
                                effect.category().name())));
        decision.enforce();
        return new PolicyChangeRecorded(
                command.frameworkId(), command.baseYear(), command.policyId(), command.title(), command.effects());
    }

    EstimatesReconciled reconcile(ReconcileEstimates command, Edition edition, Decision decision) {
        decision.require(
                !edition.first(),
                FrameworkProblem.NOTHING_TO_RECONCILE,
                () -> Map.of("baseYear", edition.baseYear().year()));
        decision.enforce();
        return new EstimatesReconciled(command.frameworkId(), command.baseYear(), bridge(edition));
    }

    /** The differences to the edition before, for the years it had, by category. */
    List<BridgeTotal> bridge(Edition edition) {
        return edition.years().stream()
                .filter(edition::continues)
                .flatMap(year -> totals(year).entrySet().stream()
                        .map(sum -> sum.getValue().total(year, sum.getKey())))
                .toList();
    }

    /**
     * Every line that has an estimate, or owes anything in the three years, has one for every year, none below what is
     * contracted, and all differences are stood for.
     */
    void requireComplete(Decision decision, Edition edition, ObligationBook obligations) {
        var lines = new TreeSet<>(estimates.keySet());
        lines.addAll(obligations.linesIn(edition.years()));
        decision.require(
                !lines.isEmpty(),
                FrameworkProblem.NOTHING_ESTIMATED,
                () -> Map.of("baseYear", edition.baseYear().year()));
        for (var line : lines) {
            for (var year : edition.years()) {
                var estimate = estimates.getOrDefault(line, NONE).get(year.year());
                if (decision.require(
                        estimate != null,
                        FrameworkProblem.ESTIMATE_MISSING,
                        () -> Map.of("line", line.value(), "year", year.year()))) {
                    var contracted = obligations.floor(line, year);
                    decision.require(
                            covers(Objects.requireNonNull(estimate).amount(), contracted),
                            FrameworkProblem.OBLIGATION_NOT_COVERED,
                            () -> belowFloor(
                                    line, year, Objects.requireNonNull(estimate).amount(), contracted));
                }
            }
        }
        decision.require(
                edition.first() || reconciled,
                FrameworkProblem.NOT_RECONCILED,
                () -> Map.of("baseYear", edition.baseYear().year()));
    }

    /** What is estimated for a year, by category. */
    Map<ExpenditureCategory, Bridge> totals(FiscalYear year) {
        return totals.getOrDefault(year.year(), Collections.emptySortedMap());
    }

    /** The lines for which anything but nothing is estimated. */
    Set<LineCode> used() {
        return estimates.entrySet().stream()
                .filter(line -> line.getValue().values().stream()
                        .anyMatch(estimate -> !estimate.amount().equals(Money.ZERO)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The first year of before falls away, and with it the lines for which nothing is left. A change of policy explains
     * the differences of one edition, so the next begins with none.
     */
    void roll(Edition edition) {
        estimates
                .values()
                .forEach(years -> years.keySet()
                        .removeIf(year -> year <= edition.baseYear().year()));
        totals.keySet().removeIf(year -> year <= edition.baseYear().year());
        totals.values().forEach(categories -> categories.replaceAll((ignored, bridge) -> bridge.rolled()));
        policies.clear();
        reconciled = false;
    }

    void keepOnly(Set<LineCode> lines) {
        estimates.keySet().retainAll(lines);
    }

    void write(CanonicalForm form, LineBook lines) {
        form.field("lines", estimates.size());
        estimates.forEach((line, years) -> {
            form.field("line", line).field("category", lines.category(line)).field("years", years.size());
            years.forEach((year, estimate) -> {
                form.field("year", year).field("satang", estimate.amount().satang());
                write(form, estimate.driver());
            });
        });
    }

    private static void write(CanonicalForm form, Driver driver) {
        form.field("driver", driver.kind())
                .field("heads", driver.heads())
                .field("rateSatang", satang(driver.rate()))
                .field("baseSatang", satang(driver.base()))
                .field("indexBasisPoints", driver.indexBasisPoints())
                .field("reference", driver.reference());
    }

    private static @Nullable Long satang(@Nullable Money amount) {
        return amount == null ? null : amount.satang();
    }

    void on(FrameworkEvent event, LineBook lines) {
        switch (event) {
            case ForwardEstimateSet set -> {
                estimates
                        .computeIfAbsent(set.line(), ignored -> new TreeMap<>())
                        .put(set.year().year(), new Estimated(set.to(), set.driver()));
                totals.computeIfAbsent(set.year().year(), ignored -> new TreeMap<>())
                        .merge(
                                lines.category(set.line()),
                                Bridge.NOTHING.plus(set.cause(), delta(set)),
                                (before, ignored) -> before.plus(set.cause(), delta(set)));
                reconciled = false;
            }
            case PolicyChangeRecorded changed -> policies.add(changed.policy());
            case EstimatesReconciled ignored -> reconciled = true;
            default -> {} // Not about estimates.
        }
    }

    private static long delta(ForwardEstimateSet set) {
        return set.to().satang() - set.from().satang();
    }

    private Money before(ForwardEstimate estimate) {
        var known = estimates
                .getOrDefault(estimate.line(), NONE)
                .get(estimate.year().year());
        return known == null ? Money.ZERO : known.amount();
    }

    private ForwardEstimateSet event(
            SetForwardEstimates command, ForwardEstimate estimate, @Nullable LineDescription newLine) {
        return new ForwardEstimateSet(
                command.frameworkId(),
                command.baseYear(),
                estimate.year(),
                estimate.line(),
                newLine,
                before(estimate),
                estimate.amount(),
                estimate.driver(),
                estimate.cause(),
                estimate.policyId());
    }

    private void requireDriver(ForwardEstimate estimate, ObligationBook obligations, Decision decision) {
        var driver = estimate.driver();
        driver.impliedSatang()
                .ifPresent(implied -> decision.require(
                        implied.equals(BigInteger.valueOf(estimate.amount().satang())),
                        FrameworkProblem.ESTIMATE_DIFFERS_FROM_DRIVER,
                        () -> with(estimate, "driverSatang", implied)));
        var reference = driver.reference();
        if (reference != null && driver.kind() == Driver.Kind.CONTRACT) {
            obligations.requireContract(decision, new ObligationId(reference), estimate);
        } else if (reference != null) {
            requirePolicy(new PolicyChangeId(reference), estimate, decision);
        }
    }

    private static void requireFloor(ForwardEstimate estimate, ObligationBook obligations, Decision decision) {
        var contracted = obligations.floor(estimate.line(), estimate.year());
        decision.require(
                covers(estimate.amount(), contracted),
                FrameworkProblem.ESTIMATE_BELOW_OBLIGATION,
                () -> belowFloor(estimate.line(), estimate.year(), estimate.amount(), contracted));
    }

    private void requireCause(ForwardEstimate estimate, Edition edition, Decision decision) {
        if (edition.continues(estimate.year())) {
            decision.require(
                    estimate.cause() != null || estimate.amount().equals(before(estimate)),
                    FrameworkProblem.CAUSE_MISSING,
                    () -> with(estimate, "beforeSatang", before(estimate).satang()));
            decision.require(
                    estimate.cause() == null || !estimate.amount().equals(before(estimate)),
                    FrameworkProblem.CAUSE_WITHOUT_DIFFERENCE,
                    () -> facts(estimate));
        } else {
            decision.require(estimate.cause() == null, FrameworkProblem.CAUSE_WITHOUT_BEFORE, () -> facts(estimate));
        }
        var policy = estimate.policyId();
        if (policy == null) {
            decision.require(
                    estimate.cause() != ChangeCause.POLICY, FrameworkProblem.POLICY_MISSING, () -> facts(estimate));
        } else {
            decision.require(
                    estimate.cause() == null || estimate.cause() == ChangeCause.POLICY,
                    FrameworkProblem.POLICY_WITHOUT_CAUSE,
                    () -> facts(estimate));
            requirePolicy(policy, estimate, decision);
        }
    }

    private void requirePolicy(PolicyChangeId policy, ForwardEstimate estimate, Decision decision) {
        decision.require(
                policies.contains(policy),
                FrameworkProblem.POLICY_UNKNOWN,
                () -> FrameworkRules.with(named(estimate), Map.of("policyId", policy.value())));
    }

    /** Sums stay within what one entry may carry, so that none can ever leave its range. */
    private void requireSound(
            ForwardEstimate estimate,
            ExpenditureCategory category,
            Map<Integer, Map<ExpenditureCategory, Bridge>> changed,
            Decision decision) {
        var sums = changed.computeIfAbsent(estimate.year().year(), ignored -> new TreeMap<>(totals(estimate.year())));
        var sum = sums.getOrDefault(category, Bridge.NOTHING)
                .plus(
                        estimate.cause(),
                        estimate.amount().satang() - before(estimate).satang());
        if (decision.require(sum.isSound(), FrameworkProblem.AMOUNT_TOO_LARGE, () -> facts(estimate))) {
            sums.put(category, sum);
        }
    }

    private static boolean covers(Money estimate, BigInteger contractedSatang) {
        return BigInteger.valueOf(estimate.satang()).compareTo(contractedSatang) >= 0;
    }

    private static Map<String, Object> belowFloor(
            LineCode line, FiscalYear year, Money estimate, BigInteger contractedSatang) {
        return Map.of(
                "line", line.value(),
                "year", year.year(),
                "estimatedSatang", estimate.satang(),
                "contractedSatang", contractedSatang);
    }

    private static Map<String, Object> named(ForwardEstimate estimate) {
        return Map.of("line", estimate.line().value(), "year", estimate.year().year());
    }

    private static Map<String, Object> facts(ForwardEstimate estimate) {
        return FrameworkRules.with(
                named(estimate), Map.of("askedSatang", estimate.amount().satang()));
    }

    private static Map<String, Object> with(ForwardEstimate estimate, String name, Object value) {
        var facts = Map.<String, Object>of("askedSatang", estimate.amount().satang(), name, value);
        return FrameworkRules.with(named(estimate), facts);
    }
}
