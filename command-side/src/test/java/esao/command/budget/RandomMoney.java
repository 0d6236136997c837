package esao.command.budget;

import static esao.command.budget.Histories.SCHOOL_NAME;
import static esao.command.budget.Histories.described;
import static esao.testing.Samples.BUDGET;
import static esao.testing.Samples.CHECKER;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.FINANCE_GROUP;
import static esao.testing.Samples.GOVERNOR;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.OTHER_SCHOOL;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.SCHOOL;
import static esao.testing.Samples.otherHash;

import esao.command.budget.BudgetScenario.Ask;
import esao.command.budget.PlainBudget.Item;
import esao.command.budget.PlainBudget.Share;
import esao.command.rules.Resolutions;
import esao.command.rules.Resolved;
import esao.kernel.budget.value.AdvanceId;
import esao.kernel.budget.value.AllocationId;
import esao.kernel.budget.value.AllocationShare;
import esao.kernel.budget.value.CommitmentId;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.ControlPolicyId;
import esao.kernel.budget.value.CorrectedEntry;
import esao.kernel.budget.value.CorrectionId;
import esao.kernel.budget.value.DisbursementId;
import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.budget.value.FundSource;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.LineCorrection;
import esao.kernel.budget.value.LineDescription;
import esao.kernel.budget.value.NoticeId;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.budget.value.Posting;
import esao.kernel.budget.value.ProjectRef;
import esao.kernel.budget.value.Receipt;
import esao.kernel.budget.value.Recipient;
import esao.kernel.budget.value.RefundId;
import esao.kernel.budget.value.ReservationId;
import esao.kernel.budget.value.SavingsCause;
import esao.kernel.budget.value.SavingsId;
import esao.kernel.budget.value.SavingsUseContent;
import esao.kernel.budget.value.SavingsUseId;
import esao.kernel.budget.value.SavingsUseItem;
import esao.kernel.budget.value.TrancheId;
import esao.kernel.budget.value.VirementContent;
import esao.kernel.budget.value.VirementId;
import esao.kernel.budget.value.VirementSource;
import esao.kernel.budget.value.VirementTarget;
import esao.kernel.meeting.AgendaSubject;
import esao.kernel.meeting.value.SubjectKind;
import esao.kernel.money.Money;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Basis;
import esao.kernel.provenance.ResolutionRef;
import esao.kernel.provenance.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Commands about money at random, amounts mostly within a satang of what is there, and what a {@link PlainBudget}
 * expects of each.
 */
final class RandomMoney {

    private static final List<String> LINES = List.of("travel", "operations", "equipment", "school-income");
    private static final List<Recipient> RECIPIENTS = List.of(SCHOOL, OTHER_SCHOOL, FINANCE_GROUP);
    private static final List<String> PROJECTS = List.of("project-1", "project-2");
    private static final Map<String, String> FUNDS = Map.of(
            "travel", "BUDGET",
            "operations", "BUDGET",
            "equipment", "BUDGET",
            "school-income", "OFF_BUDGET");

    private final SplittableRandom chance;
    private final PlainBudget plain = new PlainBudget(FUNDS);
    private final Map<String, VirementContent> contents = new HashMap<>();
    private final Map<String, SavingsUseContent> uses = new HashMap<>();
    private final Resolved.Register resolutions = new Resolved.Register();
    private int names;
    private @Nullable Touched touched;

    RandomMoney(long seed) {
        chance = new SplittableRandom(seed);
    }

    /** A command, who sends it, and whether it is to be taken. */
    record Attempt(PersonId person, Role role, boolean expected, Ask ask) {

        @Override
        public String toString() {
            return "%s, expected to be %s: %s"
                    .formatted(
                            person,
                            expected ? "taken" : "refused",
                            ask.on(new Basis(MID_YEAR, OFFICE_LETTER, "ทดสอบ")));
        }
    }

    /** The commitment or payment that the last command was about, and who sent it. */
    private record Touched(String thing, PersonId person) {}

    /** Says how many events there are after the last command; the last of them is its own, or what was restored. */
    void seen(long events) {
        if (touched != null) {
            plain.recorded(
                    touched.thing(),
                    events - (plain.restored ? 2 : 1),
                    touched.person().value());
            touched = null;
        }
        plain.restored = false;
    }

    /** What meetings have resolved so far. */
    Resolutions resolutions() {
        return resolutions;
    }

