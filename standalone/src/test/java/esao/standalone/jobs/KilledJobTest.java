package esao.standalone.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import esao.standalone.testing.Answer;
import esao.standalone.testing.Caller;
import esao.standalone.testing.ForkedProgram;
import esao.standalone.testing.OneBudget;
import esao.standalone.testing.TemporaryDataFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** Kills the program between the acceptance of jobs and their results, and in the middle of them. */
@DisplayName("Jobs of a program that is killed")
class KilledJobTest {

    private static final int YEAR = 2570;
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final int NOTICES = 6;

    private final Path folder = TemporaryDataFolder.create();
    private ForkedProgram program = ForkedProgram.start(folder, LIMIT, "--esao.jobs.workers=0");

    @AfterEach
    void stop() throws Exception {
        program.close();
        FileSystemUtils.deleteRecursively(folder);
    }

    @Test
    void are_all_carried_out_once_by_the_next_one() {
        var accepted = new ArrayList<Answer>();
        accepted.add(jobs().opens("2026-10-01", "open"));
        for (var notice = 1; notice <= NOTICES; notice++) {
            accepted.add(notice(notice).withStatus(202));
        }
        program.kill();

        program = ForkedProgram.start(folder, LIMIT, "--esao.jobs.workers=1");
        jobs().ended(accepted.get(1)); // So that the next kill strikes while others are under way or wait.
        program.kill();
        program = ForkedProgram.start(folder, LIMIT);

        for (var job : accepted) {
            assertThat(jobs().ended(job).json().get("state").stringValue()).isEqualTo("TAKEN");
        }
        for (var notice = 1; notice <= NOTICES; notice++) {
            assertThat(notice(notice).withStatus(202).json().get("state").stringValue())
                    .isEqualTo("TAKEN");
        }
        var certificate =
                budget().read("auditor", "/certificate").withStatus(200).json();
        assertThat(certificate.get("holds").booleanValue()).isTrue();
        assertThat(certificate.get("eventCount").intValue())
                .as("the opening, and of each notice a head and four parts")
                .isEqualTo(1 + NOTICES * 5);
        var position =
                jobs().ended(accepted.getLast()).json().at("/result/position").longValue();
        assertThat(budget().read("auditor", "/lines?size=1&sort=-allottedSatang&waitMs=30000&since=" + position)
                        .withStatus(200)
                        .json()
                        .at("/items/0/allottedSatang")
                        .longValue())
                .isEqualTo(100L * NOTICES);
    }

    private Answer notice(int number) {
        return jobs().notice("N-" + number, "2026-10-02", Jobs.file(2_000), "notice-" + number);
    }

    private Jobs jobs() {
        return new Jobs(new Caller(program.port()), budget());
    }

    private OneBudget budget() {
        return new OneBudget(new Caller(program.port()), YEAR);
    }
}
