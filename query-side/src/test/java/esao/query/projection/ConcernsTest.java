package esao.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.provenance.DomainEvent;
import esao.query.testing.EventFeed;
import esao.query.testing.QuerySide;
import esao.testing.RandomBudgetHistory;
import esao.testing.SampleBodyEvents;
import esao.testing.SampleCalendarEvents;
import esao.testing.SampleEvents;
import esao.testing.SampleFrameworkEvents;
import esao.testing.SampleGfmisEvents;
import esao.testing.SampleMeetingEvents;
import esao.testing.SampleRegulationEvents;
import esao.testing.SampleRequestEvents;
import esao.testing.SampleSynthesisEvents;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a read model passes over must change none of its rows: nobody would miss them. */
@QuerySide
@DisplayName("Read models")
class ConcernsTest {

    private final List<Projection<?>> projections;
    private final TransactionTemplate readOnly;

    @Autowired
    ConcernsTest(List<Projection<?>> projections, PlatformTransactionManager transactions) {
        this.projections = projections;
        this.readOnly = new TransactionTemplate(transactions);
        readOnly.setReadOnly(true);
    }

    @Test
    void write_nothing_on_what_they_pass_over() {
        for (var projection : projections) {
            assertThat(taken(projection)
                            .filter(event -> !projection.concerns(event.getClass()))
                            .filter(event -> writes(projection, event)))
                    .as("what %s passes over and writes", projection.readModel())
                    .isEmpty();
        }
    }

    @Test
    void write_something_on_each_kind_that_concerns_them_where_they_pass_over_others() {
        assertThat(projections).anyMatch(this::passesOver);
        for (var projection : projections) {
            if (passesOver(projection)) {
                var concerning = taken(projection)
                        .filter(event -> projection.concerns(event.getClass()))
                        .toList();
                assertThat(concerning).as(projection.readModel()).isNotEmpty();
                assertThat(concerning.stream()
                                .filter(event -> concerning.stream()
                                        .filter(other -> other.getClass() == event.getClass())
                                        .noneMatch(other -> writes(projection, other))))
                        .as("what concerns %s, and it writes nothing", projection.readModel())
                        .isEmpty();
            }
        }
    }

    private boolean passesOver(Projection<?> projection) {
        return taken(projection).anyMatch(event -> !projection.concerns(event.getClass()));
    }

    private static Stream<DomainEvent> taken(Projection<?> projection) {
        return Stream.of(
                        SampleEvents.whole(),
                        SampleEvents.minimal(),
                        SampleFrameworkEvents.whole(),
                        SampleRequestEvents.whole(),
                        SampleRequestEvents.minimal(),
                        SampleRegulationEvents.whole(),
                        SampleGfmisEvents.whole(),
                        SampleBodyEvents.whole(),
                        SampleMeetingEvents.whole(),
                        SampleMeetingEvents.minimal(),
                        SampleCalendarEvents.whole(),
                        SampleSynthesisEvents.whole())
                .flatMap(List::stream)
                .map(DomainEvent.class::cast)
                .filter(projection.takes()::isInstance);
    }

    /** Whether it tries to; the transaction lets nobody. */
    private <E> boolean writes(Projection<E> projection, DomainEvent event) {
        var recorded = new Recorded<>(
                projection.takes().cast(event),
                new Place("some", 0, 0, "some-0"),
                Instant.EPOCH,
                RandomBudgetHistory.of(1, EventFeed.newBudget(), 0).getFirst().provenance());
        try {
            readOnly.executeWithoutResult(status -> projection.write(List.of(recorded)));
            return false;
        } catch (RuntimeException failure) {
            assertThat(NestedExceptionUtils.getMostSpecificCause(failure))
                    .hasMessageContaining("read-only transaction");
            return true;
        }
    }
}
