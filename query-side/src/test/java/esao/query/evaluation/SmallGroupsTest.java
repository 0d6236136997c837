package esao.query.evaluation;

import static esao.kernel.evaluation.value.BeneficiaryGroup.COMMUNITY;
import static esao.kernel.evaluation.value.BeneficiaryGroup.OFFICE;
import static esao.kernel.evaluation.value.BeneficiaryGroup.SCHOOLS;
import static esao.kernel.evaluation.value.BeneficiaryGroup.STAFF;
import static esao.kernel.evaluation.value.BeneficiaryGroup.STUDENTS;
import static esao.testing.SampleEvaluationEvents.USEFUL;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.evaluation.value.BeneficiaryGroup;
import esao.kernel.evaluation.value.EvaluationAnswer;
import esao.testing.Seeds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What a group answered")
class SmallGroupsTest {

    private static LongStream seeds() {
        return Seeds.many().limit(200);
    }

    @Test
    void is_shown_apart_from_three_on() {
        assertThat(SmallGroups.hidden(Map.of(SCHOOLS, 3, STUDENTS, 4))).isEmpty();
        assertThat(SmallGroups.hidden(Map.of(SCHOOLS, 2, STUDENTS, 2, STAFF, 9)))
                .containsExactlyInAnyOrder(SCHOOLS, STUDENTS);
        assertThat(SmallGroups.hidden(Map.of(SCHOOLS, 0, STUDENTS, 4))).isEmpty();
    }

    @Test
    void is_not_found_by_taking_the_others_from_the_whole() {
        assertThat(SmallGroups.hidden(Map.of(SCHOOLS, 2, STUDENTS, 4, STAFF, 5)))
                .containsExactlyInAnyOrder(SCHOOLS, STUDENTS);
        assertThat(SmallGroups.hidden(Map.of(OFFICE, 1, COMMUNITY, 2, STAFF, 5)))
                .containsExactlyInAnyOrder(OFFICE, COMMUNITY);
    }

    @Test
    void is_shown_in_all_from_three_on() {
        assertThat(SmallGroups.hideAll(Map.of(SCHOOLS, 1, STUDENTS, 1))).isTrue();
        assertThat(SmallGroups.hideAll(Map.of(SCHOOLS, 1, STUDENTS, 2))).isFalse();
        assertThat(SmallGroups.hideAll(Map.of(SCHOOLS, 0))).isFalse();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void is_never_left_over_as_one_or_two(long seed) {
        var chance = new Random(seed);
        var answers = new EnumMap<BeneficiaryGroup, Integer>(BeneficiaryGroup.class);
        Arrays.stream(BeneficiaryGroup.values()).forEach(group -> answers.put(group, chance.nextInt(6)));
        var hidden = SmallGroups.hidden(answers);
        var left = hidden.stream().mapToInt(answers::get).sum();
        assertThat(answers).allSatisfy((group, count) -> {
            if (count > 0 && count < 3) {
                assertThat(hidden).contains(group);
            }
        });
        assertThat(SmallGroups.hideAll(answers) || left == 0 || left >= 3).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"4 4 5, 4.33", "4 5, 4.50", "1 1 1 1 1 1 1 2, 1.13", "1 2 2, 1.67", "5, 5.00", "1 1 1 1 1 1 2 2, 1.25"})
    void has_a_mean_with_two_decimals_half_rounded_up(String points, String mean) {
        var given = new ArrayList<EvaluationAnswer>();
        for (var one : points.split(" ", -1)) {
            given.add(EvaluationAnswer.of(USEFUL, Integer.parseInt(one)));
        }
        assertThat(PointsTally.of(given).mean()).isEqualTo(mean);
        assertThat(PointsTally.of(List.of()).mean()).isNull();
    }
}
