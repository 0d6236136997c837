package esao.command.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The writer of the log")
class LogWriterTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final FakeRecorder log = new FakeRecorder();
    private final List<Long> told = Collections.synchronizedList(new ArrayList<>());
    private LogWriter writer = new LogWriter(log, 3, PATIENCE, told::add);

    @AfterEach
    void stop() {
        writer.close();
    }

    private static Append append(String stream) {
        var bytes = "{}".getBytes(StandardCharsets.UTF_8);
        var event =
                new NewEvent(1, "00000000-0000-0000-0000-000000000001", Instant.EPOCH, LocalDate.EPOCH, bytes, bytes);
        return new Append(stream, 0, List.of(event), null);
    }

    private Append write(String stream) {
        var append = append(stream);
        writer.write(List.of(append));
        return append;
    }

    /** Appends that come while the writer is busy, and so are written together. */
    private List<Append> writeTogether(String... streams) throws InterruptedException {
        var entered = new CountDownLatch(1);
        var until = new CountDownLatch(1);
        log.thenWait(entered, until);
        var busy = write("busy");
        entered.await();
        var appends = new ArrayList<Append>();
        for (var stream : streams) {
            appends.add(write(stream));
        }
        until.countDown();
        busy.verdict();
        return appends;
    }

    @Test
    void writes_together_what_came_while_it_wrote() throws InterruptedException {
        var appends = writeTogether("a", "b", "c");
        assertThat(appends).extracting(append -> append.verdict().position()).containsExactly(2L, 3L, 4L);
        writer.close();
        assertThat(log.batches()).containsExactly(1, 3);
        assertThat(told).containsExactly(1L, 4L);
    }

    @Test
    void fails_alone_whom_the_database_refuses() throws InterruptedException {
        var entered = new CountDownLatch(1);
        var until = new CountDownLatch(1);
        log.thenWait(entered, until).thenRefuse().then(batch -> {}).thenRefuse();
        var busy = write("busy");
        entered.await();
        var appends = List.of(write("a"), write("b"), write("c"));
        until.countDown();
        busy.verdict();
        assertThat(appends.getFirst().verdict().kind()).isEqualTo(Verdict.Kind.TAKEN);
        assertThatThrownBy(() -> appends.get(1).verdict())
                .isInstanceOf(EventStoreException.class)
                .isNotInstanceOf(UnknownOutcome.class);
        assertThat(appends.getLast().verdict().kind()).isEqualTo(Verdict.Kind.TAKEN);
        assertThat(log.streams()).containsExactly("busy", "a", "c");
    }

    @Test
    void finds_out_what_was_recorded_when_the_connection_was_lost_after_the_commit() {
        log.thenLose(true).unreachable(2);
        assertThat(write("a").verdict().kind()).isEqualTo(Verdict.Kind.TAKEN);
        assertThat(log.streams()).containsExactly("a");
        assertThat(writer.outage()).isNull();
        writer.close();
        assertThat(told).contains(1L);
    }

    @Test
    void tries_again_what_was_not_recorded_when_the_connection_was_lost() {
        log.thenLose(false).thenLose(false).unreachable(1);
        assertThat(write("a").verdict().kind()).isEqualTo(Verdict.Kind.TAKEN);
        assertThat(log.streams()).containsExactly("a");
        assertThat(writer.outage()).isNull();
    }

    @Test
    void takes_a_first_try_that_came_late_for_what_it_is() {
        log.thenLose(false).thenFindThere();
        assertThat(write("a").verdict()).isEqualTo(Verdict.taken(1));
        assertThat(log.streams()).containsExactly("a");
    }

    @Test
    void calls_unknown_what_it_cannot_find_out_in_time() {
        writer.close();
        writer = new LogWriter(log, 3, Duration.ZERO, told::add);
        log.thenLose(true).unreachable(1);
        var append = write("a");
        assertThatThrownBy(append::verdict).isInstanceOf(UnknownOutcome.class);
        assertThat(writer.outage()).isNotNull();
        assertThat(write("b").verdict().kind()).isEqualTo(Verdict.Kind.TAKEN);
        assertThat(writer.outage()).isNull();
    }

    @Test
    void gives_up_whom_the_database_fails_at_and_nobody_else() throws InterruptedException {
        var entered = new CountDownLatch(1);
        var until = new CountDownLatch(1);
        log.thenWait(entered, until).always(batch -> {
            if (batch.stream().anyMatch(append -> append.stream().equals("b"))) {
                throw new SQLException("a page is damaged", "XX001");
            }
        });
        var busy = write("busy");
        entered.await();
        var appends = List.of(write("a"), write("b"), write("c"));
        until.countDown();
        busy.verdict();
        assertThat(appends.getFirst().verdict().kind()).isEqualTo(Verdict.Kind.TAKEN);
        assertThatThrownBy(() -> appends.get(1).verdict()).isInstanceOf(UnknownOutcome.class);
        assertThat(appends.getLast().verdict().kind()).isEqualTo(Verdict.Kind.TAKEN);
    }

    @Test
    void goes_on_when_those_who_follow_cannot_be_told() {
        writer.close();
        writer = new LogWriter(log, 3, PATIENCE, position -> {
            throw new IllegalStateException("planted");
        });
        assertThat(write("a").verdict().kind()).isEqualTo(Verdict.Kind.TAKEN);
        assertThat(write("b").verdict().kind()).isEqualTo(Verdict.Kind.TAKEN);
    }

    @Test
    void outlives_whatever_is_thrown_at_it() {
        log.thenThrow(new StackOverflowError()).thenThrow(new AssertionError("planted"));
        for (var stream : List.of("a", "b")) {
            var append = write(stream);
            assertThatThrownBy(append::verdict).isInstanceOf(UnknownOutcome.class);
        }
        assertThat(write("c").verdict().kind()).isEqualTo(Verdict.Kind.TAKEN);
        assertThat(writer.isAlive()).isTrue();
    }

    @Test
    void has_room_for_so_many_and_refuses_the_next_at_once() throws InterruptedException {
        var entered = new CountDownLatch(1);
        var until = new CountDownLatch(1);
        log.thenWait(entered, until);
        var busy = write("busy");
        entered.await();
        var waiting = List.of(write("a"), write("b"), write("c"));
        assertThatThrownBy(() -> write("d")).isInstanceOf(LogBusy.class);
        until.countDown();
        busy.verdict();
        assertThat(waiting)
                .allSatisfy(append -> assertThat(append.verdict().kind()).isEqualTo(Verdict.Kind.TAKEN));
        assertThat(log.streams()).doesNotContain("d");
    }

    @Test
    void writes_what_waits_before_it_ends_and_takes_nothing_after() {
        var last = write("a");
        writer.close();
        assertThat(last.verdict().kind()).isEqualTo(Verdict.Kind.TAKEN);
        assertThatThrownBy(() -> write("b")).isInstanceOf(LogBusy.class);
        assertThat(writer.isAlive()).isFalse();
    }
}
