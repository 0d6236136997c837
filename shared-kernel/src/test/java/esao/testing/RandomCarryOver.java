package esao.testing;

import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.CarriedIn;
import esao.kernel.budget.CarriedOut;
import esao.kernel.budget.CarryOverApproved;
import esao.kernel.budget.CarryOverCancelled;
import esao.kernel.budget.CarryOverExtended;
import esao.kernel.budget.CarryOverOrigin;
import esao.kernel.budget.CarryOverRequested;
import esao.kernel.budget.CarryOverSettled;
import esao.kernel.budget.value.CarriedCommitment;
import esao.kernel.budget.value.CarriedReservation;
import esao.kernel.budget.value.CarryOverId;
import esao.kernel.budget.value.CarryOverSubject;
import esao.kernel.budget.value.CommitmentId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.ProjectRef;
import esao.kernel.budget.value.Recipient;
import esao.kernel.budget.value.ReservationId;
import esao.kernel.money.Money;
import esao.kernel.office.PersonId;
import esao.kernel.regulation.value.RegulationKind;
import esao.kernel.regulation.value.RegulationRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Invents money that comes from the year before and money that goes into the next one. */
final class RandomCarryOver {

    private static final RegulationRef RULES = new RegulationRef(RegulationKind.CARRY_OVER_RULES, "default-1");

    private final SplittableRandom chance;
    private final BudgetId budget;
    private final RandomFigures figures;
    private final Map<CommitmentId, RandomBudgetHistory.Open> commitments;
    private final RandomExecution execution;
    private final Map<CarryOverId, Wanted> wanted = new LinkedHashMap<>();
    private final Map<CarryOverId, CarriedOut> onTheWay = new LinkedHashMap<>();
    private final Map<CarryOverId, CarriedIn> arrived = new LinkedHashMap<>();

    RandomCarryOver(
            SplittableRandom chance,
            BudgetId budget,
            RandomFigures figures,
            Map<CommitmentId, RandomBudgetHistory.Open> commitments,
            RandomExecution execution) {
        this.chance = chance;
        this.budget = budget;
        this.figures = figures;
        this.commitments = commitments;
        this.execution = execution;
    }

    private record Wanted(CarryOverSubject subject, LineCode line, Money amount, LocalDate until) {}

    /** What the next command does, with new things of that name; possibly nothing. */
    List<BudgetEvent> next(String name) {
        return switch (chance.nextInt(8)) {
            case 0, 1 -> carryIn(name);
            case 2, 3 -> request(name);
            case 4 -> approveAndExtend();
            case 5 -> carryOut();
            case 6 -> settle(name);
            default -> cancel();
        };
    }

    private List<BudgetEvent> carryIn(String name) {
        var line = new LineCode("line-" + chance.nextInt(3) + "-before");
        var amount = new Money(chance.nextLong(1, 2_000_00));
        var id = new CarryOverId("carried-in-" + name);
        var recipient = RandomFigures.recipient(chance.nextInt(4));
        var subject = chance.nextBoolean()
                ? CarryOverSubject.of(new CarriedCommitment(
                        new CommitmentId("commitment-in-" + name), recipient, "หน่วยรับ " + recipient))
                : CarryOverSubject.of(new CarriedReservation(
                        new ReservationId("reservation-in-" + name),
                        new ProjectRef("project-1"),
                        "อบรมครู",
                        new PersonId("policy.staff")));
        if (subject.commitment() != null) {
            commitments.put(
                    subject.commitment().commitment(), new RandomBudgetHistory.Open(line, recipient, amount.satang()));
        } else {
            execution.takeIn(figures.known(subject.reservation()), line, amount);
        }
        var in = new CarriedIn(
                budget,
                id,
                new CarryOverOrigin(
                        new BudgetId(budget.office(), budget.year().plusYears(-1)), id, line, "event-" + name),
                subject,
                line,
                RandomFigures.description(line),
                amount,
                budget.year().firstDay().plusDays(181));
        arrived.put(id, in);
        return List.of(in);
    }

