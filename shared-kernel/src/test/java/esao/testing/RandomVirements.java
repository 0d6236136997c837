package esao.testing;

import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.VirementAmended;
import esao.kernel.budget.VirementApproved;
import esao.kernel.budget.VirementClassified;
import esao.kernel.budget.VirementEndorsed;
import esao.kernel.budget.VirementExecuted;
import esao.kernel.budget.VirementNotified;
import esao.kernel.budget.VirementPlaceAsked;
import esao.kernel.budget.VirementProposed;
import esao.kernel.budget.VirementRejected;
import esao.kernel.budget.VirementReported;
import esao.kernel.budget.VirementReportedToBureau;
import esao.kernel.budget.VirementReversed;
import esao.kernel.budget.VirementSentBack;
import esao.kernel.budget.VirementSubmitted;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.SavingsId;
import esao.kernel.budget.value.VirementClass;
import esao.kernel.budget.value.VirementContent;
import esao.kernel.budget.value.VirementId;
import esao.kernel.budget.value.VirementSource;
import esao.kernel.budget.value.VirementTarget;
import esao.kernel.money.Money;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.ResolutionRef;
import esao.kernel.provenance.Role;
import esao.kernel.regulation.value.RegulationKind;
import esao.kernel.regulation.value.RegulationRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Invents virements and leads each through its life, as far as the money allows. */
final class RandomVirements {

    private final SplittableRandom chance;
    private final BudgetId budget;
    private final RandomFigures figures;
    private final RandomTimes times;
    private final Map<SavingsId, RandomBudgetHistory.Open> savings;
    private final Map<VirementId, State> states = new LinkedHashMap<>();

    RandomVirements(
            SplittableRandom chance,
            BudgetId budget,
            RandomFigures figures,
            RandomTimes times,
            Map<SavingsId, RandomBudgetHistory.Open> savings) {
        this.chance = chance;
        this.budget = budget;
        this.figures = figures;
        this.times = times;
        this.savings = savings;
    }

    private record State(VirementContent content, Step step) {}

    private enum Step {
        PROPOSED,
        CLASSIFIED,
        SUBMITTED,
        ENDORSED,
        APPROVED,
        EXECUTED,
        REPORTED,
        TOLD,
        ENDED
    }

    /** What happens next to some virement, or to a new one of that name; possibly nothing. */
    Optional<BudgetEvent> next(String name) {
        var open = states.keySet().stream()
                .filter(id -> figures.known(states.get(id)).step() != Step.ENDED)
                .toList();
        if (open.isEmpty() || chance.nextInt(4) == 0) {
            var id = new VirementId(name);
            return content().map(content -> to(id, content, Step.PROPOSED, new VirementProposed(budget, id, content)));
        }
        var id = figures.pick(open);
        var state = figures.known(states.get(id));
        if (state.step().compareTo(Step.APPROVED) <= 0 && chance.nextInt(12) == 0) {
            return Optional.of(to(id, state.content(), Step.ENDED, new VirementRejected(budget, id)));
        }
        return advance(id, state.content(), state.step());
    }

    private Optional<BudgetEvent> advance(VirementId id, VirementContent content, Step step) {
        var hash = content.hash();
        return switch (step) {
            case PROPOSED ->
                chance.nextInt(5) == 0
                        ? content()
                                .map(amended ->
                                        to(id, amended, Step.PROPOSED, new VirementAmended(budget, id, amended)))
                        : Optional.of(to(id, content, Step.CLASSIFIED, classified(id, hash)));
            case CLASSIFIED -> Optional.of(to(id, content, Step.SUBMITTED, new VirementSubmitted(budget, id, hash)));
            case SUBMITTED -> {
                if (chance.nextInt(6) == 0) {
                    yield Optional.of(
                            to(id, content, Step.SUBMITTED, new VirementPlaceAsked(budget, id, hash, "board-2569-02")));
                }
                var resolution = new ResolutionRef("meeting-2", "4.1", chance.nextInt(1, 99));
                if (chance.nextInt(6) == 0) {
                    yield Optional.of(to(
                            id, content, Step.PROPOSED, new VirementSentBack(budget, id, hash, resolution, content)));
                }
                var endorsed = new VirementEndorsed(budget, id, hash, resolution, ResolutionOutcome.ENDORSED);
                yield Optional.of(to(id, content, Step.ENDORSED, endorsed));
            }
            case ENDORSED -> {
                var approved = new VirementApproved(
                        budget, id, hash, times.letter(), budget.year().lastDay());
                yield Optional.of(to(id, content, Step.APPROVED, approved));
            }
            case APPROVED -> canGive(content) ? Optional.of(execute(id, content)) : Optional.empty();
            case EXECUTED ->
                chance.nextInt(3) == 0 && canGiveBack(content)
                        ? Optional.of(reverse(id, content))
                        : Optional.of(to(id, content, Step.REPORTED, new VirementReported(budget, id, times.letter())));
            case REPORTED ->
                Optional.of(to(id, content, Step.TOLD, new VirementReportedToBureau(budget, id, times.letter())));
            case TOLD -> {
                var told = new VirementNotified(budget, id, List.of(RandomFigures.recipient(1)), times.letter());
                yield Optional.of(to(id, content, Step.ENDED, told));
            }
            case ENDED -> Optional.empty();
        };
    }

