package esao.command.budget;

import esao.command.problem.Decision;
import esao.command.rules.Regulations;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.LineDescription;
import esao.kernel.budget.value.SavingsUseContent;
import esao.kernel.budget.value.SpendingNature;
import esao.kernel.budget.value.VirementClass;
import esao.kernel.budget.value.VirementContent;
import esao.kernel.budget.value.VirementTarget;
import esao.kernel.regulation.InForce;
import esao.kernel.regulation.value.ApprovingBodies;
import esao.kernel.regulation.value.ApprovingBody;
import esao.kernel.regulation.value.BodyDuty;
import esao.kernel.regulation.value.VirementRules;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the class of a virement: the strictest that any of its items calls for. Asked when it is classified, and asked
 * again when it is executed.
 */
final class VirementClassifier {

    private VirementClassifier() {}

    /** The natures are of lines that get money, none twice for one line. */
    static void requireNatures(Collection<LineCode> receiving, List<SpendingNature> natures, Decision decision) {
        var seen = new HashSet<>();
        for (var nature : natures) {
            decision.require(
                    receiving.contains(nature.line()),
                    BudgetProblem.NATURE_OF_OTHER_LINE,
                    () -> Map.of("line", nature.line().value()));
            decision.require(
                    seen.add(List.of(nature.line(), nature.kind())),
                    BudgetProblem.LINE_REPEATED,
                    () -> Map.of("line", nature.line().value()));
            CommonRules.requireAmount(decision, nature.price(), "natures/price");
        }
    }

    /** What the rules in force on a day make of a content. */
    static Classification classify(
            BudgetId budget,
            VirementContent content,
            List<SpendingNature> natures,
            Ledger ledger,
            Regulations regulations,
            LocalDate day) {
        var rules = rules(budget, regulations, day);
        return asking(
                budget,
                classOf(content, natures, ledger, rules.content()),
                natures,
                BodyDuty.VIREMENT,
                regulations,
                day);
    }

    /**
     * Savings that stay within their lines are of the mildest class, unless what they are spent on is special or a line
     * is for personnel.
     */
    static Classification classify(
            BudgetId budget, SavingsUseContent content, Ledger ledger, Regulations regulations, LocalDate day) {
        var rules = rules(budget, regulations, day).content();
        var special = content.natures().stream().anyMatch(nature -> isSpecial(nature, rules));
        var personnel = content.items().stream()
                .flatMap(item -> ledger.describe(item.line()).stream())
                .anyMatch(line -> line.category() == ExpenditureCategory.PERSONNEL);
        var found = special
                ? VirementClass.SPECIAL_ITEM
                : personnel ? VirementClass.PERSONNEL : VirementClass.WITHIN_ACTIVITY;
        return asking(budget, found, content.natures(), BodyDuty.SAVINGS, regulations, day);
    }

    private static Classification asking(
            BudgetId budget,
            VirementClass found,
            List<SpendingNature> natures,
            BodyDuty duty,
            Regulations regulations,
            LocalDate day) {
        var rules = rules(budget, regulations, day);
        var asked = rules.content().of(found);
        var body = regulations
                .inForce(budget.office(), ApprovingBodies.class, day)
                .content()
                .of(duty)
                .map(ApprovingBody::code)
                .orElse(null);
        return new Classification(found, natures, rules.ref(), asked.neededOutcome(), asked.approvedBy(), body);
    }

    static InForce<VirementRules> rules(BudgetId budget, Regulations regulations, LocalDate day) {
        return regulations.inForce(budget.office(), VirementRules.class, day);
    }

    private static VirementClass classOf(
            VirementContent content, List<SpendingNature> natures, Ledger ledger, VirementRules rules) {
        if (natures.stream().anyMatch(nature -> isSpecial(nature, rules))) {
            return VirementClass.SPECIAL_ITEM;
        }
        var items = Stream.concat(
                        content.sources().stream().flatMap(source -> ledger.describe(source.line()).stream()),
                        content.targets().stream().flatMap(target -> described(target, ledger)))
                .toList();
        if (items.stream().anyMatch(item -> item.category() == ExpenditureCategory.PERSONNEL)) {
            return VirementClass.PERSONNEL;
        }
        if (differ(items, LineDescription::category)) {
            return VirementClass.ACROSS_CATEGORIES;
        }
        if (differ(items, item -> item.programme().plan())) {
            return VirementClass.ACROSS_PROGRAMMES;
        }
        if (differ(items, VirementClassifier::outputOrProject)) {
            return VirementClass.ACROSS_OUTPUTS;
        }
        // Of two items whose activity is not known, nobody can say that it is the same one.
        return differ(items, item -> item.programme().activity())
                        || items.stream().anyMatch(item -> item.programme().activity() == null)
                ? VirementClass.WITHIN_OUTPUT
                : VirementClass.WITHIN_ACTIVITY;
    }

    private static boolean isSpecial(SpendingNature nature, VirementRules rules) {
        return switch (nature.kind()) {
            case EQUIPMENT -> nature.price().covers(rules.equipmentUnitFrom());
            case CONSTRUCTION -> nature.price().covers(rules.constructionFrom());
            case UNPLANNED_FOREIGN_TRAVEL, NEW_CROSS_YEAR_OBLIGATION -> true;
        };
    }

    private static Stream<LineDescription> described(VirementTarget target, Ledger ledger) {
        return ledger.describe(target.line()).or(() -> Optional.ofNullable(target.newLine())).stream();
    }

    private static Object outputOrProject(LineDescription item) {
        return Stream.of(item.programme().output(), item.programme().project())
                .map(Objects::toString)
                .toList();
    }

    private static boolean differ(List<LineDescription> items, Function<LineDescription, @Nullable Object> part) {
        return items.stream()
                        .map(item -> Objects.toString(part.apply(item)))
                        .distinct()
                        .count()
                > 1;
    }
}
