package esao.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.BudgetId;
import esao.kernel.office.OfficeCode;
import esao.testing.RandomBudgetHistory;
import esao.testing.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Parts of the log")
class LogPartsTest {

    private static final int EVENTS = 3_000;
    private static final long END = EVENTS - 1;

    private final EventStore log = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final LogParts parts = new LogParts(log);

    @BeforeEach
    void fill() {
        var budget = new BudgetId(new OfficeCode("123456"), Samples.YEAR_2569);
        var entry = RandomBudgetHistory.of(1, budget, 1).getFirst();
        for (var version = 0; version < EVENTS; version++) {
            log.publish(new GenericDomainEventMessage<>(
                    "Budget",
                    budget.toString(),
                    version,
                    entry.event(),
                    entry.provenance().toMetaData()));
        }
    }

    @AfterEach
    void close() {
        if (log instanceof EmbeddedEventStore embedded) {
            embedded.shutDown();
        }
    }

    @Test
    void are_decoded_once_for_all_who_read_together() throws InterruptedException {
        try (var first = parts.begin();
                var second = parts.begin()) {
            var known = first.next(END);
            assertThat(known).hasSizeGreaterThan(100);
            assertThat(second.next(END)).isSameAs(known);

            var next = second.next(END);
            assertThat(next.getFirst().place().position())
                    .isEqualTo(known.getLast().place().position() + 1);
            assertThat(first.next(END)).isSameAs(next);
        }
    }

    @Test
    void come_to_everybody_in_order_and_whole_whoever_stays_behind_or_begins_later() throws InterruptedException {
        try (var first = parts.begin();
                var behind = parts.begin()) {
            assertThat(all(first)).isEqualTo(everything());
            try (var later = parts.begin()) {
                assertThat(all(later)).isEqualTo(everything());
            }
            assertThat(all(behind)).isEqualTo(everything());
        }
    }

    @Test
    void never_go_beyond_what_was_asked_for() throws InterruptedException {
        try (var reading = parts.begin();
                var alone = parts.begin()) {
            alone.leave();
            for (var end : List.of(0L, 1L, 499L, 500L, 501L, 1_700L, END)) {
                for (var one : List.of(reading, alone)) {
                    var last = -1L;
                    while (last < end) {
                        last = one.next(end).getLast().place().position();
                    }
                    assertThat(last).isEqualTo(end);
                }
            }
        }
    }

    private static List<Long> everything() {
        return LongStream.rangeClosed(0, END).boxed().toList();
    }

    private static List<Long> all(LogParts.Reading reading) throws InterruptedException {
        var found = new ArrayList<Long>();
        while (found.isEmpty() || found.getLast() < END) {
            reading.next(END).forEach(step -> found.add(step.place().position()));
        }
        return found;
    }
}
