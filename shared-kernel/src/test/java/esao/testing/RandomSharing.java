package esao.testing;

import esao.kernel.budget.AllocationCalculated;
import esao.kernel.budget.AllocationProposed;
import esao.kernel.budget.AllocationRuleSet;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.HeadCountsLocked;
import esao.kernel.budget.sharing.FixedShare;
import esao.kernel.budget.sharing.Formula;
import esao.kernel.budget.sharing.HeadCounts;
import esao.kernel.budget.sharing.LevelHeads;
import esao.kernel.budget.sharing.LevelWeight;
import esao.kernel.budget.sharing.PerHead;
import esao.kernel.budget.sharing.RateUsed;
import esao.kernel.budget.sharing.Rounding;
import esao.kernel.budget.sharing.SchoolHeads;
import esao.kernel.budget.sharing.Sharing;
import esao.kernel.budget.sharing.SharingMethod;
import esao.kernel.budget.value.AllocationId;
import esao.kernel.budget.value.AllocationRuleId;
import esao.kernel.budget.value.AllocationShare;
import esao.kernel.budget.value.HeadCountRoundId;
import esao.kernel.money.Money;
import esao.kernel.office.SchoolCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Invents counts of pupils, rules of sharing, and allocations computed by them. */
public final class RandomSharing {

    private final SplittableRandom chance;
    private final BudgetId budget;
    private final RandomFigures figures;
    private final List<AllocationProposed> proposals;
    private final Map<AllocationRuleId, AllocationRuleSet> rules = new LinkedHashMap<>();
    private final List<HeadCountsLocked> rounds = new ArrayList<>();

    RandomSharing(SplittableRandom chance, BudgetId budget, RandomFigures figures, List<AllocationProposed> proposals) {
        this.chance = chance;
        this.budget = budget;
        this.figures = figures;
        this.proposals = proposals;
    }

    /** What the next command does, with new things of that name; possibly nothing. */
    List<BudgetEvent> next(String name) {
        return switch (chance.nextInt(4)) {
            case 0 -> lock(name);
            case 1 -> settle(name);
            default -> calculate(name);
        };
    }

    private List<BudgetEvent> lock(String name) {
        var counts = counts(chance);
        var locked = new HeadCountsLocked(budget, new HeadCountRoundId("round-" + name), counts.hash(), counts);
        rounds.add(locked);
        return List.of(locked);
    }

    private List<BudgetEvent> settle(String name) {
        var again = !rules.isEmpty() && chance.nextBoolean();
        var id = again ? figures.pick(rules.keySet()) : new AllocationRuleId("rule-" + name);
        var version = again ? figures.known(rules.get(id)).version() + 1 : 1;
        var line = figures.pick(figures.lines());
        var rule = new AllocationRuleSet(budget, id, version, line, method(chance), rounding(chance));
        rules.put(id, rule);
        return List.of(rule);
    }

    private List<BudgetEvent> calculate(String name) {
        var usable = rules.values().stream()
                .filter(rule -> figures.unallocated(rule.line()) > 0)
                .filter(rule -> !rounds.isEmpty() || !rule.method().countsHeads())
                .toList();
        if (usable.isEmpty()) {
            return List.of();
        }
        var rule = figures.pick(usable);
        var round = rule.method().countsHeads() ? figures.pick(rounds) : null;
        var counts = round == null ? null : round.counts();
        var rates = rule.method().perHead() == null || counts == null ? List.<RateUsed>of() : rates(counts);
        if (Sharing.weight(rule.method(), counts, rates) == 0) {
            return List.of();
        }
        var pool = figures.upTo(figures.unallocated(rule.line()));
        var id = new AllocationId("allocation-" + name);
        var shares = Sharing.of(rule.method(), counts, rates, pool, rule.rounding()).stream()
                .filter(figure -> figure.satang() > 0)
                .map(figure -> new AllocationShare(
                        rule.line(), figure.recipient(), figure.recipientName(), new Money(figure.satang())))
                .toList();
        var proposed = new AllocationProposed(budget, id, shares);
        proposals.add(proposed);
        return List.of(
                new AllocationCalculated(
                        budget,
                        id,
                        rule.rule(),
                        rule.version(),
                        rule.line(),
                        rule.method(),
                        rule.rounding(),
                        round == null ? null : round.round(),
                        round == null ? null : round.hash(),
                        rates.isEmpty() ? null : "default-1",
                        rates,
                        pool),
                proposed);
    }

    /** One to five schools with pupils of one or two levels, some of them with none. */
    public static HeadCounts counts(SplittableRandom chance) {
        var schools = new ArrayList<SchoolHeads>();
        for (var school = chance.nextInt(1, 6); school > 0; school--) {
            var levels = new ArrayList<LevelHeads>();
            levels.add(new LevelHeads("primary", "ordinary", heads(chance)));
            if (chance.nextBoolean()) {
                levels.add(new LevelHeads("pre-primary", "home", heads(chance)));
            }
            schools.add(new SchoolHeads(new SchoolCode("2002000" + school), "โรงเรียน " + school, levels));
        }
        return new HeadCounts(schools);
    }

    /** Of any of the three kinds. */
    public static SharingMethod method(SplittableRandom chance) {
        return switch (chance.nextInt(3)) {
            case 0 ->
                SharingMethod.fixed(List.of(
                        new FixedShare(RandomFigures.recipient(1), "โรงเรียน", new Money(chance.nextLong(1, 90_000))),
                        new FixedShare(RandomFigures.recipient(0), "กลุ่ม", new Money(chance.nextLong(1, 90_000)))));
            case 1 -> SharingMethod.perHead(new PerHead("teaching", chance.nextInt(1, 3)));
            default ->
                SharingMethod.formula(new Formula(
                        "formula-" + chance.nextInt(3),
                        chance.nextInt(5),
                        List.of(new LevelWeight("primary", "ordinary", chance.nextInt(1, 9)))));
        };
    }

    /** By the satang, by the baht, or by ten baht. */
    public static Rounding rounding(SplittableRandom chance) {
        var unit = List.of(1L, 100L, 1_000L).get(chance.nextInt(3));
        return new Rounding(new Money(unit), RandomFigures.recipient(chance.nextInt(3)), "ผู้รับเศษ");
    }

    /** A rate for each level, of which an odd satang shows. */
    public static List<RateUsed> rates(HeadCounts counts) {
        return Sharing.levels(counts).stream()
                .map(level -> new RateUsed(level.level(), level.education(), new Money(776_701), new Money(388_301)))
                .toList();
    }

    private static int heads(SplittableRandom chance) {
        return chance.nextInt(4) == 0 ? 0 : chance.nextInt(1, 400);
    }
}
