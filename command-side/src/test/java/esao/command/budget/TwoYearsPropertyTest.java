package esao.command.budget;

import static esao.command.budget.BudgetScenario.FINANCE;
import static esao.command.budget.BudgetScenario.RULES;
import static esao.command.budget.CarryOvers.AFTER;
import static esao.command.budget.Histories.SCHOOL_NAME;
import static esao.command.budget.Histories.described;
import static esao.testing.Samples.BUDGET;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.GOVERNOR;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.SCHOOL;
import static esao.testing.Samples.YEAR_2569;
import static org.assertj.core.api.Assertions.assertThat;

import esao.command.messaging.InMemoryAggregates;
import esao.command.rules.Resolved;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.CarriedIn;
import esao.kernel.budget.CarriedOut;
import esao.kernel.budget.CarryOverOrigin;
import esao.kernel.budget.Movement;
import esao.kernel.budget.value.AllocationId;
import esao.kernel.budget.value.AllocationShare;
import esao.kernel.budget.value.CarryOverId;
import esao.kernel.budget.value.CommitmentId;
import esao.kernel.budget.value.DisbursementId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.NoticeId;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.budget.value.ProjectRef;
import esao.kernel.budget.value.RefundId;
import esao.kernel.budget.value.ReservationId;
import esao.kernel.budget.value.TrancheId;
import esao.kernel.money.Money;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Basis;
import esao.kernel.provenance.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two fiscal years as they are and as they are on paper, amounts within a satang of what is there. */
@DisplayName("The money of two fiscal years")
class TwoYearsPropertyTest {

    private static final List<String> LINES = List.of("travel", "operations");
    private static final LocalDate END = YEAR_2569.lastDay();
    private static final LocalDate EXPIRY = END.plusMonths(6).plusDays(1);
    private static final int STEPS = 60;

    /**
     * Sends random commands to two budgets, carries over between them what is approved, and some of it twice: what is
     * taken and refused, and every figure after every command, is as on paper; and what left is what arrived and what
     * is on its way.
     */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("esao.testing.Seeds#many")
    void is_kept_as_on_paper_and_none_is_lost_between_them(long seed) {
        var started = new ArrayList<InMemoryAggregates<Budget, BudgetEvent>>();
        YearsBeside years = budget -> YearBeside.of(started.getFirst().record(budget));
        try (var budgets =
                InMemoryAggregates.start(Budget.class, BudgetEvent.class, RULES, years, new Resolved.Register())) {
            started.add(budgets);
            var life = new Life(seed, budgets);
            life.open(BUDGET, END);
            for (var step = 0; step < STEPS; step++) {
                life.anything(BUDGET, END);
            }
            life.closeFirst();
            life.open(AFTER, EXPIRY);
            life.carryOver();
            for (var step = 0; step < STEPS; step++) {
                life.anything(AFTER, EXPIRY);
            }
            for (var step = 0; step < STEPS / 2; step++) {
                life.anything(AFTER, EXPIRY.plusDays(1));
            }
            assertThat(life.first.total("IN_TRANSIT")).isZero();
        }
    }

    private static final class Life {

        private final SplittableRandom chance;
        private final InMemoryAggregates<Budget, BudgetEvent> budgets;
        private final PlainYear first = new PlainYear();
        private final PlainYear second = new PlainYear();
        private final Map<String, Map<String, Long>> figures = new TreeMap<>();
        private final Map<String, Long> read = new TreeMap<>();
        private final Map<String, Integer> names = new TreeMap<>();
        private long carriedIn;
        private boolean closed;

        private Life(long seed, InMemoryAggregates<Budget, BudgetEvent> budgets) {
            this.chance = new SplittableRandom(seed);
            this.budgets = budgets;
        }

        private PlainYear plain(BudgetId budget) {
            return budget.equals(BUDGET) ? first : second;
        }

        private void open(BudgetId budget, LocalDate day) {
            send(true, budget, day, DIRECTOR, Role.ESAO_DIRECTOR, basis -> new OpenBudget(budget, basis));
        }

