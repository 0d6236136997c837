package esao.command.budget;

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

@DisplayName("The problems of a budget")
class BudgetProblemTest {

    /** What a test says of a command that was refused for this reason and no other. */
    private static final Pattern REFUSED = Pattern.compile("isRefused\\(\\s*BudgetProblem\\.([A-Z_]+)");

    private static final Path TESTS = Path.of("src/test/java/esao/command/budget");

    @Test
    void each_refuse_a_command_in_a_test_alone() throws IOException {
        assertThat(refusedAlone()).containsExactlyInAnyOrder(BudgetProblem.values());
    }

    @ParameterizedTest
    @EnumSource
    void each_have_a_status_and_a_sentence_in_both_languages(BudgetProblem problem) {
        assertThat(problem.status()).isIn(409, 422);
        assertThat(problem.thai()).matches("[\\p{InThai} ]+");
        assertThat(problem.english()).matches("[A-Z][A-Za-z, -]+\\.");
        assertThat(problem.type()).matches("urn:esao:problem:budget:[a-z]+(-[a-z]+)*");
    }

    @Test
    void each_have_sentences_of_their_own() {
        var problems = Arrays.asList(BudgetProblem.values());
        assertThat(problems).extracting(BudgetProblem::thai).doesNotHaveDuplicates();
        assertThat(problems).extracting(BudgetProblem::english).doesNotHaveDuplicates();
    }

    private static Set<BudgetProblem> refusedAlone() throws IOException {
        var found = EnumSet.noneOf(BudgetProblem.class);
        try (var files = Files.list(TESTS)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith("Test.java")).toList()) {
                REFUSED.matcher(Files.readString(file))
                        .results()
                        .map(match -> BudgetProblem.valueOf(match.group(1)))
                        .forEach(found::add);
            }
        }
        return found;
    }
}