    /** Has a meeting endorse something. */
    private ResolutionRef resolved(SubjectKind kind, String part, ContentHash hash) {
        var subject = new AgendaSubject(kind, BUDGET.toString(), part, hash);
        return resolutions
                .declare(Resolved.on(new ResolutionRef(part, "1", 1), subject))
                .cited();
    }

    /** The figures that are to be there after the commands so far. */
    PlainBudget plain() {
        return plain;
    }

    /** Any command; the first ones bring money in, so that there is something to spend. */
    Attempt next(int step) {
        return switch (step < 4 ? 0 : chance.nextInt(48)) {
            case 0, 1, 2 -> receive();
            case 3, 4 -> correct();
            case 5, 6, 7 -> plain.proposals.isEmpty() ? proposeAllocation() : approveAllocation();
            case 8 -> proposeAllocation();
            case 9, 10, 11 -> release();
            case 12, 13 -> commit();
            case 14 -> reduce();
            case 15, 16 -> disburse();
            case 17 -> refund();
            case 18, 19 -> save();
            case 20 -> giveBack();
            case 21, 22, 23 -> proposeVirement();
            case 24 -> proposeUse();
            case 25, 26, 27 -> plain.uses.isEmpty() ? proposeUse() : advanceUse();
            case 34, 35 -> reserve();
            case 36 -> unreserve();
            case 37, 38 -> draw();
            case 39, 40 -> advance();
            case 41, 42 -> clear();
            case 43, 44 -> loosen();
            case 45, 46, 47 -> putRight();
            default -> plain.virements.isEmpty() ? proposeVirement() : advanceVirement();
        };
    }

    private Attempt receive() {
        var id = name("notice");
        var line = any(LINES);
        var satang = chance.nextInt(8) == 0 ? chance.nextLong(2) : chance.nextLong(1, 100_000);
        return by(
                PROPOSER,
                plain.receive(id, line, satang),
                basis -> new ReceiveAllotmentNotice(
                        BUDGET,
                        basis,
                        new NoticeId(id),
                        List.of(new NoticeLine(code(line), description(line), new Money(satang))),
                        null,
                        null));
    }

    private Attempt correct() {
        var id = any(plain.notices.keySet());
        var lines = plain.notices.getOrDefault(id, Map.of());
        var line = lines.isEmpty() ? any(LINES) : any(lines.keySet());
        var given = lines.getOrDefault(line, 0L);
        var from = Math.max(0, given + (chance.nextInt(8) == 0 ? 1 : 0));
        var to = Math.max(0, given - near(plain.spare(line)));
        return by(
                PROPOSER,
                plain.correct(id, line, from, to),
                basis -> new CorrectNotice(
                        BUDGET,
                        basis,
                        new NoticeId(id),
                        List.of(new LineCorrection(code(line), new Money(from), new Money(to)))));
    }

    private Attempt proposeAllocation() {
        var id = name("allocation");
        var shares = new ArrayList<Share>();
        for (var count = chance.nextInt(1, 3); count > 0; count--) {
            var line = anyLine();
            shares.add(new Share(line, any(RECIPIENTS).toString(), near(plain.spare(line))));
        }
        return by(
                PROPOSER,
                plain.propose(id, shares),
                basis -> new ProposeAllocation(
                        BUDGET,
                        basis,
                        new AllocationId(id),
                        shares.stream()
                                .map(share -> new AllocationShare(
                                        code(share.line()),
                                        Recipient.parse(share.recipient()),
                                        SCHOOL_NAME,
                                        new Money(share.satang())))
                                .toList()));
    }

    private Attempt approveAllocation() {
        var id = any(plain.proposals.keySet());
        return by(CHECKER, plain.approve(id), basis -> new ApproveAllocation(BUDGET, basis, new AllocationId(id)));
    }

    private Attempt release() {
        var id = name("tranche");
        var share = anyShare(plain.allocated);
        var satang = near(plain.unreleased(share.line() + " " + share.recipient()));
        return by(
                DIRECTOR,
                plain.release(id, share.line(), share.recipient(), satang),
                basis -> new ReleaseTranche(
                        BUDGET,
                        basis,
                        new TrancheId(id),
                        code(share.line()),
                        Recipient.parse(share.recipient()),
                        new Money(satang)));
    }

