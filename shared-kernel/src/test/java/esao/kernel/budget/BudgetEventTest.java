package esao.kernel.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import esao.kernel.budget.value.AdvanceId;
import esao.kernel.budget.value.CarriedCommitment;
import esao.kernel.budget.value.CarriedReservation;
import esao.kernel.budget.value.CarryOverId;
import esao.kernel.budget.value.CarryOverSubject;
import esao.kernel.budget.value.CommitmentId;
import esao.kernel.budget.value.ControlPolicyId;
import esao.kernel.budget.value.CorrectedEntry;
import esao.kernel.budget.value.CorrectionId;
import esao.kernel.budget.value.DisbursementId;
import esao.kernel.budget.value.Posting;
import esao.kernel.budget.value.ProjectRef;
import esao.kernel.budget.value.Receipt;
import esao.kernel.budget.value.Recipient;
import esao.kernel.budget.value.ReservationId;
import esao.kernel.budget.value.SavingsCause;
import esao.kernel.budget.value.SavingsId;
import esao.kernel.budget.value.VirementId;
import esao.kernel.money.Money;
import esao.kernel.office.OfficeCode;
import esao.kernel.provenance.LegalBasis;
import esao.kernel.regulation.value.RegulationKind;
import esao.kernel.regulation.value.RegulationRef;
import esao.testing.SampleEvents;
import esao.testing.Samples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An event of a budget")
class BudgetEventTest {

    private static final CarryOverId CARRY_OVER = new CarryOverId("carry-over-1");

    static Stream<BudgetEvent> samples() {
        return Stream.concat(SampleEvents.whole().stream(), SampleEvents.minimal().stream());
    }

    @Test
    void has_a_sample_of_every_kind() {
        assertThat(SampleEvents.whole().stream().<Class<?>>map(Object::getClass))
                .containsExactly(BudgetEvent.class.getPermittedSubclasses());
    }

