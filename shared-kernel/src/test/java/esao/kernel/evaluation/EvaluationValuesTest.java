package esao.kernel.evaluation;

import static esao.testing.SampleEvaluationEvents.EVALUATION;
import static esao.testing.SampleEvaluationEvents.FORM;
import static esao.testing.SampleEvaluationEvents.LAST_DAY;
import static esao.testing.SampleEvaluationEvents.USEFUL;
import static esao.testing.Samples.OPERATIONS;
import static esao.testing.Samples.SCHOOL_CODE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import esao.kernel.evaluation.value.Addressee;
import esao.kernel.evaluation.value.AnswerKind;
import esao.kernel.evaluation.value.AskedGroup;
import esao.kernel.evaluation.value.BeneficiaryGroup;
import esao.kernel.evaluation.value.EvaluatedProject;
import esao.kernel.evaluation.value.EvaluationAnswer;
import esao.kernel.evaluation.value.EvaluationForm;
import esao.kernel.evaluation.value.EvaluationQuestion;
import esao.kernel.evaluation.value.ParticipantCode;
import esao.kernel.evaluation.value.QuestionCode;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The values of evaluations")
class EvaluationValuesTest {

    private static final EvaluationQuestion REQUIRED = question("Q-1", true);
    private static final AskedGroup ASKED = new AskedGroup(BeneficiaryGroup.STAFF, 1);

    @Test
    void name_an_evaluation_by_office_year_and_project() {
        assertThat(EVALUATION).hasToString("evaluation-2002-2569-P-01");
        assertThat(ProjectEvaluationId.parse("evaluation-2002-2569-P-01")).isEqualTo(EVALUATION);
        assertThat(EVALUATION.project()).isEqualTo("P-01");
        isRefused(() -> ProjectEvaluationId.parse("evaluation-2002-P-01"), "evaluation-<office>");
        isRefused(() -> ProjectEvaluationId.parse("evaluation-2002-2569-P 01"), "project");
    }