    private Attempt commit() {
        var id = name("commitment");
        var share = anyShare(plain.released);
        var free = plain.free(share.line() + " " + share.recipient());
        var satang = chance.nextInt(8) == 0 ? Math.max(0, free) + chance.nextLong(50_000) : near(free);
        return by(
                DIRECTOR,
                about(id, DIRECTOR, plain.commit(id, share.line(), share.recipient(), satang)),
                basis -> new RecordCommitment(
                        BUDGET,
                        basis,
                        new CommitmentId(id),
                        code(share.line()),
                        Recipient.parse(share.recipient()),
                        new Money(satang),
                        "ใบสั่งซื้อ"));
    }

    private Attempt reduce() {
        var id = any(plain.commitments.keySet());
        var satang = near(left(plain.commitments, id));
        return by(
                DIRECTOR,
                about(id, DIRECTOR, plain.reduce(id, satang)),
                basis -> new ReduceCommitment(BUDGET, basis, new CommitmentId(id), new Money(satang)));
    }

    private Attempt disburse() {
        var id = name("payment");
        var commitment = any(plain.commitments.keySet());
        var satang = near(left(plain.commitments, commitment));
        return by(
                DIRECTOR,
                about(id, DIRECTOR, plain.disburse(id, commitment, satang)),
                basis -> new RecordDisbursement(
                        BUDGET, basis, new DisbursementId(id), new CommitmentId(commitment), new Money(satang)));
    }

    private Attempt refund() {
        var id = name("refund");
        var payment = any(plain.payments.keySet());
        var satang = near(left(plain.payments, payment));
        return by(
                DIRECTOR,
                about(payment, DIRECTOR, plain.refund(id, payment, satang)),
                basis -> new RecordRefund(
                        BUDGET, basis, new RefundId(id), new DisbursementId(payment), new Money(satang)));
    }

    /** Where it stands or elsewhere; mostly by somebody who had no part in it, and from what it stands at. */
    private Attempt putRight() {
        var id = name("correction");
        var ofPayment = chance.nextBoolean();
        var things = ofPayment ? plain.payments : plain.commitments;
        var thing = any(things.keySet());
        var stands = things.getOrDefault(thing, new PlainBudget.Claim(any(LINES), SCHOOL.toString(), 0));
        var from = stands.left() + (chance.nextInt(8) == 0 ? 1 : 0);
        var there = chance.nextBoolean();
        var place = there ? new Share(stands.line(), stands.recipient(), 0) : anyShare(plain.released);
        var room = plain.free(place.line() + " " + place.recipient()) + (there ? stands.left() : 0);
        var to = new Share(place.line(), place.recipient(), near(room));
        var known = plain.entries.getOrDefault(thing, Map.of()).keySet().stream()
                .sorted()
                .toList();
        long version = known.isEmpty() || chance.nextInt(8) == 0 ? chance.nextInt(60) : any(known);
        var person = any(List.of(DIRECTOR, CHECKER, CHECKER, PROPOSER, PROPOSER));
        var expected = plain.putRight(id, ofPayment, thing, Map.entry(version, person.value()), from, to);
        return by(
                person,
                about(thing, person, expected),
                basis -> new RecordCorrection(
                        BUDGET,
                        basis,
                        new CorrectionId(id),
                        new CorrectedEntry(
                                ofPayment ? CorrectedEntry.Kind.PAYMENT : CorrectedEntry.Kind.COMMITMENT,
                                thing,
                                version),
                        posting(stands.line(), stands.recipient(), from),
                        posting(to.line(), to.recipient(), to.satang())));
    }

    private static Posting posting(String line, String recipient, long satang) {
        return new Posting(code(line), Recipient.parse(recipient), new Money(satang));
    }

    private boolean about(@Nullable String thing, PersonId person, boolean expected) {
        touched = expected && thing != null ? new Touched(thing, person) : null;
        return expected;
    }

    private Attempt save() {
        var id = name("savings");
        var ofLine = chance.nextBoolean();
        var share = anyShare(plain.allocated);
        var line = ofLine ? anyLine() : share.line();
        var recipient = ofLine ? null : share.recipient();
        var satang = near(ofLine ? plain.spare(line) : plain.unspent(line + " " + recipient));
        return by(
                DIRECTOR,
                plain.save(id, line, recipient, satang),
                basis -> new DeclareSavings(
                        BUDGET,
                        basis,
                        new SavingsId(id),
                        code(line),
                        recipient == null ? null : Recipient.parse(recipient),
                        new Money(satang),
                        SavingsCause.PURPOSE_COMPLETED));
    }