    private List<BudgetEvent> request(String name) {
        var id = new CarryOverId("carry-over-" + name);
        var until = budget.year().lastDay().plusDays(chance.nextInt(1, 180));
        if (chance.nextInt(3) == 0) {
            return execution
                    .anyKept()
                    .map(kept -> request(
                            new Wanted(CarryOverSubject.of(kept.subject()), kept.line(), kept.left(), until), id))
                    .orElse(List.of());
        }
        var open = commitments.entrySet().stream()
                .filter(commitment -> commitment.getValue().satang() > 0)
                .map(Map.Entry::getKey)
                .toList();
        if (open.isEmpty()) {
            return List.of();
        }
        var commitment = figures.pick(open);
        var known = figures.known(commitments.get(commitment));
        var subject = CarryOverSubject.of(new CarriedCommitment(commitment, known.to(), "หน่วยรับ " + known.to()));
        return request(new Wanted(subject, known.line(), figures.upTo(known.satang()), until), id);
    }

    private List<BudgetEvent> request(Wanted asked, CarryOverId id) {
        wanted.put(id, asked);
        return List.of(
                new CarryOverRequested(budget, id, asked.subject(), asked.line(), asked.amount(), asked.until()));
    }

    private List<BudgetEvent> approveAndExtend() {
        if (wanted.isEmpty()) {
            return List.of();
        }
        var id = figures.pick(wanted.keySet());
        var events = new ArrayList<BudgetEvent>();
        events.add(new CarryOverApproved(budget, id, RULES));
        if (chance.nextBoolean()) {
            var known = figures.known(wanted.get(id));
            var later = known.until().plusDays(1);
            wanted.put(id, new Wanted(known.subject(), known.line(), known.amount(), later));
            events.add(new CarryOverExtended(budget, id, known.until(), later, RULES));
        }
        return events;
    }

    private List<BudgetEvent> carryOut() {
        if (wanted.isEmpty()) {
            return List.of();
        }
        var id = figures.pick(wanted.keySet());
        var asked = figures.known(wanted.remove(id));
        var amount = Math.min(asked.amount().satang(), use(asked.subject(), asked.line(), asked.amount()));
        if (amount == 0) {
            return List.of(new CarryOverCancelled(budget, id, asked.subject(), asked.line(), Money.ZERO));
        }
        var left = new CarriedOut(
                budget,
                id,
                asked.subject(),
                asked.line(),
                RandomFigures.description(asked.line()),
                new Money(amount),
                asked.until());
        onTheWay.put(id, left);
        return List.of(left);
    }

    private List<BudgetEvent> settle(String name) {
        if (onTheWay.isEmpty()) {
            return List.of();
        }
        var id = figures.pick(onTheWay.keySet());
        var left = figures.known(onTheWay.remove(id));
        var next = new BudgetId(budget.office(), budget.year().plusYears(1));
        return List.of(new CarryOverSettled(budget, id, left.line(), left.amount(), next, "event-" + name));
    }

    private List<BudgetEvent> cancel() {
        if (arrived.isEmpty()) {
            return List.of();
        }
        var id = figures.pick(arrived.keySet());
        var in = figures.known(arrived.remove(id));
        var left = use(in.subject(), in.line(), in.amount());
        return List.of(new CarryOverCancelled(budget, id, in.subject(), in.line(), new Money(left)));
    }

    /** Uses up what is left of something, at most so much, if it is covered; how much. */
    private long use(CarryOverSubject subject, LineCode line, Money most) {
        var commitment = subject.commitment();
        if (commitment == null) {
            return execution.useUp(figures.known(subject.reservation()).reservation(), most);
        }
        if (!isCovered(line, commitment.recipient())) {
            return 0;
        }
        var open = figures.known(commitments.get(commitment.commitment()));
        if (!open.line().equals(line) || !open.to().equals(commitment.recipient())) {
            return 0; // It was put right since it was asked for, and stands elsewhere now.
        }
        var amount = Math.min(open.satang(), most.satang());
        commitments.put(commitment.commitment(), open.less(amount));
        return amount;
    }

    private boolean isCovered(LineCode line, Recipient recipient) {
        return figures.shareOf(line, recipient).unspent() >= 0;
    }
}
