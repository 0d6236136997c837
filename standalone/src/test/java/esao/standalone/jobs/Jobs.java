package esao.standalone.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import esao.standalone.testing.Answer;
import esao.standalone.testing.Bodies;
import esao.standalone.testing.Caller;
import esao.standalone.testing.FileRequest;
import esao.standalone.testing.OneBudget;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Asks a program to do things later, and waits for what became of them. */
final class Jobs {

    static final String STAFF = "policy.staff";

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final String HEADER = "line,name,plan,category,fund,amount_baht\n";

    private final Caller caller;
    private final OneBudget budget;

    Jobs(Caller caller, OneBudget budget) {
        this.caller = caller;
        this.budget = budget;
    }

    /** A file of so many lines of a baht each. */
    static String file(int rows) {
        return IntStream.rangeClosed(1, rows)
                .mapToObj("L-%d,วัสดุ,แผนงานพื้นฐาน,OPERATING,BUDGET,1.00\n"::formatted)
                .reduce(new StringBuilder(HEADER), StringBuilder::append, StringBuilder::append)
                .toString();
    }

    /** Opens the budget, later. */
    Answer opens(String day, String key) {
        return sends(Bodies.body(day, "ศธ 04002/1", ""), key);
    }

    /** Opens the budget in words of one's own, later. */
    Answer sends(String body, String key, String... headers) {
        var all = Stream.concat(Stream.of("Prefer", "respond-async", "Idempotency-Key", key), Arrays.stream(headers));
        return budget.command(STAFF, "", body, all.toArray(String[]::new));
    }

    /** Sends a notice in a file, to be read later. */
    Answer notice(String notice, String day, String csv, String key) {
        return budget.sent(
                STAFF,
                FileRequest.of(
                                caller,
                                budget.path() + "/allotment-notices",
                                "notice",
                                Bodies.body(day, "ศธ 04002/" + notice, "\"noticeId\": \"%s\"".formatted(notice)),
                                "notice.csv",
                                HttpRequest.BodyPublishers.ofString(csv))
                        .header("Prefer", "wait=5, Respond-Async")
                        .header("Idempotency-Key", key));
    }

    /** What became of a job, once it is over. */
    Answer ended(Answer accepted) {
        return ended(accepted, STAFF);
    }

    /** What became of the job of somebody, once it is over. */
    Answer ended(Answer accepted, String sender) {
        var where = accepted.withStatus(202).header("Location");
        assertThat(where).startsWith("/api/jobs/");
        assertThat(accepted.header("Preference-Applied")).isEqualTo("respond-async");
        return await().atMost(LIMIT)
                .until(
                        () -> budget.readAt(sender, where).withStatus(200),
                        answer -> answer.json().has("endedAt")
                                && !answer.json().get("endedAt").isNull());
    }

    /** The job of a person and a key. */
    static UUID idOf(String person, String key) {
        return UUID.nameUUIDFromBytes((person + "/" + key).getBytes(StandardCharsets.UTF_8));
    }
}
