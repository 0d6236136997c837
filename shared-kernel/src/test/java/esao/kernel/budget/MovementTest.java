package esao.kernel.budget;

import static esao.testing.Samples.BUDGET;
import static esao.testing.Samples.EQUIPMENT;
import static esao.testing.Samples.FINANCE_GROUP;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.OPERATIONS;
import static esao.testing.Samples.OTHER_SCHOOL;
import static esao.testing.Samples.SCHOOL;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.otherHash;
import static esao.testing.Samples.source;
import static esao.testing.Samples.target;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.value.CorrectedEntry;
import esao.kernel.budget.value.CorrectionId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.LineCorrection;
import esao.kernel.budget.value.NoticeId;
import esao.kernel.budget.value.Posting;
import esao.kernel.budget.value.SavingsId;
import esao.kernel.budget.value.VirementId;
import esao.kernel.budget.value.VirementSource;
import esao.kernel.budget.value.VirementTarget;
import esao.kernel.money.Money;
import esao.testing.SampleEvents;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The movements")
class MovementTest {

    private static final VirementId VIREMENT = new VirementId("virement-1");
    private static final SavingsId SAVINGS = new SavingsId("savings-1");
    private static final List<LineCode> LINES = List.of(OPERATIONS, TRAVEL, EQUIPMENT);

    /** What each sample event moves; whatever is not listed moves nothing. */
    private static final Map<Class<? extends BudgetEvent>, List<Movement>> EXPECTED = Map.ofEntries(
            entry(
                    NoticeLinesReceived.class,
                    List.of(
                            new Movement(TRAVEL, null, Account.ALLOTTED, 125_000_050),
                            new Movement(OPERATIONS, null, Account.ALLOTTED, 100))),
            entry(NoticeCorrected.class, List.of(new Movement(TRAVEL, null, Account.ALLOTTED, -125_000_050))),
            entry(
                    AllocationApproved.class,
                    List.of(
                            new Movement(TRAVEL, SCHOOL, Account.ALLOCATED, 125_000_050),
                            new Movement(TRAVEL, OTHER_SCHOOL, Account.ALLOCATED, 1),
                            new Movement(OPERATIONS, FINANCE_GROUP, Account.ALLOCATED, 100))),
            entry(TrancheReleased.class, List.of(new Movement(TRAVEL, SCHOOL, Account.RELEASED, 125_000_050))),
            entry(CommitmentRecorded.class, List.of(new Movement(TRAVEL, SCHOOL, Account.COMMITTED, 125_000_050))),
            entry(CommitmentReduced.class, List.of(new Movement(TRAVEL, SCHOOL, Account.COMMITTED, -1))),
            entry(
                    DisbursementRecorded.class,
                    List.of(
                            new Movement(TRAVEL, SCHOOL, Account.COMMITTED, -125_000_050),
                            new Movement(TRAVEL, SCHOOL, Account.DISBURSED, 125_000_050))),
            entry(RefundRecorded.class, List.of(new Movement(TRAVEL, SCHOOL, Account.DISBURSED, -50))),
            entry(
                    CorrectionRecorded.class,
                    List.of(
                            new Movement(TRAVEL, SCHOOL, Account.DISBURSED, -125_000_050),
                            new Movement(OPERATIONS, FINANCE_GROUP, Account.DISBURSED, 125_000_005))),
            entry(ProjectReserved.class, List.of(new Movement(TRAVEL, null, Account.RESERVED, 125_000_050))),
            entry(ReservationReleased.class, List.of(new Movement(TRAVEL, null, Account.RESERVED, -50))),
            entry(
                    ReservationDrawn.class,
                    List.of(
                            new Movement(TRAVEL, null, Account.RESERVED, -125_000_050),
                            new Movement(TRAVEL, FINANCE_GROUP, Account.ALLOCATED, 125_000_050),
                            new Movement(TRAVEL, FINANCE_GROUP, Account.RELEASED, 125_000_050))),
            entry(
                    ReservationRestored.class,
                    List.of(
                            new Movement(TRAVEL, FINANCE_GROUP, Account.ALLOCATED, -50),
                            new Movement(TRAVEL, FINANCE_GROUP, Account.RELEASED, -50),
                            new Movement(TRAVEL, null, Account.RESERVED, 50))),
            entry(AdvanceRecorded.class, List.of(new Movement(TRAVEL, SCHOOL, Account.COMMITTED, 125_000_050))),
            entry(
                    AdvanceCleared.class,
                    List.of(
                            new Movement(TRAVEL, SCHOOL, Account.COMMITTED, -1_300),
                            new Movement(TRAVEL, SCHOOL, Account.DISBURSED, 1_250))),
            entry(
                    SavingsDeclared.class,
                    List.of(
                            new Movement(TRAVEL, SCHOOL, Account.ALLOCATED, -125_000_050),
                            new Movement(TRAVEL, SCHOOL, Account.RELEASED, -1_000),
                            new Movement(TRAVEL, null, Account.RESERVED, 125_000_050))),
            entry(SavingsReturned.class, List.of(new Movement(TRAVEL, null, Account.RESERVED, -125_000_050))),
            entry(
                    SavingsUsed.class,
                    List.of(
                            new Movement(TRAVEL, null, Account.RESERVED, -4_000),
                            new Movement(TRAVEL, SCHOOL, Account.ALLOCATED, 4_000))),
            entry(
                    VirementExecuted.class,
                    List.of(
                            new Movement(TRAVEL, null, Account.ALLOTTED, -10_000),
                            new Movement(OPERATIONS, null, Account.ALLOTTED, -5_050),
                            new Movement(OPERATIONS, null, Account.RESERVED, -5_050),
                            new Movement(OPERATIONS, null, Account.ALLOTTED, 50),
                            new Movement(EQUIPMENT, null, Account.ALLOTTED, 15_000))),
            entry(
                    VirementReversed.class,
                    List.of(
                            new Movement(TRAVEL, null, Account.ALLOTTED, 10_000),
                            new Movement(OPERATIONS, null, Account.ALLOTTED, 5_050),
                            new Movement(OPERATIONS, null, Account.RESERVED, 5_050),
                            new Movement(OPERATIONS, null, Account.ALLOTTED, -50),
                            new Movement(EQUIPMENT, null, Account.ALLOTTED, -15_000))),
            entry(
                    CarryOverCancelled.class,
                    List.of(
                            new Movement(TRAVEL, null, Account.ALLOTTED, -50),
                            new Movement(TRAVEL, SCHOOL, Account.ALLOCATED, -50),
                            new Movement(TRAVEL, SCHOOL, Account.RELEASED, -50),
                            new Movement(TRAVEL, SCHOOL, Account.COMMITTED, -50),
                            new Movement(TRAVEL, null, Account.LAPSED, 50))),
            entry(
                    CarriedOut.class,
                    List.of(
                            new Movement(TRAVEL, null, Account.ALLOTTED, -125_000_050),
                            new Movement(TRAVEL, SCHOOL, Account.ALLOCATED, -125_000_050),
                            new Movement(TRAVEL, SCHOOL, Account.RELEASED, -125_000_050),
                            new Movement(TRAVEL, SCHOOL, Account.COMMITTED, -125_000_050),
                            new Movement(TRAVEL, null, Account.IN_TRANSIT, 125_000_050))),
            entry(
                    CarriedIn.class,
                    List.of(
                            new Movement(TRAVEL, null, Account.ALLOTTED, 125_000_050),
                            new Movement(TRAVEL, SCHOOL, Account.ALLOCATED, 125_000_050),
                            new Movement(TRAVEL, SCHOOL, Account.RELEASED, 125_000_050),
                            new Movement(TRAVEL, SCHOOL, Account.COMMITTED, 125_000_050))),
            entry(
                    CarryOverSettled.class,
                    List.of(
                            new Movement(TRAVEL, null, Account.IN_TRANSIT, -125_000_050),
                            new Movement(TRAVEL, null, Account.CARRIED_OUT, 125_000_050))));

