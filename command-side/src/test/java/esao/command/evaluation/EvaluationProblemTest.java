package esao.command.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The problems of evaluations")
class EvaluationProblemTest {

    private static final Path TESTS = Path.of("src/test/java/esao/command/evaluation");

    @Test
    void each_refuse_a_command_in_a_test() throws IOException {
        var refused = new HashSet<EvaluationProblem>();
        for (var test : List.of("EvaluationAnswersTest.java", "EvaluationSummaryTest.java")) {
            Pattern.compile("EvaluationProblem\\.([A-Z_]+),\\s*Map\\.of")
                    .matcher(Files.readString(TESTS.resolve(test)))
                    .results()
                    .forEach(match -> refused.add(EvaluationProblem.valueOf(match.group(1))));
        }

        assertThat(refused).containsExactlyInAnyOrder(EvaluationProblem.values());
    }

    @ParameterizedTest
    @EnumSource
    void each_have_a_status_and_a_sentence_in_both_languages(EvaluationProblem problem) {
        assertThat(problem.status()).isIn(409, 422);
        assertThat(problem.thai()).matches("[\\p{InThai} ]+");
        assertThat(problem.english()).matches("[A-Z][A-Za-z, -]+\\.");
        assertThat(problem.type()).matches("urn:esao:problem:evaluation:[a-z]+(-[a-z]+)*");
    }

    @Test
    void each_have_sentences_of_their_own() {
        var problems = Arrays.asList(EvaluationProblem.values());
        assertThat(problems).extracting(EvaluationProblem::thai).doesNotHaveDuplicates();
        assertThat(problems).extracting(EvaluationProblem::english).doesNotHaveDuplicates();
    }
}