    @Test
    void carries_over_one_thing_and_lets_it_be_paid_for_longer_only() {
        var commitment = new CarriedCommitment(new CommitmentId("c"), Samples.SCHOOL, "โรงเรียน");
        var reservation = new CarriedReservation(new ReservationId("r"), new ProjectRef("p"), "อบรม", Samples.PROPOSER);
        var rules = new RegulationRef(RegulationKind.CARRY_OVER_RULES, "default-1");
        var day = LocalDate.of(2027, 3, 31);

        assertThat(CarryOverSubject.of(commitment).recipient()).isEqualTo(Samples.SCHOOL);
        assertThat(CarryOverSubject.of(reservation).recipient()).isNull();
        assertThatIllegalArgumentException().isThrownBy(() -> new CarryOverSubject(null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new CarryOverSubject(commitment, reservation));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CarryOverExtended(Samples.BUDGET, CARRY_OVER, day, day, rules));
        assertThat(new CarryOverExtended(Samples.BUDGET, CARRY_OVER, day, day.plusDays(1), rules).from())
                .isEqualTo(day);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CarryOverOrigin(Samples.BUDGET, CARRY_OVER, Samples.TRAVEL, ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CarryOverSettled(
                        Samples.BUDGET, CARRY_OVER, Samples.TRAVEL, Money.ZERO, Samples.BUDGET, "a\nb"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void names_its_budget(BudgetEvent event) {
        assertThat(event.budgetId()).isEqualTo(Samples.BUDGET);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void has_no_list_that_can_be_changed(BudgetEvent event) throws ReflectiveOperationException {
        for (var component : event.getClass().getRecordComponents()) {
            if (component.getAccessor().invoke(event) instanceof List<?> list) {
                assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
            }
        }
    }

    @Test
    void keeps_its_list_whatever_becomes_of_the_list_it_was_given() {
        var recipients = new ArrayList<>(List.of(Samples.SCHOOL));
        var letter = new LegalBasis("1", Samples.MID_YEAR);
        var event = new VirementNotified(Samples.BUDGET, new VirementId("v"), recipients, letter);

        recipients.clear();

        assertThat(event.recipients()).containsExactly(Samples.SCHOOL);
    }

    @Test
    void of_opening_names_one_budget_only() {
        assertThat(new BudgetOpened(Samples.BUDGET, Samples.OFFICE, Samples.YEAR_2569).budgetId())
                .isEqualTo(Samples.BUDGET);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BudgetOpened(Samples.BUDGET, new OfficeCode("2001"), Samples.YEAR_2569));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb", "a\u0000"})
    void of_a_commitment_names_the_obligation(String obligation) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CommitmentRecorded(
                        Samples.BUDGET,
                        new CommitmentId("c"),
                        Samples.TRAVEL,
                        Samples.SCHOOL,
                        Samples.baht(1),
                        obligation))
                .withMessageStartingWith("obligation");
    }

    @Test
    void of_savings_takes_at_most_all_of_it_from_what_was_released() {
        assertThat(savings(Samples.SCHOOL, 100).takenFromReleased()).isEqualTo(new Money(100));
        assertThatIllegalArgumentException().isThrownBy(() -> savings(Samples.SCHOOL, 101));
    }

    @Test
    void of_savings_takes_nothing_from_a_recipient_who_is_not_there() {
        assertThat(savings(null, 0).recipient()).isNull();
        assertThatIllegalArgumentException().isThrownBy(() -> savings(null, 1));
    }

    @Test
    void of_a_clearing_shows_what_was_spent_by_receipts_to_the_satang() {
        assertThat(cleared(new DisbursementId("d"), 100, 100).spent()).isEqualTo(new Money(100));
        assertThatIllegalArgumentException().isThrownBy(() -> cleared(new DisbursementId("d"), 100, 99));
    }

    @Test
    void of_a_clearing_is_a_payment_where_something_was_spent_and_only_there() {
        assertThat(cleared(null, 0, 0).disbursement()).isNull();
        assertThatIllegalArgumentException().isThrownBy(() -> cleared(null, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> cleared(new DisbursementId("d"), 0, 0));
    }

    private static AdvanceCleared cleared(@Nullable DisbursementId payment, long spent, long shown) {
        return new AdvanceCleared(
                Samples.BUDGET,
                new AdvanceId("a"),
                payment,
                Samples.TRAVEL,
                Samples.SCHOOL,
                new Money(spent),
                Money.ZERO,
                List.of(new Receipt(Samples.OFFICE_LETTER, "ค่าที่พัก", new Money(shown))));
    }

    @Test
    void of_a_correction_changes_a_figure() {
        assertThat(corrected(100, 101).to().amount()).isEqualTo(new Money(101));
        assertThatIllegalArgumentException().isThrownBy(() -> corrected(100, 100));
        var nothingHere = new Posting(Samples.TRAVEL, Samples.SCHOOL, Money.ZERO);
        var nothingThere = new Posting(Samples.OPERATIONS, Samples.SCHOOL, Money.ZERO);
        assertThat(CorrectionRecorded.changes(nothingHere, nothingThere)).isFalse();
    }

    @Test
    void of_a_correction_names_an_entry_there_can_be() {
        assertThat(new CorrectedEntry(CorrectedEntry.Kind.PAYMENT, "p", 0).version())
                .isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new CorrectedEntry(CorrectedEntry.Kind.PAYMENT, "p", -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CorrectedEntry(CorrectedEntry.Kind.PAYMENT, "p q", 0));
    }

    private static CorrectionRecorded corrected(long from, long to) {
        return new CorrectionRecorded(
                Samples.BUDGET,
                new CorrectionId("c"),
                new CorrectedEntry(CorrectedEntry.Kind.PAYMENT, "p", 0),
                new Posting(Samples.TRAVEL, Samples.SCHOOL, new Money(from)),
                new Posting(Samples.TRAVEL, Samples.SCHOOL, new Money(to)));
    }

    @Test
    void of_a_mark_says_how_much_was_not_there() {
        assertThat(tolerated(30, 100, 70).excess()).isEqualTo(new Money(70));
        assertThat(tolerated(-30, 100, 100).excess()).isEqualTo(new Money(100));
        assertThatIllegalArgumentException().isThrownBy(() -> tolerated(30, 100, 69));
        assertThatIllegalArgumentException().isThrownBy(() -> tolerated(-30, 100, 130));
        assertThatIllegalArgumentException().isThrownBy(() -> tolerated(100, 100, 0));
    }

    private static CommitmentTolerated tolerated(long there, long amount, long excess) {
        return new CommitmentTolerated(
                Samples.BUDGET,
                new CommitmentId("c"),
                new ControlPolicyId("p"),
                Samples.TRAVEL,
                Samples.SCHOOL,
                there,
                new Money(amount),
                new Money(excess));
    }

    @Test
    void of_a_loosening_ends_no_earlier_than_it_begins() {
        assertThat(loosened(Samples.MID_YEAR).validUntil()).isEqualTo(Samples.MID_YEAR);
        assertThatIllegalArgumentException().isThrownBy(() -> loosened(Samples.MID_YEAR.minusDays(1)));
    }

    private static ControlLoosened loosened(LocalDate until) {
        return new ControlLoosened(
                Samples.BUDGET, new ControlPolicyId("p"), List.of(), new Money(1), Samples.MID_YEAR, until);
    }

    @Test
    void of_a_plan_has_twelve_months() {
        var months = new ArrayList<>(Collections.nCopies(12, Money.ZERO));
        assertThat(new SpendingPlanSet(Samples.BUDGET, Samples.TRAVEL, months).months())
                .hasSize(12);
        months.removeLast();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SpendingPlanSet(Samples.BUDGET, Samples.TRAVEL, months));
    }

    @Test
    void of_an_execution_names_the_rules_by_a_code() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VirementExecuted(
                        Samples.BUDGET,
                        new VirementId("v"),
                        Samples.otherHash(),
                        SampleEvents.content().sources(),
                        SampleEvents.content().targets(),
                        Samples.MID_YEAR,
                        "a rule"))
                .withMessageStartingWith("ruleVersion");
    }

    private static SavingsDeclared savings(@Nullable Recipient recipient, long takenFromReleasedSatang) {
        return new SavingsDeclared(
                Samples.BUDGET,
                new SavingsId("s"),
                Samples.TRAVEL,
                recipient,
                new Money(100),
                new Money(takenFromReleasedSatang),
                SavingsCause.PURPOSE_COMPLETED);
    }
}
