package esao.command.framework;

import esao.command.problem.Decision;
import esao.kernel.budget.value.CanonicalForm;
import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.budget.value.FundSource;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.framework.CeilingSet;
import esao.kernel.framework.FrameworkEvent;
import esao.kernel.framework.RevenueEstimateRecorded;
import esao.kernel.money.Money;
import esao.kernel.text.Text;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** What there is to be spent: ceilings by year and category, income by year and source. */
class EnvelopeBook {

    private SortedMap<Integer, SortedMap<ExpenditureCategory, Money>> ceilings = new TreeMap<>();
    private SortedMap<Integer, SortedMap<String, Income>> revenues = new TreeMap<>();

    record Income(FundSource fund, String source, Money amount) {}

    CeilingSet set(SetCeiling command, Edition edition, Decision decision) {
        require(
                decision,
                edition,
                command.year(),
                command.amount(),
                "category",
                command.category().name());
        decision.enforce();
        return new CeilingSet(
                command.frameworkId(), command.baseYear(), command.year(), command.category(), command.amount());
    }

    RevenueEstimateRecorded estimate(RecordRevenueEstimate command, Edition edition, Decision decision) {
        require(decision, edition, command.year(), command.amount(), "source", command.source());
        decision.enforce();
        return new RevenueEstimateRecorded(
                command.frameworkId(),
                command.baseYear(),
                command.year(),
                command.fund(),
                command.source(),
                command.amount());
    }

    private static void require(
            Decision decision, Edition edition, FiscalYear year, Money amount, String kind, String name) {
        var item = Map.<String, Object>of(kind, name, "year", year.year());
        FrameworkRules.requireYear(decision, edition, year, item);
        FrameworkRules.requireNotTooLarge(decision, amount, item);
    }

    /** Every category and year fits its ceiling, and income was thought of. */
    void requireFit(Decision decision, Edition edition, EstimateBook estimates) {
        for (var year : edition.years()) {
            estimates.totals(year).forEach((category, bridge) -> requireFit(decision, year, category, bridge));
            decision.require(
                    revenues.containsKey(year.year()),
                    FrameworkProblem.REVENUE_MISSING,
                    () -> Map.of("year", year.year()));
        }
    }

    /** Years before the first of the edition fall away; the others stay as they were. */
    void roll(Edition edition) {
        ceilings.keySet().removeIf(year -> year <= edition.baseYear().year());
        revenues.keySet().removeIf(year -> year <= edition.baseYear().year());
    }

    void write(CanonicalForm form) {
        ceilings.forEach((year, byCategory) -> {
            form.field("ceilingsOf", year).field("ceilings", byCategory.size());
            byCategory.forEach(
                    (category, amount) -> form.field("category", category).field("satang", amount.satang()));
        });
        revenues.forEach((year, bySource) -> {
            form.field("revenuesOf", year).field("revenues", bySource.size());
            bySource.values()
                    .forEach(income -> form.field("fund", income.fund())
                            .field("source", income.source())
                            .field("satang", income.amount().satang()));
        });
    }

    void on(FrameworkEvent event) {
        if (event instanceof CeilingSet ceiling) {
            ceilings.computeIfAbsent(ceiling.year().year(), ignored -> new TreeMap<>())
                    .put(ceiling.category(), ceiling.amount());
        } else if (event instanceof RevenueEstimateRecorded income) {
            // One source is one source, however it is written.
            revenues.computeIfAbsent(income.year().year(), ignored -> new TreeMap<>())
                    .put(
                            income.fund() + " " + Text.key(income.source()),
                            new Income(income.fund(), income.source(), income.amount()));
        }
    }

    private void requireFit(Decision decision, FiscalYear year, ExpenditureCategory category, Bridge bridge) {
        var ceiling =
                ceilings.getOrDefault(year.year(), Collections.emptySortedMap()).get(category);
        if (bridge.amountSatang() == 0) {
            return;
        }
        if (decision.require(
                ceiling != null,
                FrameworkProblem.CEILING_MISSING,
                () -> Map.of("year", year.year(), "category", category.name()))) {
            var limit = Objects.requireNonNull(ceiling).satang();
            decision.require(
                    bridge.amountSatang() <= limit,
                    FrameworkProblem.CEILING_EXCEEDED,
                    () -> Map.of(
                            "year", year.year(),
                            "category", category.name(),
                            "estimatedSatang", bridge.amountSatang(),
                            "ceilingSatang", limit));
        }
    }
}