    private Attempt giveBack() {
        var id = any(plain.savings.keySet());
        var satang = near(left(plain.savings, id));
        return by(
                DIRECTOR,
                plain.giveBack(id, satang),
                basis -> new ReturnSavings(BUDGET, basis, new SavingsId(id), new Money(satang)));
    }

    private Attempt proposeUse() {
        var id = name("use");
        var savings = any(plain.savings.keySet());
        var line = plain.savings.containsKey(savings) && chance.nextInt(8) > 0
                ? PlainBudget.of(plain.savings, savings).line()
                : any(LINES);
        var recipient = any(RECIPIENTS);
        var satang = near(left(plain.savings, savings));
        var content = useOf(savings, line, recipient, satang);
        var expected = plain.proposeUse(id, savings, line, recipient.toString(), satang);
        if (expected) {
            uses.put(id, content);
        }
        return by(PROPOSER, expected, basis -> new ProposeSavingsUse(BUDGET, basis, new SavingsUseId(id), content));
    }

    /** Mostly the step that comes next, sometimes any. */
    private Attempt advanceUse() {
        var id = any(plain.uses.keySet());
        var use = new SavingsUseId(id);
        var step = plain.uses.containsKey(id) ? PlainBudget.of(plain.uses, id).step() : "PROPOSED";
        var hash = uses.containsKey(id) ? uses.get(id).hash() : otherHash();
        return switch (chance.nextInt(8) == 0 ? any(List.of("PROPOSED", "ENDORSED", "APPROVED")) : step) {
            case "PROPOSED" ->
                by(
                        CHECKER,
                        plain.stepUse(id, "PROPOSED", "ENDORSED"),
                        basis ->
                                new EndorseSavingsUse(BUDGET, basis, use, resolved(SubjectKind.SAVINGS_USE, id, hash)));
            case "ENDORSED" ->
                by(
                        GOVERNOR,
                        plain.stepUse(id, "ENDORSED", "APPROVED"),
                        basis -> new ApproveSavingsUse(BUDGET, basis, use, hash, MID_YEAR.plusDays(30)));
            default -> by(DIRECTOR, plain.carryOutUse(id), basis -> new UseSavings(BUDGET, basis, use));
        };
    }

    private static SavingsUseContent useOf(String savings, String line, Recipient recipient, long satang) {
        var item = new SavingsUseItem(
                new SavingsId(savings), code(line), recipient, SCHOOL_NAME, new Money(satang), "ซ่อมแซม");
        return new SavingsUseContent("ใช้ในรายการเดิม", OFFICE_LETTER, List.of(item), List.of());
    }

    /** Proposes that commitments beyond what is there pass, confirms it, or ends it. */
    private Attempt loosen() {
        var known = any(plain.loosenings.keySet());
        var policy = new ControlPolicyId(known);
        return switch (chance.nextInt(5)) {
            case 0, 1 -> {
                var id = name("loosening");
                var limit = chance.nextInt(8) == 0 ? 0 : chance.nextLong(1, 80_000);
                yield by(
                        PROPOSER,
                        plain.loosen(id, limit),
                        basis -> new ProposeLoosening(
                                BUDGET,
                                basis,
                                new ControlPolicyId(id),
                                List.of(),
                                new Money(limit),
                                MID_YEAR.plusDays(1)));
            }
            case 2 -> by(DIRECTOR, plain.confirm(known), basis -> new ConfirmLoosening(BUDGET, basis, policy));
            default -> by(DIRECTOR, plain.tighten(known), basis -> new TightenControl(BUDGET, basis, policy));
        };
    }

    private Attempt advance() {
        var id = name("advance");
        var share = anyShare(plain.released);
        var satang = near(plain.free(share.line() + " " + share.recipient()));
        return by(
                DIRECTOR,
                plain.advance(id, share.line(), share.recipient(), satang),
                basis -> new RecordAdvance(
                        BUDGET,
                        basis,
                        new AdvanceId(id),
                        code(share.line()),
                        Recipient.parse(share.recipient()),
                        PROPOSER,
                        new Money(satang),
                        MID_YEAR,
                        "เดินทาง"));
    }