    @ParameterizedTest
    @ValueSource(strings = {"p-01", "P-๐๑", "P.01", "P_01", "P--01", "P-01-", "-P-01", "", "ก-01"})
    void name_a_project_in_one_way(String other) {
        var office = EVALUATION.office();
        var year = EVALUATION.year();
        for (var same : List.of("P-01", "P-2569-07", "P", "01", "A".repeat(60))) {
            assertThat(new ProjectEvaluationId(office, year, same).project()).isEqualTo(same);
        }
        isRefused(() -> new ProjectEvaluationId(office, year, other), "project must hold 1 to 60 capital letters");
        isRefused(() -> new ProjectEvaluationId(office, year, "A".repeat(61)), "project must hold 1 to 60");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1100501234567",
                "1-1005-01234-56-7",
                "1.1005.01234.56.7",
                "C1100501234567",
                "S-1_1005-01234-56-7",
                "1100501234567-S",
                "11005012345678"
            })
    void take_no_citizen_number_for_a_participant(String number) {
        isRefused(() -> new ParticipantCode(number), "citizen number");
        var apart = number.replaceFirst("1005", "100X");
        assertThat(new ParticipantCode(apart).value()).isEqualTo(apart);
    }

    @Test
    void take_twelve_digits_for_a_participant() {
        assertThat(new ParticipantCode("C-110050123456").value()).isEqualTo("C-110050123456");
    }

    @ParameterizedTest
    @ValueSource(strings = {"สมชาย-ใจดี", "๑๑๐๐๕๐๑๒๓๔๕๖๗", "S-๐๑", "José", "S 01", "-S01", ""})
    void take_no_name_in_letters_of_people_for_a_participant(String other) {
        isRefused(() -> new ParticipantCode(other), "never a name");
        assertThat(new ParticipantCode("S-01").value()).isEqualTo("S-01");
        assertThat(new ParticipantCode("S".repeat(60)).value()).hasSize(60);
        isRefused(() -> new ParticipantCode("S".repeat(61)), "never a name");
    }

    @Test
    void know_a_participant_however_the_code_is_written() {
        assertThat(new ParticipantCode("S-01").key()).isEqualTo(new ParticipantCode("s-01").key());
        assertThat(new ParticipantCode("S-01").key()).isNotEqualTo(new ParticipantCode("S-02").key());
    }

    @Test
    void ask_each_question_and_each_group_once() {
        assertThat(form(List.of(REQUIRED), List.of(ASKED)).asked()).isEqualTo(1);
        isRefused(() -> form(List.of(), List.of(ASKED)), "questions must hold 1 to 100");
        isRefused(() -> form(List.of(REQUIRED, question("Q-1", false)), List.of(ASKED)), "questions must not hold two");
        isRefused(() -> form(List.of(REQUIRED, question("q-๑", false)), List.of(ASKED)), "questions must not hold two");
        assertThat(form(List.of(REQUIRED, question("q-2", false)), List.of(ASKED))
                        .questions())
                .hasSize(2);
        isRefused(() -> form(List.of(question("Q-1", false)), List.of(ASKED)), "one that is required");
        isRefused(() -> form(List.of(REQUIRED), List.of()), "groups must hold at least one");
        isRefused(() -> form(List.of(REQUIRED), List.of(ASKED, ASKED)), "groups must not hold two");
        var most = IntStream.rangeClosed(1, 100)
                .mapToObj(number -> question("Q-" + number, true))
                .toList();
        assertThat(form(most, List.of(ASKED)).questions()).hasSize(100);
        var more = IntStream.rangeClosed(1, 101)
                .mapToObj(number -> question("Q-" + number, true))
                .toList();
        isRefused(() -> form(more, List.of(ASKED)), "but holds 101");
    }

    @Test
    void ask_one_to_five_thousand_of_a_group() {
        assertThat(new AskedGroup(BeneficiaryGroup.STAFF, 5_000).asked()).isEqualTo(5_000);
        isRefused(() -> new AskedGroup(BeneficiaryGroup.STAFF, 0), "but is 0");
        isRefused(() -> new AskedGroup(BeneficiaryGroup.STAFF, 5_001), "but is 5001");
        assertThat(FORM.asked(BeneficiaryGroup.STUDENTS)).isEqualTo(4);
        assertThat(FORM.asked(BeneficiaryGroup.OFFICE)).isZero();
    }

    @Test
    void answer_by_points_or_in_words() {
        assertThat(EvaluationAnswer.of(USEFUL, 5).points()).isEqualTo(5);
        assertThat(EvaluationAnswer.of(USEFUL, "ดี").text()).isEqualTo("ดี");
        isRefused(() -> new EvaluationAnswer(USEFUL, null, null), "either points or text");
        isRefused(() -> new EvaluationAnswer(USEFUL, 5, "ดี"), "either points or text");
        isRefused(() -> EvaluationAnswer.of(USEFUL, " "), "text must not be empty");
    }

    @Test
    void name_each_line_of_a_project_once() {
        assertThat(new EvaluatedProject("โครงการ", "กลุ่ม", List.of()).lines()).isEmpty();
        isRefused(() -> new EvaluatedProject("โครงการ", "กลุ่ม", Collections.nCopies(2, OPERATIONS)), "none twice");
        isRefused(() -> new EvaluatedProject("โครงการ\nที่สอง", "กลุ่ม", List.of()), "title");
    }

    @Test
    void address_schools_groups_persons_and_bodies() {
        for (var written : List.of("school:20020001", "group:finance", "person:policy.staff", "body:AREA_COMMITTEE")) {
            assertThat(Addressee.parse(written)).hasToString(written);
        }
        assertThat(Addressee.school(SCHOOL_CODE).isSchool(SCHOOL_CODE)).isTrue();
        assertThat(Addressee.school(SCHOOL_CODE).isSchool(null)).isFalse();
        assertThat(Addressee.parse("group:20020001").isSchool(SCHOOL_CODE)).isFalse();
        isRefused(() -> Addressee.parse("20020001"), "An addressee is written");
        isRefused(() -> Addressee.parse("school:1"), "school");
    }

    private static EvaluationForm form(List<EvaluationQuestion> questions, List<AskedGroup> groups) {
        return new EvaluationForm(questions, groups, LAST_DAY);
    }

    private static EvaluationQuestion question(String code, boolean required) {
        return new EvaluationQuestion(new QuestionCode(code), "ถาม", AnswerKind.SCALE, required);
    }

    private static void isRefused(ThrowingCallable asked, String why) {
        assertThatThrownBy(asked).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(why);
    }
}