    static Stream<BudgetEvent> samples() {
        return SampleEvents.whole().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void of_each_event_are_as_the_books_have_them(BudgetEvent event) {
        assertThat(Movement.of(event)).containsExactlyElementsOf(EXPECTED.getOrDefault(event.getClass(), List.of()));
    }

    @Test
    void of_savings_that_were_never_allocated_touch_the_line_only() {
        var declared = SampleEvents.minimal().stream()
                .filter(SavingsDeclared.class::isInstance)
                .findFirst()
                .orElseThrow();

        assertThat(Movement.of(declared)).containsExactly(new Movement(TRAVEL, null, Account.RESERVED, 125_000_050));
    }

    @Test
    void of_an_advance_that_came_back_whole_disburse_nothing() {
        var cleared = SampleEvents.minimal().stream()
                .filter(AdvanceCleared.class::isInstance)
                .findFirst()
                .orElseThrow();

        assertThat(Movement.of(cleared)).containsExactly(new Movement(TRAVEL, FINANCE_GROUP, Account.COMMITTED, -50));
    }

    @Test
    void of_money_kept_apart_that_is_carried_over_touch_the_line_only() {
        assertThat(Movement.of(minimal(CarriedOut.class)))
                .containsExactly(
                        new Movement(TRAVEL, null, Account.ALLOTTED, -125_000_050),
                        new Movement(TRAVEL, null, Account.RESERVED, -125_000_050),
                        new Movement(TRAVEL, null, Account.IN_TRANSIT, 125_000_050));
        assertThat(Movement.of(minimal(CarriedIn.class)))
                .containsExactly(
                        new Movement(TRAVEL, null, Account.ALLOTTED, 125_000_050),
                        new Movement(TRAVEL, null, Account.RESERVED, 125_000_050));
    }

    @Test
    void of_a_carry_over_that_will_not_be_are_none() {
        assertThat(Movement.of(minimal(CarryOverCancelled.class))).isEmpty();
    }

    private static BudgetEvent minimal(Class<? extends BudgetEvent> kind) {
        return SampleEvents.minimal().stream()
                .filter(kind::isInstance)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void of_another_amount_in_the_same_place_are_the_difference() {
        assertThat(corrected(CorrectedEntry.Kind.COMMITMENT, TRAVEL, 100, TRAVEL, 99))
                .containsExactly(new Movement(TRAVEL, SCHOOL, Account.COMMITTED, -1));
        assertThat(corrected(CorrectedEntry.Kind.PAYMENT, TRAVEL, 99, TRAVEL, 100))
                .containsExactly(new Movement(TRAVEL, SCHOOL, Account.DISBURSED, 1));
    }

    @Test
    void of_another_place_leave_out_what_is_nothing() {
        assertThat(corrected(CorrectedEntry.Kind.PAYMENT, TRAVEL, 100, OPERATIONS, 0))
                .containsExactly(new Movement(TRAVEL, SCHOOL, Account.DISBURSED, -100));
        assertThat(corrected(CorrectedEntry.Kind.PAYMENT, TRAVEL, 0, OPERATIONS, 100))
                .containsExactly(new Movement(OPERATIONS, SCHOOL, Account.DISBURSED, 100));
    }

    private static List<Movement> corrected(
            CorrectedEntry.Kind kind, LineCode from, long fromSatang, LineCode to, long toSatang) {
        return Movement.of(new CorrectionRecorded(
                BUDGET,
                new CorrectionId("c"),
                new CorrectedEntry(kind, "thing", 0),
                new Posting(from, SCHOOL, new Money(fromSatang)),
                new Posting(to, SCHOOL, new Money(toSatang))));
    }

    @Test
    void of_a_correction_are_the_difference() {
        var up = new LineCorrection(TRAVEL, new Money(100), new Money(101));
        var corrected = new NoticeCorrected(BUDGET, new NoticeId("n"), OFFICE_LETTER, List.of(up));

        assertThat(Movement.of(corrected)).containsExactly(new Movement(TRAVEL, null, Account.ALLOTTED, 1));
    }

    /** Money moves between lines and neither appears nor vanishes; its undoing leaves nothing behind anywhere. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("esao.testing.Seeds#many")
    void of_a_virement_sum_to_zero_and_are_undone_by_its_reversal(long seed) {
        var chance = new SplittableRandom(seed);
        var sources = new ArrayList<VirementSource>();
        var targets = new ArrayList<VirementTarget>();
        for (var item = 0; item <= chance.nextInt(5); item++) {
            var amount = new Money(chance.nextLong(1, Money.LARGEST_ENTRY.satang()));
            sources.add(chance.nextBoolean() ? source(line(chance), amount) : source(line(chance), amount, SAVINGS));
            targets.add(target(line(chance), amount));
        }
        var executed =
                Movement.of(new VirementExecuted(BUDGET, VIREMENT, otherHash(), sources, targets, MID_YEAR, "2563-1"));
        var reversed = Movement.of(new VirementReversed(BUDGET, VIREMENT, sources, targets));

        assertThat(sum(executed, Account.ALLOTTED)).isZero();
        assertThat(-sum(executed, Account.RESERVED)).isEqualTo(savingsOf(sources));
        assertThat(executed).extracting(Movement::account).containsOnly(accountsOf(sources));
        var left = new HashMap<String, Long>();
        Stream.concat(executed.stream(), reversed.stream())
                .forEach(moved -> left.merge(moved.line() + "/" + moved.account(), moved.satang(), Long::sum));
        assertThat(left.values()).containsOnly(0L);
    }

    private static Account[] accountsOf(List<VirementSource> sources) {
        var usesSavings = sources.stream().anyMatch(source -> source.savings() != null);
        return usesSavings ? new Account[] {Account.ALLOTTED, Account.RESERVED} : new Account[] {Account.ALLOTTED};
    }

    private static long savingsOf(List<VirementSource> sources) {
        return sources.stream()
                .filter(source -> source.savings() != null)
                .mapToLong(source -> source.amount().satang())
                .sum();
    }

    private static long sum(List<Movement> movements, Account account) {
        return movements.stream()
                .filter(movement -> movement.account() == account)
                .mapToLong(Movement::satang)
                .sum();
    }

    private static LineCode line(SplittableRandom chance) {
        return LINES.get(chance.nextInt(LINES.size()));
    }
}