        private void anything(BudgetId budget, LocalDate day) {
            var plain = plain(budget);
            var line = any(LINES);
            var code = new LineCode(line);
            switch (chance.nextInt(17)) {
                case 0, 1 -> {
                    var satang = chance.nextLong(0, 10_000);
                    var name = name(budget, "n");
                    finance(
                            plain.receive(line, satang),
                            budget,
                            day,
                            basis -> new ReceiveAllotmentNotice(
                                    budget,
                                    basis,
                                    new NoticeId(name),
                                    List.of(new NoticeLine(code, described(code), new Money(satang))),
                                    null,
                                    null));
                }
                case 2, 3 -> allocate(budget, day, line);
                case 4, 5 -> {
                    var satang = near(plain.unreleased(line));
                    var name = name(budget, "t");
                    if (plain.of("ALLOCATED", line) > 0) {
                        finance(
                                plain.release(line, satang),
                                budget,
                                day,
                                basis -> new ReleaseTranche(
                                        budget, basis, new TrancheId(name), code, SCHOOL, new Money(satang)));
                    }
                }
                case 6, 7 -> {
                    var satang = near(plain.free(line));
                    var name = name(budget, "c");
                    if (plain.of("ALLOCATED", line) > 0) {
                        finance(
                                plain.commit(name, line, satang),
                                budget,
                                day,
                                basis -> new RecordCommitment(
                                        budget,
                                        basis,
                                        new CommitmentId(name),
                                        code,
                                        SCHOOL,
                                        new Money(satang),
                                        "สัญญา"));
                    }
                }
                case 8, 9 -> {
                    var commitment = any(plain.commitments.keySet());
                    var satang = near(plain.left(true, commitment));
                    var name = name(budget, "d");
                    var late = day.isAfter(EXPIRY) && plain.isShort(commitment);
                    finance(
                            !late && plain.pay(name, commitment, satang),
                            budget,
                            day,
                            basis -> new RecordDisbursement(
                                    budget,
                                    basis,
                                    new DisbursementId(name),
                                    new CommitmentId(commitment),
                                    new Money(satang)));
                }
                case 10 -> {
                    var payment = any(plain.payments.keySet());
                    var satang = near(plain.refundable(payment));

                    var name = name(budget, "r");
                    finance(
                            plain.refund(payment, satang),
                            budget,
                            day,
                            basis -> new RecordRefund(
                                    budget, basis, new RefundId(name), new DisbursementId(payment), new Money(satang)));
                }
                case 11 -> {
                    var satang = near(plain.unallocated(line));
                    var name = name(budget, "k");
                    send(
                            plain.reserve(name, line, satang),
                            budget,
                            day,
                            PROPOSER,
                            Role.POLICY_STAFF,
                            basis -> new ReserveForProject(
                                    budget,
                                    basis,
                                    new ReservationId(name),
                                    new ProjectRef("p"),
                                    code,
                                    new Money(satang),
                                    "อบรม"));
                }
                case 12 -> {
                    var reservation = any(plain.reservations.keySet());
                    var satang = near(plain.left(false, reservation));
                    var name = name(budget, "c");
                    var late = day.isAfter(EXPIRY) && plain.isShort(reservation);
                    finance(
                            !late && plain.draw(reservation, name, satang),
                            budget,
                            day,
                            basis -> new CommitReservation(
                                    budget,
                                    basis,
                                    new ReservationId(reservation),
                                    new ProjectRef("p"),
                                    new CommitmentId(name),
                                    SCHOOL,
                                    SCHOOL_NAME,
                                    new Money(satang),
                                    "สัญญา"));
                }
                case 13, 14 -> {
                    if (budget.equals(BUDGET)) {
                        request();
                    } else {
                        extend(day);
                    }
                }
                case 15 -> {
                    if (budget.equals(BUDGET)) {
                        approve();
                    } else {
                        giveUp(day);
                    }
                }
                default -> {
                    if (budget.equals(BUDGET)) {
                        var carry = any(first.carried.keySet());
                        var taken = first.step(carry, "REQUESTED", "CANCELLED")
                                || first.step(carry, "APPROVED", "CANCELLED");
                        send(
                                taken,
                                BUDGET,
                                END,
                                DIRECTOR,
                                Role.ESAO_DIRECTOR,
                                basis -> new CancelCarryOver(BUDGET, basis, new CarryOverId(carry)));
                    }
                }
            }
        }

        private void allocate(BudgetId budget, LocalDate day, String line) {
            var satang = near(plain(budget).unallocated(line));
            var id = new AllocationId(name(budget, "a"));
            var share = new AllocationShare(new LineCode(line), SCHOOL, SCHOOL_NAME, new Money(satang));
            var taken = satang > 0 && satang <= plain(budget).unallocated(line);
            finance(taken, budget, day, basis -> new ProposeAllocation(budget, basis, id, List.of(share)));
            if (taken) {
                send(
                        plain(budget).allocate(line, satang),
                        budget,
                        day,
                        DIRECTOR,
                        Role.ESAO_DIRECTOR,
                        basis -> new ApproveAllocation(budget, basis, id));
            }
        }

