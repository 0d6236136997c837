package esao.testing;

import esao.kernel.budget.AllocationApproved;
import esao.kernel.budget.AllocationProposed;
import esao.kernel.budget.AllocationRejected;
import esao.kernel.budget.AllotmentAcknowledged;
import esao.kernel.budget.AllotmentNoticeReceived;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.BudgetOpened;
import esao.kernel.budget.CommitmentRecorded;
import esao.kernel.budget.CommitmentReduced;
import esao.kernel.budget.DisbursementRecorded;
import esao.kernel.budget.FiscalYearClosed;
import esao.kernel.budget.NoticeCorrected;
import esao.kernel.budget.NoticeLinesReceived;
import esao.kernel.budget.RecipientNotified;
import esao.kernel.budget.RefundRecorded;
import esao.kernel.budget.SavingsDeclared;
import esao.kernel.budget.SavingsGroupAppointed;
import esao.kernel.budget.SavingsReturned;
import esao.kernel.budget.SavingsUseAmended;
import esao.kernel.budget.SavingsUseApproved;
import esao.kernel.budget.SavingsUseEndorsed;
import esao.kernel.budget.SavingsUseProposed;
import esao.kernel.budget.SavingsUseRejected;
import esao.kernel.budget.SavingsUseSentBack;
import esao.kernel.budget.SavingsUsed;
import esao.kernel.budget.TrancheReleased;
import esao.kernel.budget.value.AllocationId;
import esao.kernel.budget.value.AllocationShare;
import esao.kernel.budget.value.CommitmentId;
import esao.kernel.budget.value.DisbursementId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.LineCorrection;
import esao.kernel.budget.value.NoticeId;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.budget.value.Recipient;
import esao.kernel.budget.value.RefundId;
import esao.kernel.budget.value.SavingsCause;
import esao.kernel.budget.value.SavingsId;
import esao.kernel.budget.value.SavingsUseContent;
import esao.kernel.budget.value.SavingsUseId;
import esao.kernel.budget.value.SavingsUseItem;
import esao.kernel.budget.value.TrancheId;
import esao.kernel.budget.value.VirementClass;
import esao.kernel.money.Money;
import esao.kernel.office.WorkingGroup;
import esao.kernel.provenance.Provenance;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.ResolutionRef;
import esao.kernel.provenance.Role;
import esao.kernel.regulation.value.RegulationKind;
import esao.kernel.regulation.value.RegulationRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Invents valid lives of a budget, the same one for the same seed: no line or share ever falls below zero, in every
 * order that the rules allow.
 *
 * <p>Amounts are often exactly all that is left, where a wrong comparison shows. Events are sometimes recorded at the
 * same instant, sometimes a little before the one they follow, as after a clock was set back; some count from an
 * earlier day.
 */
public final class RandomBudgetHistory {

    private final SplittableRandom chance;
    private final BudgetId budget;
    private final RandomTimes times;
    private final RandomFigures figures;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<LineCode, Money> noticed = new LinkedHashMap<>();
    private final List<NoticeId> notices = new ArrayList<>();
    private final List<AllocationProposed> proposals = new ArrayList<>();
    private final List<TrancheReleased> tranches = new ArrayList<>();
    private final List<RecipientNotified> notified = new ArrayList<>();
    private final Map<CommitmentId, Open> commitments = new LinkedHashMap<>();
    private final Map<DisbursementId, Open> disbursements = new LinkedHashMap<>();
    private final Map<SavingsId, Open> savings = new LinkedHashMap<>();
    private final RandomVirements virements;
    private final RandomExecution execution;
    private final RandomSharing sharing;
    private final RandomCarryOver carrying;
    private int numbers;

    private RandomBudgetHistory(long seed, BudgetId budget) {
        this.chance = new SplittableRandom(seed);
        this.budget = budget;
        this.times = new RandomTimes(chance, budget);
        this.figures = new RandomFigures(chance);
        this.virements = new RandomVirements(chance, budget, figures, times, savings);
        this.sharing = new RandomSharing(chance, budget, figures, proposals);
        this.execution = new RandomExecution(chance, budget, figures, commitments, disbursements);
        this.carrying = new RandomCarryOver(chance, budget, figures, commitments, execution);
    }

