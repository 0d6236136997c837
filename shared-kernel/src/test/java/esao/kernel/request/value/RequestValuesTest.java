package esao.kernel.request.value;

import static esao.testing.SampleRequestEvents.building;
import static esao.testing.SampleRequestEvents.trips;
import static esao.testing.Samples.SCHOOL_CODE;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.baht;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.budget.value.ProgrammePath;
import esao.kernel.money.Money;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A value of a budget request")
class RequestValuesTest {

    @Test
    void weighs_a_criterion_between_one_and_a_hundred() {
        assertThat(new Criterion("c", "ข้อ", 1).weight()).isEqualTo(1);
        assertThat(new Criterion("c", "ข้อ", 100).weight()).isEqualTo(100);
        assertThatIllegalArgumentException().isThrownBy(() -> new Criterion("c", "ข้อ", 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Criterion("c", "ข้อ", 101));
        assertThatIllegalArgumentException().isThrownBy(() -> new Criterion(" ", "ข้อ", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Criterion("c", "", 1));
    }

    @Test
    void gives_points_between_zero_and_a_hundred() {
        assertThat(new Score("c", 0).points()).isZero();
        assertThat(new Score("c", 100).points()).isEqualTo(100);
        assertThatIllegalArgumentException().isThrownBy(() -> new Score("c", -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Score("c", 101));
        assertThatIllegalArgumentException().isThrownBy(() -> new Score("ก ข", 1));
    }

    @Test
    void names_a_called_school() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CalledSchool(SCHOOL_CODE, "\n"));
    }

    @Test
    void asks_for_at_least_one_and_at_most_a_thousand_million() {
        assertThat(trips(1, 1).quantity()).isEqualTo(1);
        assertThat(trips(1_000_000_000L, 1).quantity()).isEqualTo(1_000_000_000L);
        assertThatIllegalArgumentException().isThrownBy(() -> trips(0, 1)).withMessageStartingWith("quantity");
        assertThatIllegalArgumentException().isThrownBy(() -> trips(1_000_000_001L, 1));
    }

    @Test
    void multiplies_beyond_what_any_amount_can_hold() {
        var line = new RequestLine(
                TRAVEL,
                "ค่าพาหนะ",
                new ProgrammePath("แผนงาน", null, null, null),
                ExpenditureCategory.OPERATING,
                "ครั้ง",
                1_000_000_000L,
                new Money(Long.MAX_VALUE),
                Money.ZERO,
                null);

        assertThat(line.impliedSatang())
                .isEqualTo(BigInteger.valueOf(Long.MAX_VALUE).multiply(BigInteger.valueOf(1_000_000_000L)));
        assertThat(line.subject()).isEqualTo("แผนงาน");
    }

    @Test
    void stands_under_its_output_or_project() {
        assertThat(trips(1, 1).subject()).isEqualTo("ผู้จบการศึกษาภาคบังคับ");
        assertThat(building(1).subject()).isEqualTo("โครงการพัฒนาโรงเรียน");
    }

    @Test
    void says_by_its_hash_every_word_and_satang_that_was_asked() {
        var line = building(1);
        var investment = new Investment(Investment.Kind.CONSTRUCTION, null, List.of());
        var variants = List.of(
                List.of(line),
                List.of(building(2)),
                List.of(trips(1, 1)),
                List.of(trips(1, 1), line),
                List.of(line, trips(1, 1)),
                List.of(trips(2, 1)),
                List.of(new RequestLine(
                        line.line(),
                        line.name(),
                        line.programme(),
                        line.category(),
                        line.unit(),
                        1,
                        line.unitPrice(),
                        line.amount(),
                        investment)));

        assertThat(variants.stream().map(RequestLine::hash)).doesNotHaveDuplicates();
        assertThat(RequestLine.hash(List.of(building(1)))).isEqualTo(RequestLine.hash(List.of(line)));
    }

    @Test
    void names_nothing_ready_twice() {
        var twice = List.of(Investment.Readiness.LAND, Investment.Readiness.LAND);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Investment(Investment.Kind.CONSTRUCTION, "ว 1", twice));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Investment(Investment.Kind.EQUIPMENT, " ", List.of()));
    }

    @Test
    void accepts_no_satang_more_than_was_asked_and_cuts_none_without_a_reason() {
        assertThat(new LineDecision(TRAVEL, baht(2), baht(2), null).accepted()).isEqualTo(baht(2));
        assertThat(new LineDecision(TRAVEL, baht(2), Money.ZERO, "ไม่จำเป็น").accepted())
                .isEqualTo(Money.ZERO);
        assertThatIllegalArgumentException().isThrownBy(() -> new LineDecision(TRAVEL, baht(2), new Money(201), "มาก"));
        assertThatIllegalArgumentException().isThrownBy(() -> new LineDecision(TRAVEL, baht(2), new Money(199), null));
        assertThatIllegalArgumentException().isThrownBy(() -> new LineDecision(TRAVEL, baht(2), baht(1), " "));
    }

    @Test
    void sets_a_target_in_quantity_and_quality() {
        assertThat(new OutputTarget("ผล ผลิต", 0, "คน", "ดี").key())
                .isEqualTo(new OutputTarget("ผลผลิต", 1, "คน", "ดี").key());
        assertThatIllegalArgumentException().isThrownBy(() -> new OutputTarget("ผลผลิต", -1, "คน", "ดี"));
        assertThatIllegalArgumentException().isThrownBy(() -> new OutputTarget("ผลผลิต", 1, "", "ดี"));
        assertThatIllegalArgumentException().isThrownBy(() -> new OutputTarget("ผลผลิต", 1, "คน", " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new OutputTarget("\t", 1, "คน", "ดี"));
    }

    @Test
    void totals_what_fits_its_ceiling_but_for_what_stands_above_it() {
        assertThat(total(3, 2, 1, 1).ceiling()).isEqualTo(new Money(1));
        assertThatIllegalArgumentException().isThrownBy(() -> total(3, 2, 0, 1)).withMessageContaining("fit");
        assertThatIllegalArgumentException().isThrownBy(() -> total(1, 2, 1, 1)).withMessageStartingWith("accepted");
        assertThatIllegalArgumentException().isThrownBy(() -> total(3, 2, 3, 1)).withMessageStartingWith("above");
    }

    @Test
    void says_why_a_line_stands_above_the_ceiling_and_what_was_said_to_a_grant() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new LineAboveCeiling(SCHOOL_CODE, TRAVEL, ExpenditureCategory.OPERATING, baht(1), " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new LineGrant(SCHOOL_CODE, TRAVEL, baht(1), baht(2), ""));
        assertThat(new LineGrant(SCHOOL_CODE, TRAVEL, baht(1), baht(2), null).granted())
                .isEqualTo(baht(2));
    }

    private static CategoryTotal total(long requested, long accepted, long above, long ceiling) {
        return new CategoryTotal(
                ExpenditureCategory.OPERATING,
                new Money(requested),
                new Money(accepted),
                new Money(above),
                new Money(ceiling));
    }
}