    /** A part or all of what is owed, split by chance into what was spent and what came back. */
    private Attempt clear() {
        var id = any(plain.advances.keySet());
        var accounted = near(left(plain.advances, id));
        var spent = chance.nextInt(3) == 0 ? 0 : chance.nextInt(4) == 0 ? accounted : chance.nextLong(accounted + 1);
        var receipts = new ArrayList<Receipt>();
        if (spent > 1) {
            receipts.add(Histories.receipt(name("receipt"), 1));
            receipts.add(Histories.receipt(name("receipt"), spent - 1));
        } else if (spent == 1) {
            receipts.add(Histories.receipt(name("receipt"), 1));
        }
        var numbers =
                receipts.stream().map(receipt -> receipt.document().number()).toList();
        var payment = receipts.isEmpty() ? null : name("payment");
        return by(
                DIRECTOR,
                about(payment, DIRECTOR, plain.clear(id, payment, spent, accounted - spent, numbers)),
                basis -> new ClearAdvance(
                        BUDGET,
                        basis,
                        new AdvanceId(id),
                        payment == null ? null : new DisbursementId(payment),
                        receipts,
                        new Money(accounted - spent)));
    }

    private Attempt reserve() {
        var id = name("reservation");
        var project = any(PROJECTS);
        var line = anyLine();
        var satang = near(plain.spare(line));
        return by(
                PROPOSER,
                plain.reserve(id, project, line, satang),
                basis -> new ReserveForProject(
                        BUDGET,
                        basis,
                        new ReservationId(id),
                        new ProjectRef(project),
                        code(line),
                        new Money(satang),
                        "อบรมครู"));
    }

    private Attempt unreserve() {
        var id = any(plain.reservations.keySet());
        var satang = near(left(plain.reservations, id));
        return by(
                PROPOSER,
                plain.unreserve(id, satang),
                basis -> new ReleaseReservation(BUDGET, basis, new ReservationId(id), new Money(satang)));
    }

    private Attempt draw() {
        var id = any(plain.reservations.keySet());
        var commitment = name("commitment");
        var recipient = any(RECIPIENTS);
        var project = plain.reservations.containsKey(id) && chance.nextInt(8) > 0
                ? PlainBudget.of(plain.reservations, id).recipient()
                : any(PROJECTS);
        var satang = near(left(plain.reservations, id));
        return by(
                DIRECTOR,
                about(commitment, DIRECTOR, plain.draw(id, project, commitment, recipient.toString(), satang)),
                basis -> new CommitReservation(
                        BUDGET,
                        basis,
                        new ReservationId(id),
                        new ProjectRef(project),
                        new CommitmentId(commitment),
                        recipient,
                        SCHOOL_NAME,
                        new Money(satang),
                        "ใบสั่งซื้อ"));
    }

    private Attempt proposeVirement() {
        var id = name("virement");
        var from = new ArrayList<Item>();
        for (var count = chance.nextInt(1, 3); count > 0; count--) {
            from.add(source());
        }
        var sum = from.stream().mapToLong(Item::satang).sum() + (chance.nextInt(10) == 0 ? 1 : 0);
        var to = new ArrayList<Item>();
        if (sum > 1 && chance.nextBoolean()) {
            var part = chance.nextLong(1, sum);
            to.add(new Item(anyTarget(from), null, part));
            sum -= part;
        }
        to.add(new Item(anyTarget(from), null, sum));
        var expected = plain.proposeVirement(id, from, to);
        if (expected) {
            contents.put(id, content(from, to));
        }
        return by(
                PROPOSER, expected, basis -> new ProposeVirement(BUDGET, basis, new VirementId(id), content(from, to)));
    }

    private Item source() {
        if (plain.savings.isEmpty() || chance.nextBoolean()) {
            var line = anyLine();
            return new Item(line, null, near(plain.spare(line)));
        }
        var id = any(plain.savings.keySet());
        var line = chance.nextInt(8) == 0
                ? any(LINES)
                : PlainBudget.of(plain.savings, id).line();
        return new Item(line, id, near(left(plain.savings, id)));
    }

