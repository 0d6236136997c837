package esao.command.meeting;

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

@DisplayName("The problems of a meeting")
class MeetingProblemTest {

    /** What a test says of a command that was refused for this reason and no other. */
    private static final Pattern REFUSED = Pattern.compile("isRefused\\(\\s*(?:true, )?MeetingProblem\\.([A-Z_]+)");

    private static final Path TESTS = Path.of("src/test/java/esao/command/meeting");

    @Test
    void each_refuse_a_command_in_a_test_alone() throws IOException {
        assertThat(refusedAlone()).containsExactlyInAnyOrder(MeetingProblem.values());
    }

    @ParameterizedTest
    @EnumSource
    void each_have_a_status_and_a_sentence_in_both_languages(MeetingProblem problem) {
        assertThat(problem.status()).isIn(409, 422);
        assertThat(problem.thai()).matches("[\\p{InThai} ]+");
        assertThat(problem.english()).matches("[A-Z][A-Za-z, -]+\\.");
        assertThat(problem.type()).matches("urn:esao:problem:meeting:[a-z]+(-[a-z]+)*");
    }

    @Test
    void each_have_sentences_of_their_own() {
        var problems = Arrays.asList(MeetingProblem.values());
        assertThat(problems).extracting(MeetingProblem::thai).doesNotHaveDuplicates();
        assertThat(problems).extracting(MeetingProblem::english).doesNotHaveDuplicates();
    }

    private static Set<MeetingProblem> refusedAlone() throws IOException {
        var found = EnumSet.noneOf(MeetingProblem.class);
        try (var files = Files.list(TESTS)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith("Test.java")).toList()) {
                REFUSED.matcher(Files.readString(file))
                        .results()
                        .map(match -> MeetingProblem.valueOf(match.group(1)))
                        .forEach(found::add);
            }
        }
        return found;
    }
}
