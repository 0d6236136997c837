package esao.kernel.budget.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import esao.testing.Samples;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Descriptions")
class DescriptionsTest {

    private static final String DIGEST = "5e".repeat(32);

    @Test
    void of_a_line_have_a_name_of_at_most_a_thousand_characters() {
        assertThat(Samples.description("ก".repeat(1_000)).name()).hasSize(1_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.description("ก".repeat(1_001)))
                .withMessageStartingWith("name");
        assertThatIllegalArgumentException().isThrownBy(() -> Samples.description(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> Samples.description("a\nb"));
    }

    @Test
    void of_a_programme_need_a_plan_only() {
        assertThat(new ProgrammePath("plan", null, null, null).output()).isNull();
        assertThat(new ProgrammePath("plan", "output", null, "activity").activity())
                .isEqualTo("activity");
        assertThat(new ProgrammePath("plan", null, "project", null).project()).isEqualTo("project");
    }

    @ParameterizedTest
    @CsvSource({"'',,,", "' ',,,", "plan,output,project,", "plan,'',,", "plan,,'',", "plan,,,''", "plan,output,' ',"})
    void of_a_programme_have_an_output_or_a_project_and_no_empty_text(
            String plan, @Nullable String output, @Nullable String project, @Nullable String activity) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ProgrammePath(plan, output, project, activity));
    }

    @Test
    void of_a_programme_have_texts_of_at_most_300_characters() {
        var longest = "ก".repeat(300);

        assertThat(new ProgrammePath(longest, longest, null, longest).plan()).hasSize(300);
        assertThatIllegalArgumentException().isThrownBy(() -> new ProgrammePath(longest + "ก", null, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new ProgrammePath("plan", longest + "ก", null, null));
    }

    @Test
    void of_a_category_are_found_by_their_exact_thai_name() {
        for (var category : ExpenditureCategory.values()) {
            assertThat(ExpenditureCategory.ofThai(category.thai())).contains(category);
        }
        for (var nearly : List.of("", "งบลงทุน ", "ลงทุน", "INVESTMENT", "งบประจำ")) {
            assertThat(ExpenditureCategory.ofThai(nearly)).isEmpty();
        }
    }

    @Test
    void of_a_share_name_the_recipient() {
        assertThat(share("โรงเรียน").recipientName()).isEqualTo("โรงเรียน");
        assertThat(share("ก".repeat(300)).recipientName()).hasSize(300);
        assertThatIllegalArgumentException().isThrownBy(() -> share(""));
        assertThatIllegalArgumentException().isThrownBy(() -> share("ก".repeat(301)));
    }

    @Test
    void of_a_file_count_its_rows() {
        assertThat(new SourceFile("a.csv", DIGEST, 0, 0).rows()).isZero();
        assertThat(new SourceFile("a.csv", DIGEST, 15, 15).rowsOfOtherYears()).isEqualTo(15);
        assertThatIllegalArgumentException().isThrownBy(() -> new SourceFile("a.csv", DIGEST, 15, 16));
        assertThatIllegalArgumentException().isThrownBy(() -> new SourceFile("a.csv", DIGEST, 15, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new SourceFile("a.csv", DIGEST, -1, -1));
    }

    @Test
    void of_a_file_have_a_name_and_a_digest() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SourceFile("", DIGEST, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new SourceFile("a\nb", DIGEST, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new SourceFile("a.csv", "5e", 1, 0));
    }

    @Test
    void of_a_correction_say_what_the_file_said() {
        assertThat(new ImportCorrection(1, "amount", "", null).corrected()).isNull();
        assertThat(new ImportCorrection(1, "amount", "x".repeat(10_000), "").original())
                .hasSize(10_000);
        assertThatIllegalArgumentException().isThrownBy(() -> new ImportCorrection(0, "amount", "", null));
        assertThatIllegalArgumentException().isThrownBy(() -> new ImportCorrection(1, "", "", null));
        assertThatIllegalArgumentException().isThrownBy(() -> new ImportCorrection(1, "amount", "\u0000", null));
        assertThatIllegalArgumentException().isThrownBy(() -> new ImportCorrection(1, "amount", "", "\u0000"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ImportCorrection(1, "amount", "x".repeat(10_001), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\u0000", "a\u202Eb"})
    void of_virement_items_answer_every_question(String answer) {
        var line = Samples.TRAVEL;
        var amount = Samples.baht(1);

        assertThatIllegalArgumentException().isThrownBy(() -> new VirementSource(line, amount, null, answer, "why"));
        assertThatIllegalArgumentException().isThrownBy(() -> new VirementSource(line, amount, null, "item", answer));
        assertThatIllegalArgumentException().isThrownBy(() -> new VirementTarget(line, null, amount, answer, "none"));
        assertThatIllegalArgumentException().isThrownBy(() -> new VirementTarget(line, null, amount, "none", answer));
    }

    private static AllocationShare share(String recipientName) {
        return new AllocationShare(Samples.TRAVEL, Samples.SCHOOL, recipientName, Samples.baht(1));
    }
}