    /** Mostly the step that comes next, sometimes any. */
    private Attempt advanceVirement() {
        var id = anyVirement();
        var virement = new VirementId(id);
        var step = plain.virements.containsKey(id) ? plain.virements.get(id).step() : "PROPOSED";
        var hash = contents.containsKey(id) ? contents.get(id).hash() : otherHash();
        return switch (chance.nextInt(8) == 0 ? any(List.of("CLASSIFIED", "ENDORSED", "APPROVED", "EXECUTED")) : step) {
            case "PROPOSED" ->
                by(
                        PROPOSER,
                        plain.step(id, "PROPOSED", "CLASSIFIED"),
                        basis -> new ClassifyVirement(BUDGET, basis, virement, List.of()));
            case "CLASSIFIED" ->
                by(
                        PROPOSER,
                        plain.submitVirement(id),
                        basis -> new SubmitVirement(BUDGET, basis, virement, null, null));
            case "SUBMITTED" ->
                by(
                        CHECKER,
                        plain.step(id, "SUBMITTED", "ENDORSED"),
                        basis -> new RecordEndorsement(
                                BUDGET, basis, virement, resolved(SubjectKind.VIREMENT, id, hash)));
            case "ENDORSED" ->
                by(
                        GOVERNOR,
                        plain.step(id, "ENDORSED", "APPROVED"),
                        basis -> new RecordApproval(BUDGET, basis, virement, hash, MID_YEAR.plusDays(30)));
            case "APPROVED" -> by(DIRECTOR, plain.execute(id), basis -> new ExecuteVirement(BUDGET, basis, virement));
            default -> by(DIRECTOR, plain.reverse(id), basis -> new ReverseVirement(BUDGET, basis, virement));
        };
    }

    private static Attempt by(PersonId person, boolean expected, Ask ask) {
        return new Attempt(person, person.equals(GOVERNOR) ? Role.GOVERNOR : Role.ESAO_DIRECTOR, expected, ask);
    }

    /** Often an amount within one satang of what is there, where a wrong comparison shows; else some of it. */
    private long near(long left) {
        var there = Math.max(0, left);
        return chance.nextInt(5) < 2 ? Math.max(0, there + chance.nextInt(-1, 2)) : chance.nextLong(there / 2 + 2);
    }

    private static long left(Map<String, PlainBudget.Claim> claims, String name) {
        return claims.containsKey(name) ? claims.get(name).left() : 0;
    }

    /** A new name, now and then one that is used. */
    private String name(String kind) {
        if (names > 0 && chance.nextInt(20) == 0) {
            return kind + "-" + chance.nextInt(1, names + 1);
        }
        names++;
        return kind + "-" + names;
    }

    /** Mostly a line that has something left. */
    private String anyLine() {
        var withMoney = LINES.stream().filter(line -> plain.spare(line) > 0).toList();
        return withMoney.isEmpty() || chance.nextInt(8) == 0 ? any(LINES) : any(withMoney);
    }

    /** Mostly a line that may receive from those. */
    private String anyTarget(List<Item> from) {
        var fitting = LINES.stream()
                .filter(line -> plain.knows(line)
                        && from.stream()
                                .allMatch(item -> !item.line().equals(line)
                                        && fund(item.line()).equals(fund(line))))
                .toList();
        return fitting.isEmpty() || chance.nextInt(8) == 0 ? any(LINES) : any(fitting);
    }

    /** Mostly a virement with which something can still be done. */
    private String anyVirement() {
        var alive = plain.virements.entrySet().stream()
                .filter(virement -> !virement.getValue().step().equals("REVERSED"))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        return alive.isEmpty() || chance.nextInt(10) == 0 ? any(plain.virements.keySet()) : any(alive);
    }

    private Share anyShare(Map<String, Long> figures) {
        if (figures.isEmpty() || chance.nextInt(10) == 0) {
            return new Share(any(LINES), any(RECIPIENTS).toString(), 0);
        }
        var parts = any(new TreeMap<>(figures).keySet()).split(" ", -1);
        return new Share(parts[0], parts[1], 0);
    }

    private String any(Set<String> known) {
        return known.isEmpty() ? "none" : any(List.copyOf(new TreeSet<>(known)));
    }

    private <T> T any(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }

    private VirementContent content(List<Item> from, List<Item> to) {
        return new VirementContent(
                "ทดสอบ",
                OFFICE_LETTER,
                from.stream().map(RandomMoney::source).toList(),
                to.stream()
                        .map(item -> new VirementTarget(
                                code(item.line()), null, new Money(item.satang()), "ไม่เปลี่ยนแปลง", "ไม่เปลี่ยนแปลง"))
                        .toList());
    }

    private static VirementSource source(Item item) {
        var savings = item.savings() == null ? null : new SavingsId(item.savings());
        return new VirementSource(code(item.line()), new Money(item.satang()), savings, "รายการ", "เหลือจ่าย");
    }

    private static String fund(String line) {
        return PlainBudget.of(FUNDS, line);
    }

    private static LineCode code(String line) {
        return new LineCode(line);
    }

    private static LineDescription description(String line) {
        var usual = described(code(line));
        return new LineDescription(
                usual.name(), usual.programme(), ExpenditureCategory.OPERATING, FundSource.valueOf(fund(line)));
    }
}
