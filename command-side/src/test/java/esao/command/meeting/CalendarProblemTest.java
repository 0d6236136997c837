package esao.command.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The problems of calendars")
class CalendarProblemTest {

    private static final Path TESTS = Path.of("src/test/java/esao/command/meeting");

    @Test
    void each_refuse_a_command_in_a_test_alone() throws IOException {
        var refused = Pattern.compile("CalendarProblem\\.([A-Z_]+),\\s*(Map\\.of|why)")
                .matcher(Files.readString(TESTS.resolve("MeetingCalendarTest.java"))
                        + Files.readString(TESTS.resolve("MeetingCalendarDraftTest.java")))
                .results()
                .map(match -> CalendarProblem.valueOf(match.group(1)))
                .collect(Collectors.toSet());

        assertThat(refused).containsExactlyInAnyOrder(CalendarProblem.values());
    }

    @ParameterizedTest
    @EnumSource
    void each_have_a_status_and_a_sentence_in_both_languages(CalendarProblem problem) {
        assertThat(problem.status()).isIn(409, 422);
        assertThat(problem.thai()).matches("[\\p{InThai} ]+");
        assertThat(problem.english()).matches("[A-Z][A-Za-z, -]+\\.");
        assertThat(problem.type()).matches("urn:esao:problem:calendar:[a-z]+(-[a-z]+)*");
    }

    @Test
    void each_have_sentences_of_their_own() {
        var problems = Arrays.asList(CalendarProblem.values());
        assertThat(problems).extracting(CalendarProblem::thai).doesNotHaveDuplicates();
        assertThat(problems).extracting(CalendarProblem::english).doesNotHaveDuplicates();
    }
}
