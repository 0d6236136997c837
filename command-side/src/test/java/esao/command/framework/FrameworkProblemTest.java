package esao.command.framework;

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

@DisplayName("The problems of a framework")
class FrameworkProblemTest {

    /** What a test says of a command that was refused for this reason and no other. */
    private static final Pattern REFUSED = Pattern.compile("isRefused\\(\\s*FrameworkProblem\\.([A-Z_]+)");

    private static final Path TESTS = Path.of("src/test/java/esao/command/framework");

    @Test
    void each_refuse_a_command_in_a_test_alone() throws IOException {
        assertThat(refusedAlone()).containsExactlyInAnyOrder(FrameworkProblem.values());
    }

    @ParameterizedTest
    @EnumSource
    void each_have_a_status_and_a_sentence_in_both_languages(FrameworkProblem problem) {
        assertThat(problem.status()).isIn(409, 422);
        assertThat(problem.thai()).matches("[\\p{InThai} ]+");
        assertThat(problem.english()).matches("[A-Z][A-Za-z, -]+\\.");
        assertThat(problem.type()).matches("urn:esao:problem:framework:[a-z]+(-[a-z]+)*");
    }

    @Test
    void each_have_sentences_of_their_own() {
        var problems = Arrays.asList(FrameworkProblem.values());
        assertThat(problems).extracting(FrameworkProblem::thai).doesNotHaveDuplicates();
        assertThat(problems).extracting(FrameworkProblem::english).doesNotHaveDuplicates();
    }

    private static Set<FrameworkProblem> refusedAlone() throws IOException {
        var found = EnumSet.noneOf(FrameworkProblem.class);
        try (var files = Files.list(TESTS)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith("Test.java")).toList()) {
                REFUSED.matcher(Files.readString(file))
                        .results()
                        .map(match -> FrameworkProblem.valueOf(match.group(1)))
                        .forEach(found::add);
            }
        }
        return found;
    }
}
