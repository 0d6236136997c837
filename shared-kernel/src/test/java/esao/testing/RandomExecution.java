package esao.testing;

import esao.kernel.budget.AdvanceCleared;
import esao.kernel.budget.AdvanceRecorded;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.CommitmentRecorded;
import esao.kernel.budget.CommitmentReduced;
import esao.kernel.budget.CommitmentTolerated;
import esao.kernel.budget.ControlLoosened;
import esao.kernel.budget.ControlLooseningProposed;
import esao.kernel.budget.ControlTightened;
import esao.kernel.budget.CorrectionRecorded;
import esao.kernel.budget.DisbursementRecorded;
import esao.kernel.budget.ProjectReserved;
import esao.kernel.budget.ReservationDrawn;
import esao.kernel.budget.ReservationReleased;
import esao.kernel.budget.ReservationRestored;
import esao.kernel.budget.SpendingPlanSet;
import esao.kernel.budget.value.AdvanceId;
import esao.kernel.budget.value.CarriedReservation;
import esao.kernel.budget.value.CommitmentId;
import esao.kernel.budget.value.ControlPolicyId;
import esao.kernel.budget.value.CorrectedEntry;
import esao.kernel.budget.value.CorrectionId;
import esao.kernel.budget.value.DisbursementId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.Posting;
import esao.kernel.budget.value.ProjectRef;
import esao.kernel.budget.value.Receipt;
import esao.kernel.budget.value.Recipient;
import esao.kernel.budget.value.ReservationId;
import esao.kernel.money.Money;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.LegalBasis;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Invents money kept apart for projects, and advances, and lets commitments pass that are not covered, and leads all
 * through their life, as far as there is any.
 */
final class RandomExecution {

    private final SplittableRandom chance;
    private final BudgetId budget;
    private final RandomFigures figures;
    private final Map<CommitmentId, RandomBudgetHistory.Open> commitments;
    private final Map<DisbursementId, RandomBudgetHistory.Open> disbursements;
    private final Map<ReservationId, Reserved> reservations = new LinkedHashMap<>();
    private final Map<CommitmentId, Drawn> draws = new LinkedHashMap<>();
    private final Map<AdvanceId, RandomBudgetHistory.Open> advances = new LinkedHashMap<>();

    /** By which event a commitment or payment stands as it does; commitments and payments are named apart. */
    private final Map<String, Long> entries = new HashMap<>();

    private @Nullable ControlPolicyId proposed;
    private @Nullable ControlPolicyId confirmed;

    RandomExecution(
            SplittableRandom chance,
            BudgetId budget,
            RandomFigures figures,
            Map<CommitmentId, RandomBudgetHistory.Open> commitments,
            Map<DisbursementId, RandomBudgetHistory.Open> disbursements) {
        this.chance = chance;
        this.budget = budget;
        this.figures = figures;
        this.commitments = commitments;
        this.disbursements = disbursements;
    }

    private record Reserved(ProjectRef project, LineCode line, long satang) {}

    private record Drawn(ReservationId reservation, LineCode line, Recipient recipient, long left) {}

    /** What the next command does, with new things of that name; possibly nothing. */
    List<BudgetEvent> next(String name) {
        return switch (chance.nextInt(12)) {
            case 0 -> reserve(name);
            case 1 -> release();
            case 2 -> draw(name);
            case 3, 4 -> advance(name);
            case 6 -> loosen(name);
            case 7, 8 -> overcommit(name);
            case 9 -> List.of(new SpendingPlanSet(budget, figures.pick(figures.lines()), months()));
            case 10 -> correct(name, chance.nextBoolean());
            case 11 -> restore(name);
            default -> clear(name);
        };
    }

    /** What is left of a reservation, as one carries it over. */
    record Kept(CarriedReservation subject, LineCode line, Money left) {}

    /** A reservation of which something is left, if there is one. */
    Optional<Kept> anyKept() {
        var open = open();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        var id = figures.pick(open);
        var reserved = figures.known(reservations.get(id));
        return Optional.of(new Kept(
                new CarriedReservation(id, reserved.project(), "อบรมครู", new PersonId("policy.staff")),
                reserved.line(),
                new Money(reserved.satang())));
    }

    /** Takes in a reservation of the year before. */
    void takeIn(CarriedReservation kept, LineCode line, Money amount) {
        reservations.put(kept.reservation(), new Reserved(kept.project(), line, amount.satang()));
    }

    /** Uses up what is left of a reservation, at most so much; how much. */
    long useUp(ReservationId id, Money most) {
        var reserved = figures.known(reservations.get(id));
        var amount = Math.min(reserved.satang(), most.satang());
        reservations.put(id, new Reserved(reserved.project(), reserved.line(), reserved.satang() - amount));
        return amount;
    }

    private List<BudgetEvent> reserve(String name) {
        var lines = figures.lines().stream()
                .filter(line -> figures.unallocated(line) > 0)
                .toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        var line = figures.pick(lines);
        var amount = figures.upTo(figures.unallocated(line));
        var id = new ReservationId("reservation-" + name);
        var project = new ProjectRef("project-" + chance.nextInt(3));
        reservations.put(id, new Reserved(project, line, amount.satang()));
        return List.of(new ProjectReserved(budget, id, project, line, amount, "อบรมครู"));
    }