    /** One event of a life. */
    public record Entry(BudgetEvent event, Instant recordedAt, Provenance provenance) {}

    /** Money of a line, and where there is one of a recipient, that may still be used up. */
    record Open(LineCode line, @Nullable Recipient recipient, long satang) {

        Open less(long used) {
            return new Open(line, recipient, satang - used);
        }

        Recipient to() {
            return Objects.requireNonNull(recipient);
        }
    }

    /**
     * A life: opened, given money, and then as many steps as asked for, some of which find nothing to do.
     *
     * @param seed the same seed gives the same life
     * @param budget whose life
     * @param steps the steps after the first notice
     */
    public static List<Entry> of(long seed, BudgetId budget, int steps) {
        var history = new RandomBudgetHistory(seed, budget);
        history.record(new BudgetOpened(budget, budget.office(), budget.year()));
        history.receiveNotice();
        for (var step = 0; step < steps; step++) {
            history.step();
        }
        if (history.chance.nextInt(4) == 0) {
            history.record(new FiscalYearClosed(budget));
            for (var correction = history.chance.nextInt(4); correction > 0; correction--) {
                history.correctAfterTheClose();
            }
        }
        return List.copyOf(history.entries);
    }

    private void step() {
        switch (chance.nextInt(30)) {
            case 0 -> receiveNotice();
            case 1 -> correctNotice();
            case 2, 3, 4 -> propose();
            case 5, 6, 7 -> decide();
            case 8, 9 -> release();
            case 10 -> tell();
            case 11, 12 -> commit();
            case 13 -> reduce();
            case 14 -> disburse();
            case 15 -> refund();
            case 16 -> declareSavings();
            case 17 -> returnSavings();
            case 24, 25 -> record(sharing.next(Integer.toString(++numbers)));
            case 18, 19 -> record(carrying.next(Integer.toString(++numbers)));
            case 20, 21, 22, 23 -> record(execution.next(Integer.toString(++numbers)));
            default -> virements.next(name("virement")).ifPresent(this::record);
        }
    }

    private void correctAfterTheClose() {
        switch (chance.nextInt(3)) {
            case 0 -> refund();
            case 1 -> correctNotice();
            default -> record(execution.correctPayment(Integer.toString(++numbers)));
        }
    }

    private void receiveNotice() {
        var notice = new NoticeId(name("notice"));
        var codes = new LinkedHashSet<LineCode>();
        for (var line = chance.nextInt(1, 5); line > 0; line--) {
            codes.add(new LineCode("line-" + chance.nextInt(8)));
        }
        var lines = codes.stream()
                .map(code ->
                        new NoticeLine(code, RandomFigures.description(code), new Money(chance.nextLong(0, 5_000_00))))
                .toList();
        var total = Money.sum(lines.stream().map(NoticeLine::amount));
        var cut = chance.nextInt(lines.size() + 1);
        var provenance = times.next();
        record(
                new AllotmentNoticeReceived(budget, notice, times.letter(), lines.size(), total, null, List.of()),
                provenance);
        var part = 1;
        for (var some : List.of(lines.subList(0, cut), lines.subList(cut, lines.size()))) {
            if (!some.isEmpty()) {
                record(new NoticeLinesReceived(budget, notice, part++, some), provenance);
            }
        }
        notices.add(notice);
        noticed.clear(); // Only the newest notice is corrected: what it gave is known here in full.
        lines.forEach(line -> noticed.put(line.line(), line.amount()));
    }

    private void correctNotice() {
        var line = figures.pick(noticed.keySet());
        var from = figures.known(noticed.get(line));
        var least = Math.max(0, from.satang() - figures.unallocated(line));
        var to = new Money(least + chance.nextLong(5_000_00));
        noticed.put(line, to);
        record(new NoticeCorrected(
                budget, notices.getLast(), times.letter(), List.of(new LineCorrection(line, from, to))));
    }