        private void request() {
            var ofCommitment = chance.nextBoolean();
            request(ofCommitment, any((ofCommitment ? first.commitments : first.reservations).keySet()), false);
        }

        private void request(boolean ofCommitment, String subject, boolean all) {
            var left = first.left(ofCommitment, subject);
            var satang = all ? left : near(left);
            var name = name(BUDGET, "y");
            finance(
                    first.request(name, ofCommitment, subject, satang),
                    BUDGET,
                    END,
                    basis -> new RequestCarryOver(
                            BUDGET,
                            basis,
                            new CarryOverId(name),
                            ofCommitment ? new CommitmentId(subject) : null,
                            ofCommitment ? null : new ReservationId(subject),
                            new Money(satang),
                            EXPIRY));
        }

        private void approve() {
            var carry = any(first.carried.keySet());
            send(
                    first.step(carry, "REQUESTED", "APPROVED"),
                    BUDGET,
                    END,
                    DIRECTOR,
                    Role.ESAO_DIRECTOR,
                    basis -> new ApproveCarryOver(BUDGET, basis, new CarryOverId(carry)));
        }

        /** Tries to close again and again while what is open is covered, one thing after another. */
        private void closeFirst() {
            close();
            for (var ofCommitment : List.of(true, false)) {
                for (var subject : List.copyOf((ofCommitment ? first.commitments : first.reservations).keySet())) {
                    for (var name : List.copyOf(first.carried.keySet())) {
                        var carry = first.of(name);
                        if (carry.ofCommitment() == ofCommitment
                                && carry.subject().equals(subject)
                                && first.covers(carry) < first.left(ofCommitment, subject)
                                && (first.step(name, "REQUESTED", "CANCELLED")
                                        || first.step(name, "APPROVED", "CANCELLED"))) {
                            send(
                                    true,
                                    BUDGET,
                                    END,
                                    DIRECTOR,
                                    Role.ESAO_DIRECTOR,
                                    basis -> new CancelCarryOver(BUDGET, basis, new CarryOverId(name)));
                        }
                    }
                    if (first.left(ofCommitment, subject) > 0) {
                        request(ofCommitment, subject, true);
                    }
                }
            }
            for (var name : List.copyOf(first.carried.keySet())) {
                close();
                send(
                        first.step(name, "REQUESTED", "APPROVED"),
                        BUDGET,
                        END,
                        DIRECTOR,
                        Role.ESAO_DIRECTOR,
                        basis -> new ApproveCarryOver(BUDGET, basis, new CarryOverId(name)));
            }
            close();
        }

        private void close() {
            if (closed) {
                return;
            }
            closed = first.isClosable();
            if (closed) {
                first.close();
            }
            send(closed, BUDGET, END, DIRECTOR, Role.ESAO_DIRECTOR, basis -> new CloseFiscalYear(BUDGET, basis));
        }

        /** As the reactions do, in any order, some of it twice, while the new year has begun with names of its own. */
        private void carryOver() {
            for (var step = 0; step < STEPS / 4; step++) {
                anything(AFTER, EXPIRY);
            }
            var left = new ArrayList<>(budgets.events(BUDGET, 0).stream()
                    .filter(CarriedOut.class::isInstance)
                    .map(CarriedOut.class::cast)
                    .toList());
            left.addAll(left.subList(0, left.size() / 2));
            Collections.shuffle(left, new Random(chance.nextLong()));
            for (var out : left) {
                carryOver(out);
            }
        }