    private VirementClassified classified(VirementId id, ContentHash hash) {
        return new VirementClassified(
                budget,
                id,
                hash,
                figures.pick(List.of(VirementClass.values())),
                List.of(),
                new RegulationRef(RegulationKind.VIREMENT_RULES, "default-1"),
                ResolutionOutcome.ENDORSED,
                Role.GOVERNOR,
                null);
    }

    private BudgetEvent to(VirementId id, VirementContent content, Step step, BudgetEvent event) {
        states.put(id, new State(content, step));
        return event;
    }

    private BudgetEvent execute(VirementId id, VirementContent content) {
        useSavings(content, 1);
        var due = budget.year().lastDay();
        return to(
                id,
                content,
                Step.EXECUTED,
                new VirementExecuted(budget, id, content.hash(), content.sources(), content.targets(), due, "2562-1"));
    }

    private BudgetEvent reverse(VirementId id, VirementContent content) {
        useSavings(content, -1);
        return to(id, content, Step.ENDED, new VirementReversed(budget, id, content.sources(), content.targets()));
    }

    private void useSavings(VirementContent content, int sign) {
        for (var source : content.sources()) {
            if (source.savings() != null) {
                savings.computeIfPresent(
                        source.savings(),
                        (id, open) -> open.less(sign * source.amount().satang()));
            }
        }
    }

    private boolean canGive(VirementContent content) {
        var byLine = content.sources().stream()
                .filter(source -> source.savings() == null)
                .collect(Collectors.toMap(VirementSource::line, VirementSource::amount, Money::plus));
        return byLine.entrySet().stream()
                        .allMatch(part -> part.getValue().satang() <= figures.unallocated(part.getKey()))
                && content.sources().stream()
                        .filter(source -> source.savings() != null)
                        .allMatch(source -> source.amount().satang()
                                <= figures.known(savings.get(source.savings())).satang());
    }

    private boolean canGiveBack(VirementContent content) {
        var byLine = content.targets().stream()
                .collect(Collectors.toMap(VirementTarget::line, VirementTarget::amount, Money::plus));
        return byLine.entrySet().stream()
                .allMatch(part -> part.getValue().satang() <= figures.unallocated(part.getKey()));
    }

    /** One or two sources, one of them perhaps declared savings, and one or two targets, perhaps new lines. */
    private Optional<VirementContent> content() {
        var givers = figures.lines().stream()
                .filter(line -> figures.unallocated(line) > 1)
                .toList();
        if (givers.isEmpty()) {
            return Optional.empty();
        }
        var giver = figures.pick(givers);
        var sources = new ArrayList<VirementSource>();
        sources.add(source(giver, figures.upTo(figures.unallocated(giver)), null));
        savings.entrySet().stream()
                .filter(entry -> entry.getValue().satang() > 0)
                .findFirst()
                .ifPresent(entry -> sources.add(source(
                        entry.getValue().line(), figures.upTo(entry.getValue().satang()), entry.getKey())));
        var total = Money.sum(sources.stream().map(VirementSource::amount)).satang();
        var giving = sources.stream().map(VirementSource::line).collect(Collectors.toSet());
        var known =
                figures.lines().stream().filter(line -> !giving.contains(line)).toList();
        var first = known.isEmpty() ? newLine() : figures.pick(known);
        var part = total > 1 && chance.nextBoolean() ? chance.nextLong(1, total) : total;
        var targets = new ArrayList<VirementTarget>();
        targets.add(target(first, part));
        if (part < total) {
            targets.add(target(newLine(), total - part));
        }
        return Optional.of(new VirementContent("จำเป็นต้องใช้เงิน", times.letter(), sources, targets));
    }

    private LineCode newLine() {
        return new LineCode("new-" + chance.nextInt(1_000, 9_000));
    }

    private static VirementSource source(LineCode line, Money amount, @Nullable SavingsId savings) {
        return new VirementSource(line, amount, savings, "ค่าใช้สอย", "ดำเนินการแล้วเสร็จ");
    }

    private VirementTarget target(LineCode line, long satang) {
        var described = figures.lines().contains(line) ? null : RandomFigures.description(line);
        return new VirementTarget(line, described, new Money(satang), "ไม่เปลี่ยนแปลง", "ไม่เปลี่ยนแปลง");
    }
}
