package esao.command.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The problems of a consent")
class ConsentProblemTest {

    /** What a test says of a command that was refused for this reason and no other. */
    private static final Pattern REFUSED = Pattern.compile("isRefused(?:ForGood)?\\(\\s*ConsentProblem\\.([A-Z_]+)");

    private static final Path TESTS = Path.of("src/test/java/esao/command");

    @ParameterizedTest
    @ValueSource(strings = {"budget", "request"})
    void each_refuse_a_command_in_a_test_alone(String feature) throws IOException {
        assertThat(refusedAlone(TESTS.resolve(feature))).containsExactlyInAnyOrder(ConsentProblem.values());
    }

    @ParameterizedTest
    @EnumSource
    void each_have_a_status_and_a_sentence_in_both_languages(ConsentProblem problem) {
        assertThat(problem.status()).isIn(409, 422);
        assertThat(problem.thai()).matches("[\\p{InThai} ]+");
        assertThat(problem.english()).matches("[A-Z][A-Za-z, -]+\\.");
        assertThat(problem.type()).matches("urn:esao:problem:consent:[a-z]+(-[a-z]+)*");
    }

    @Test
    void each_have_sentences_of_their_own() {
        var problems = Arrays.asList(ConsentProblem.values());
        assertThat(problems).extracting(ConsentProblem::thai).doesNotHaveDuplicates();
        assertThat(problems).extracting(ConsentProblem::english).doesNotHaveDuplicates();
    }

    private static Set<ConsentProblem> refusedAlone(Path tests) throws IOException {
        var found = EnumSet.noneOf(ConsentProblem.class);
        try (var files = Files.list(tests)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith("Test.java")).toList()) {
                REFUSED.matcher(Files.readString(file))
                        .results()
                        .map(match -> ConsentProblem.valueOf(match.group(1)))
                        .forEach(found::add);
            }
        }
        return found;
    }
}