        private void carryOver(CarriedOut out) {
            var name = out.carryOver().value();
            var fresh = first.of(name).state().equals("IN_TRANSIT");
            var origin = new CarryOverOrigin(BUDGET, out.carryOver(), out.line(), "event-" + name);
            var before = budgets.events(AFTER, 0).size();
            var refusals = budgets.send(
                    PROPOSER,
                    Role.PROCESS,
                    EXPIRY,
                    basis -> new CarryIn(
                            AFTER, basis, origin, out.subject(), out.description(), out.amount(), out.expiresOn()));
            assertThat(refusals.isEmpty()).as("%s", out).isEqualTo(fresh);
            if (fresh) {
                var in = (CarriedIn) budgets.events(AFTER, before).getFirst();
                var commitment = in.subject().commitment();
                var reservation = in.subject().reservation();
                var subject = commitment != null
                        ? commitment.commitment().value()
                        : Objects.requireNonNull(reservation).reservation().value();
                assertThat(LINES).doesNotContain(in.line().value());
                assertThat(second.commitments).doesNotContainKey(subject);
                assertThat(second.carried).doesNotContainKey(in.carryOver().value());
                carriedIn += in.amount().satang();
                second.carryIn(
                        in.carryOver().value(),
                        commitment != null,
                        subject,
                        in.line().value(),
                        in.amount().satang());
                requireAsOnPaper();
                first.settle(name);
            }
            send(
                    fresh,
                    BUDGET,
                    END,
                    PROPOSER,
                    Role.PROCESS,
                    basis -> new SettleCarryOver(
                            BUDGET, basis, out.carryOver(), AFTER, out.amount(), "event-in-" + name));
        }

        private void extend(LocalDate day) {
            var carry = any(second.carried.keySet());
            var taken = !day.isAfter(EXPIRY) && second.extend(carry);
            send(
                    taken,
                    AFTER,
                    day,
                    GOVERNOR,
                    Role.OBEC,
                    basis -> new ExtendCarryOver(AFTER, basis, new CarryOverId(carry), EXPIRY.plusMonths(1)));
        }

        private void giveUp(LocalDate day) {
            var carry = any(second.carried.keySet());
            send(
                    second.giveUp(carry),
                    AFTER,
                    day,
                    DIRECTOR,
                    Role.ESAO_DIRECTOR,
                    basis -> new CancelCarryOver(AFTER, basis, new CarryOverId(carry)));
        }

        private void finance(boolean expected, BudgetId budget, LocalDate day, Function<Basis, BudgetCommand> ask) {
            send(expected, budget, day, FINANCE, Role.FINANCE_GROUP, ask);
        }

        private void send(
                boolean expected,
                BudgetId budget,
                LocalDate day,
                PersonId person,
                Role role,
                Function<Basis, BudgetCommand> ask) {
            var refusals = budgets.send(person, role, day, ask);
            var command = ask.apply(new Basis(day, OFFICE_LETTER, "ทดสอบ"));
            assertThat(command.budgetId()).isEqualTo(budget);
            assertThat(refusals.isEmpty()).as("%s: %s", command, refusals).isEqualTo(expected);
            requireAsOnPaper();
        }

        /** After every command: every figure of both years, and that what left is what arrived and is on its way. */
        private void requireAsOnPaper() {
            assertThat(fold(BUDGET)).isEqualTo(first.figures);
            assertThat(fold(AFTER)).isEqualTo(second.figures);
            assertThat(first.figures.values()).allMatch(satang -> satang >= 0);
            assertThat(first.noticed())
                    .isEqualTo(first.total("ALLOTTED") + first.total("IN_TRANSIT") + first.total("CARRIED_OUT"));
            assertThat(second.noticed() + carriedIn).isEqualTo(second.total("ALLOTTED") + second.total("LAPSED"));
            assertThat(carriedIn)
                    .isBetween(first.total("CARRIED_OUT"), first.total("CARRIED_OUT") + first.total("IN_TRANSIT"));
        }

        private Map<String, Long> fold(BudgetId budget) {
            var known = figures.computeIfAbsent(budget.toString(), absent -> new TreeMap<>());
            var from = read.getOrDefault(budget.toString(), 0L);
            var events = budgets.events(budget, from);
            read.put(budget.toString(), from + events.size());
            for (var event : events) {
                for (var movement : Movement.of(event)) {
                    var figure = movement.account() + " " + movement.line();
                    known.merge(figure, movement.satang(), Long::sum);
                    known.remove(figure, 0L);
                }
            }
            return known;
        }

        private long near(long there) {
            var satang =
                    chance.nextInt(3) == 0 ? there + chance.nextInt(-1, 2) : chance.nextLong(Math.max(1, there + 1));
            return Math.max(0, satang);
        }

        /** Names begin anew each year, as they do in an office; what came from the year before may have some. */
        private String name(BudgetId budget, String kind) {
            var name = kind + names.merge(budget + kind, 1, Integer::sum);
            return plain(budget).uses(name) ? name(budget, kind) : name;
        }

        private String any(Collection<String> some) {
            return some.isEmpty() ? "none" : List.copyOf(some).get(chance.nextInt(some.size()));
        }
    }
}