    private void propose() {
        var shares = new ArrayList<AllocationShare>();
        for (var line : figures.lines()) {
            if (chance.nextInt(3) == 0 && figures.unallocated(line) > 0) {
                var recipient = RandomFigures.recipient(chance.nextInt(4));
                shares.add(new AllocationShare(
                        line, recipient, "หน่วยรับ " + recipient, figures.upTo(figures.unallocated(line))));
            }
        }
        if (!shares.isEmpty()) {
            var proposal = new AllocationProposed(budget, new AllocationId(name("allocation")), shares);
            proposals.add(proposal);
            record(proposal);
        }
    }

    private void decide() {
        if (proposals.isEmpty()) {
            return;
        }
        var proposal = proposals.remove(chance.nextInt(proposals.size()));
        var asked = proposal.shares().stream()
                .collect(Collectors.toMap(AllocationShare::line, AllocationShare::amount, Money::plus));
        var fits = asked.entrySet().stream()
                .allMatch(line -> line.getValue().satang() <= figures.unallocated(line.getKey()));
        record(
                fits && chance.nextInt(5) > 0
                        ? new AllocationApproved(budget, proposal.allocation(), proposal.shares())
                        : new AllocationRejected(budget, proposal.allocation()));
    }

    private void release() {
        figures.shareWith(RandomFigures.Share::unreleased).ifPresent(share -> {
            var number = 1
                    + (int) tranches.stream()
                            .filter(tranche -> tranche.line().equals(share.line())
                                    && tranche.recipient().equals(share.recipient()))
                            .count();
            var tranche = new TrancheReleased(
                    budget,
                    new TrancheId(name("tranche")),
                    share.line(),
                    share.recipient(),
                    number,
                    figures.upTo(share.unreleased()),
                    times.letter());
            tranches.add(tranche);
            record(tranche);
        });
    }

    private void tell() {
        if (!notified.isEmpty() && chance.nextBoolean()) {
            var told = notified.remove(chance.nextInt(notified.size()));
            record(new AllotmentAcknowledged(budget, told.tranche(), told.recipient()));
        } else if (!tranches.isEmpty()) {
            var tranche = tranches.getLast();
            if (notified.stream().noneMatch(told -> told.tranche().equals(tranche.tranche()))
                    && entries.stream()
                            .noneMatch(entry -> entry.event() instanceof RecipientNotified told
                                    && told.tranche().equals(tranche.tranche()))) {
                var told = new RecipientNotified(budget, tranche.tranche(), tranche.recipient(), times.letter());
                notified.add(told);
                record(told);
            }
        }
    }

    private void commit() {
        figures.shareWith(RandomFigures.Share::unspent).ifPresent(share -> {
            var amount = figures.upTo(share.unspent());
            var commitment = new CommitmentId(name("commitment"));
            commitments.put(commitment, new Open(share.line(), share.recipient(), amount.satang()));
            record(new CommitmentRecorded(budget, commitment, share.line(), share.recipient(), amount, "สัญญา"));
        });
    }

    private void reduce() {
        use(
                commitments,
                (commitment, open, amount) ->
                        record(new CommitmentReduced(budget, commitment, open.line(), open.to(), amount)));
    }

    private void disburse() {
        use(commitments, (commitment, open, amount) -> {
            var disbursement = new DisbursementId(name("disbursement"));
            disbursements.put(disbursement, new Open(open.line(), open.to(), amount.satang()));
            record(new DisbursementRecorded(budget, disbursement, commitment, open.line(), open.to(), amount));
        });
    }

    private void refund() {
        use(
                disbursements,
                (disbursement, open, amount) -> record(new RefundRecorded(
                        budget, new RefundId(name("refund")), disbursement, open.line(), open.to(), amount)));
    }

