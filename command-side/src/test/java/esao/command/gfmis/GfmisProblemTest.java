package esao.command.gfmis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The problems of a reconciliation with GFMIS")
class GfmisProblemTest {

    private static final List<Path> TESTS = Stream.of("StatementTest", "CodeMappingTest", "ExplanationTest")
            .map(test -> Path.of("src/test/java/esao/command/gfmis/" + test + ".java"))
            .toList();

    @Test
    void each_refuse_a_command_in_a_test_alone() throws IOException {
        var refused = new HashSet<GfmisProblem>();
        for (var test : TESTS) {
            Pattern.compile("GfmisProblem\\.([A-Z_]+),\\s*Map\\.of")
                    .matcher(Files.readString(test))
                    .results()
                    .map(match -> GfmisProblem.valueOf(match.group(1)))
                    .forEach(refused::add);
        }

        assertThat(refused).containsExactlyInAnyOrder(GfmisProblem.values());
    }

    @ParameterizedTest
    @EnumSource
    void each_have_a_status_and_a_sentence_in_both_languages(GfmisProblem problem) {
        assertThat(problem.status()).isIn(409, 422);
        assertThat(problem.thai()).matches("[\\p{InThai} ]+");
        assertThat(problem.english()).matches("[A-Z][A-Za-z, -]+\\.");
        assertThat(problem.type()).matches("urn:esao:problem:gfmis:[a-z]+(-[a-z]+)*");
    }

    @Test
    void each_have_sentences_of_their_own() {
        var problems = Arrays.asList(GfmisProblem.values());
        assertThat(problems).extracting(GfmisProblem::thai).doesNotHaveDuplicates();
        assertThat(problems).extracting(GfmisProblem::english).doesNotHaveDuplicates();
    }
}