    private List<BudgetEvent> release() {
        var open = open();
        if (open.isEmpty()) {
            return List.of();
        }
        var id = figures.pick(open);
        var reserved = figures.known(reservations.get(id));
        var amount = use(id, reserved);
        return List.of(new ReservationReleased(budget, id, reserved.project(), reserved.line(), amount));
    }

    private List<BudgetEvent> draw(String name) {
        var open = open();
        if (open.isEmpty()) {
            return List.of();
        }
        var id = figures.pick(open);
        var reserved = figures.known(reservations.get(id));
        var amount = use(id, reserved);
        var recipient = RandomFigures.recipient(chance.nextInt(4));
        var commitment = new CommitmentId("commitment-" + name);
        commitments.put(commitment, new RandomBudgetHistory.Open(reserved.line(), recipient, amount.satang()));
        draws.put(commitment, new Drawn(id, reserved.line(), recipient, amount.satang()));
        return List.of(
                new ReservationDrawn(
                        budget,
                        id,
                        reserved.project(),
                        commitment,
                        reserved.line(),
                        recipient,
                        "หน่วยรับ " + recipient,
                        amount),
                new CommitmentRecorded(budget, commitment, reserved.line(), recipient, amount, "สัญญา"));
    }

    /** Makes a commitment that was drawn smaller, and keeps apart again what is free then. */
    private List<BudgetEvent> restore(String name) {
        var standing = draws.entrySet().stream()
                .filter(drawn -> {
                    var open = commitments.get(drawn.getKey());
                    return open != null
                            && open.satang() > 0
                            && open.line().equals(drawn.getValue().line())
                            && open.to().equals(drawn.getValue().recipient());
                })
                .map(Map.Entry::getKey)
                .toList();
        if (standing.isEmpty()) {
            return open().isEmpty() ? reserve(name) : draw(name);
        }
        var commitment = figures.pick(standing);
        var drawn = figures.known(draws.get(commitment));
        var open = figures.known(commitments.get(commitment));
        var amount = figures.upTo(open.satang());
        commitments.put(commitment, open.less(amount.satang()));
        var reduced = new CommitmentReduced(budget, commitment, drawn.line(), drawn.recipient(), amount);
        var free = figures.shareOf(drawn.line(), drawn.recipient()).unspent() + amount.satang();
        var back = Math.min(Math.min(amount.satang(), drawn.left()), free);
        if (back <= 0) {
            return List.of(reduced);
        }
        var reserved = figures.known(reservations.get(drawn.reservation()));
        draws.put(commitment, new Drawn(drawn.reservation(), drawn.line(), drawn.recipient(), drawn.left() - back));
        reservations.put(
                drawn.reservation(), new Reserved(reserved.project(), reserved.line(), reserved.satang() + back));
        return List.of(
                reduced,
                new ReservationRestored(
                        budget,
                        drawn.reservation(),
                        reserved.project(),
                        commitment,
                        drawn.line(),
                        drawn.recipient(),
                        new Money(back)));
    }

    private List<BudgetEvent> advance(String name) {
        return figures.shareWith(RandomFigures.Share::unspent)
                .map(share -> {
                    var amount = figures.upTo(share.unspent());
                    var id = new AdvanceId("advance-" + name);
                    advances.put(id, new RandomBudgetHistory.Open(share.line(), share.recipient(), amount.satang()));
                    return List.<BudgetEvent>of(new AdvanceRecorded(
                            budget,
                            id,
                            share.line(),
                            share.recipient(),
                            new PersonId("payee-" + chance.nextInt(3)),
                            amount,
                            budget.year().firstDay().plusDays(chance.nextInt(300)),
                            "เดินทางไปราชการ"));
                })
                .orElse(List.of());
    }

    private List<BudgetEvent> clear(String name) {
        var owing = advances.entrySet().stream()
                .filter(advance -> advance.getValue().satang() > 0)
                .map(Map.Entry::getKey)
                .toList();
        if (owing.isEmpty()) {
            return List.of();
        }
        var id = figures.pick(owing);
        var open = figures.known(advances.get(id));
        var accounted = figures.upTo(open.satang()).satang();
        var spent = switch (chance.nextInt(3)) {
            case 0 -> 0;
            case 1 -> accounted;
            default -> chance.nextLong(accounted + 1);
        };
        advances.put(id, open.less(accounted));
        var payment = spent == 0 ? null : new DisbursementId("disbursement-" + name);
        if (payment != null) {
            disbursements.put(payment, new RandomBudgetHistory.Open(open.line(), open.to(), spent));
        }
        var receipts = spent == 0
                ? List.<Receipt>of()
                : List.of(new Receipt(
                        new LegalBasis("บส " + name, budget.year().firstDay()), "ค่าที่พัก", new Money(spent)));
        return List.of(new AdvanceCleared(
                budget, id, payment, open.line(), open.to(), new Money(spent), new Money(accounted - spent), receipts));
    }