    private void declareSavings() {
        var id = new SavingsId(name("savings"));
        if (chance.nextBoolean()) {
            figures.shareWith(RandomFigures.Share::uncommitted).ifPresent(share -> {
                var amount = figures.upTo(share.uncommitted());
                var mustComeBack = Math.max(0, share.released() - (share.allocated() - amount.satang()));
                savings.put(id, new Open(share.line(), share.recipient(), amount.satang()));
                record(new SavingsDeclared(
                        budget,
                        id,
                        share.line(),
                        share.recipient(),
                        amount,
                        new Money(mustComeBack),
                        SavingsCause.PURPOSE_COMPLETED));
            });
        } else {
            var line = figures.pick(figures.lines());
            if (figures.unallocated(line) > 0) {
                var amount = figures.upTo(figures.unallocated(line));
                savings.put(id, new Open(line, null, amount.satang()));
                record(new SavingsDeclared(budget, id, line, null, amount, Money.ZERO, SavingsCause.PURPOSE_CANCELLED));
            }
        }
    }

    private void returnSavings() {
        if (chance.nextBoolean()) {
            use(savings, (id, open, amount) -> record(new SavingsReturned(budget, id, open.line(), amount)));
        } else {
            use(savings, this::useSavings);
        }
    }

    private void useSavings(SavingsId savingsId, Open open, Money amount) {
        var id = new SavingsUseId(name("use"));
        var rules = new RegulationRef(RegulationKind.VIREMENT_RULES, "default-1");
        var item = new SavingsUseItem(
                savingsId, open.line(), RandomFigures.recipient(chance.nextInt(4)), "ผู้รับ", amount, "ซ่อมแซม");
        var content = new SavingsUseContent("ใช้ในรายการเดิม", times.letter(), List.of(item), List.of());
        record(new SavingsGroupAppointed(
                budget, new WorkingGroup("เงินเหลือจ่าย", Samples.CHECKER, List.of(Samples.CHECKER))));
        record(new SavingsUseProposed(
                budget,
                id,
                content,
                VirementClass.WITHIN_ACTIVITY,
                rules,
                ResolutionOutcome.ENDORSED,
                Role.GOVERNOR,
                null));
        if (chance.nextInt(4) == 0) {
            record(new SavingsUseRejected(budget, id));
            savings.put(savingsId, open); // Nothing was used of it.
            return;
        }
        var resolution = new ResolutionRef("meeting-3", "5.1", chance.nextInt(1, 99));
        if (chance.nextInt(3) == 0) {
            record(new SavingsUseSentBack(budget, id, content.hash(), resolution, content));
            record(new SavingsUseAmended(
                    budget,
                    id,
                    content,
                    VirementClass.WITHIN_ACTIVITY,
                    rules,
                    ResolutionOutcome.ENDORSED,
                    Role.ESAO_DIRECTOR,
                    null));
        }
        record(new SavingsUseEndorsed(budget, id, content.hash(), resolution, ResolutionOutcome.ENDORSED));
        record(new SavingsUseApproved(
                budget, id, content.hash(), times.letter(), budget.year().lastDay()));
        record(new SavingsUsed(budget, id, content.hash(), content.items(), rules));
    }

    /** Uses a part of something that is not yet used up, often all that is left of it. */
    private <I> void use(Map<I, Open> things, Use<I> use) {
        var left = things.entrySet().stream()
                .filter(thing -> thing.getValue().satang() > 0)
                .map(Map.Entry::getKey)
                .toList();
        if (!left.isEmpty()) {
            var id = figures.pick(left);
            var open = figures.known(things.get(id));
            var amount = figures.upTo(open.satang());
            things.put(id, open.less(amount.satang()));
            use.of(id, open, amount);
        }
    }

    private void record(BudgetEvent event) {
        record(event, times.next());
    }

    /** All that one command does. */
    private void record(List<BudgetEvent> events) {
        if (!events.isEmpty()) {
            var provenance = times.next();
            events.forEach(event -> record(event, provenance));
        }
    }

    private void record(BudgetEvent event, Provenance provenance) {
        figures.apply(event);
        execution.read(event, entries.size());
        entries.add(new Entry(event, times.recordedAt(), provenance));
    }

    private String name(String kind) {
        return kind + "-" + ++numbers;
    }

    private interface Use<I> {
        void of(I id, Open open, Money amount);
    }
}
