package esao.query.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import esao.kernel.budget.BudgetId;
import esao.kernel.schema.NamedSerializer;
import esao.query.problem.Problem;
import esao.query.testing.EventFeed;
import esao.testing.RandomBudgetHistory;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BudgetStreamTest {

    private final BudgetId budget = EventFeed.newBudget();
    private final List<RandomBudgetHistory.Entry> life = RandomBudgetHistory.of(6, budget, 60);
    private final List<DomainEventMessage<?>> log = new ArrayList<>();
    private final List<Long> readFrom = new ArrayList<>();
    private final BudgetStream stream = new BudgetStream(store(), NamedSerializer.ofEvents(), new KnownEvents());

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void shows_every_point_in_time_by_both_clocks_as_if_nothing_had_been_known(long seed) {
        var chance = new SplittableRandom(seed);
        record(0, life.size() / 2);
        for (var look = 0; look < 20; look++) {
            if (look == 10) {
                record(life.size() / 2, life.size());
            }
            var point = new TwoClocks(
                    chance.nextBoolean() ? null : anyMoment(chance), chance.nextBoolean() ? null : anyDay(chance));

            try (var events = stream.of(budget)) {
                assertThat(AsOfFold.of(events, point)).isEqualTo(AsOfFold.of(stream.anew(budget), point));
            }
        }
    }

    @Test
    void reads_from_the_log_only_what_was_recorded_since() {
        record(0, 20);
        readAll();
        record(20, 30);
        assertThat(readAll()).hasSize(30);
        assertThat(readAll()).hasSize(30);

        assertThat(readFrom).containsExactly(0L, 20L, 30L);
    }

    @Test
    void knows_what_was_read_by_somebody_who_went_no_further() {
        record(0, 20);
        try (var events = stream.of(budget)) {
            events.next();
            events.next();
        }
        try (var events = stream.of(budget)) {
            assertThat(events.next().version()).isZero();
            assertThat(events.next().version()).isEqualTo(1);
        }

        assertThat(readFrom).containsExactly(0L);
    }

    @Test
    void certifies_what_the_log_holds_now_and_not_what_is_known() {
        record(0, 20);
        readAll();
        log.remove(7);

        assertThat(CertificateFold.of(budget, stream.anew(budget), null).gapless())
                .isFalse();
    }

    @Test
    void knows_no_budget_that_has_no_event() {
        assertThatThrownBy(() -> stream.of(budget)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> stream.anew(budget)).isInstanceOf(Problem.class);

        record(0, 1);

        assertThat(readAll()).hasSize(1);
    }

    private List<StreamEvent> readAll() {
        var all = new ArrayList<StreamEvent>();
        try (var events = stream.of(budget)) {
            events.forEachRemaining(all::add);
        }
        return all;
    }

    private Instant anyMoment(SplittableRandom chance) {
        return life.get(chance.nextInt(life.size())).recordedAt();
    }

    private LocalDate anyDay(SplittableRandom chance) {
        return life.get(chance.nextInt(life.size())).provenance().effectiveOn();
    }

    private void record(int from, int to) {
        for (var entry : life.subList(from, to)) {
            log.add(new GenericDomainEventMessage<>(
                    "Budget",
                    budget.toString(),
                    log.size(),
                    new GenericEventMessage<>(
                            entry.event(), MetaData.from(entry.provenance().toMetaData())),
                    entry.recordedAt()));
        }
    }

    /** A log that notes from which version on somebody reads it. */
    private EventStore store() {
        return (EventStore) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EventStore.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("readEvents")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return from((Long) arguments[1]);
                });
    }

    private DomainEventStream from(@Nullable Long version) {
        var first = version == null ? 0 : version;
        readFrom.add(first);
        return DomainEventStream.of(
                log.stream().filter(event -> event.getSequenceNumber() >= first).toList());
    }
}