    /** Proposes, confirms or ends a loosening of control. */
    private List<BudgetEvent> loosen(String name) {
        var last = budget.year().lastDay();
        if (confirmed != null) {
            var ended = new ControlTightened(budget, confirmed);
            confirmed = null;
            return List.of(ended);
        }
        if (proposed != null) {
            confirmed = proposed;
            proposed = null;
            return List.of(new ControlLoosened(
                    budget,
                    confirmed,
                    List.of(),
                    Money.LARGEST_ENTRY,
                    budget.year().firstDay(),
                    last));
        }
        proposed = new ControlPolicyId("loosening-" + name);
        return List.of(new ControlLooseningProposed(budget, proposed, List.of(), Money.LARGEST_ENTRY, last));
    }

    /** Commits more than is there, while that passes. */
    private List<BudgetEvent> overcommit(String name) {
        var policy = confirmed;
        if (policy == null) {
            return List.of();
        }
        return figures.shareWith(share -> 1)
                .map(share -> {
                    var excess = figures.upTo(50_000);
                    var amount = new Money(Math.max(0, share.unspent()) + excess.satang());
                    var id = new CommitmentId("commitment-" + name);
                    commitments.put(id, new RandomBudgetHistory.Open(share.line(), share.recipient(), amount.satang()));
                    return List.<BudgetEvent>of(
                            new CommitmentTolerated(
                                    budget,
                                    id,
                                    policy,
                                    share.line(),
                                    share.recipient(),
                                    share.unspent(),
                                    amount,
                                    excess),
                            new CommitmentRecorded(
                                    budget, id, share.line(), share.recipient(), amount, "สัญญาเร่งด่วน"));
                })
                .orElse(List.of());
    }

    /** Puts right what a commitment or a payment stands at, often where it stands, sometimes elsewhere. */
    private List<BudgetEvent> correct(String name, boolean ofPayment) {
        var things = new LinkedHashMap<String, RandomBudgetHistory.Open>();
        if (ofPayment) {
            disbursements.forEach((id, open) -> things.put(id.value(), open));
        } else {
            commitments.forEach((id, open) -> things.put(id.value(), open));
        }
        things.keySet().retainAll(entries.keySet()); // What came from the year before has no entry here.
        if (things.isEmpty()) {
            return List.of();
        }
        var id = figures.pick(things.keySet());
        var open = figures.known(things.get(id));
        var from = new Posting(open.line(), open.to(), new Money(open.satang()));
        var to = chance.nextBoolean() ? lowered(from) : elsewhere(from);
        var entry = entries.get(id);
        if (entry == null || !CorrectionRecorded.changes(from, to)) {
            return List.of(); // What was carried in was recorded in the year before.
        }
        var now = new RandomBudgetHistory.Open(
                to.line(), to.recipient(), to.amount().satang());
        if (ofPayment) {
            disbursements.put(new DisbursementId(id), now);
        } else {
            commitments.put(new CommitmentId(id), now);
        }
        var kind = ofPayment ? CorrectedEntry.Kind.PAYMENT : CorrectedEntry.Kind.COMMITMENT;
        return List.of(new CorrectionRecorded(
                budget, new CorrectionId("correction-" + name), new CorrectedEntry(kind, id, entry), from, to));
    }

    /** What may still be put right after the close of the year. */
    List<BudgetEvent> correctPayment(String name) {
        return correct(name, true);
    }

    private Posting lowered(Posting from) {
        return new Posting(
                from.line(),
                from.recipient(),
                new Money(chance.nextLong(from.amount().satang() + 1)));
    }

    private Posting elsewhere(Posting from) {
        return figures.shareWith(RandomFigures.Share::unspent)
                .map(share -> new Posting(share.line(), share.recipient(), figures.upTo(share.unspent())))
                .orElse(from);
    }

    /** Keeps in mind which event recorded what. */
    void read(BudgetEvent event, long version) {
        switch (event) {
            case CommitmentRecorded made -> entries.put(made.commitment().value(), version);
            case DisbursementRecorded paid -> entries.put(paid.disbursement().value(), version);
            case AdvanceCleared cleared -> {
                if (cleared.disbursement() != null) {
                    entries.put(cleared.disbursement().value(), version);
                }
            }
            case CorrectionRecorded corrected -> entries.put(corrected.entry().id(), version);
            default -> {} // Not corrected, or by another kind of event.
        }
    }

    private List<Money> months() {
        return Stream.generate(() -> new Money(chance.nextLong(1_000)))
                .limit(SpendingPlanSet.MONTHS)
                .toList();
    }

    private List<ReservationId> open() {
        return reservations.entrySet().stream()
                .filter(reserved -> reserved.getValue().satang() > 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Money use(ReservationId id, Reserved reserved) {
        var amount = figures.upTo(reserved.satang());
        reservations.put(id, new Reserved(reserved.project(), reserved.line(), reserved.satang() - amount.satang()));
        return amount;
    }
}
