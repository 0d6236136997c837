package esao.command.rules;

import static esao.testing.SampleRegulationEvents.NEXT_YEAR;
import static esao.testing.SampleRegulationEvents.VIREMENTS;
import static esao.testing.SampleRegulationEvents.directorsRules;
import static esao.testing.SampleRegulationEvents.virementRules;
import static esao.testing.Samples.OFFICE;
import static esao.testing.Samples.OTHER_OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.provenance.Role;
import esao.kernel.regulation.RegulationEvent;
import esao.kernel.regulation.RegulationSet;
import esao.kernel.regulation.RegulationWithdrawn;
import esao.kernel.regulation.value.Deadlines;
import esao.kernel.regulation.value.Provisions;
import esao.kernel.regulation.value.VirementRules;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rules of the record")
class RecordedRegulationsTest {

    private final AtomicInteger reads = new AtomicInteger();
    private final InMemoryEventStorageEngine log = new InMemoryEventStorageEngine() {
        @Override
        public DomainEventStream readEvents(String stream, long firstSequenceNumber) {
            reads.incrementAndGet();
            return super.readEvents(stream, firstSequenceNumber);
        }

        @Override
        public Optional<Long> lastSequenceNumberFor(String stream) {
            return version == 0 || !stream.equals(VIREMENTS.toString()) ? Optional.empty() : Optional.of(version - 1L);
        }
    };
    private final EmbeddedEventStore events =
            EmbeddedEventStore.builder().storageEngine(log).build();
    private final Regulations regulations = new RecordedRegulations(events);
    private int version;

    @Test
    void are_those_the_program_brings_along_where_an_office_has_laid_down_none() {
        var inForce = regulations.inForce(OFFICE, Deadlines.class, NEXT_YEAR);

        assertThat(inForce.shipped()).isTrue();
        assertThat(inForce.version()).isEqualTo("default-1");
        assertThat(reads).hasValue(0);
    }

    /** Whoever recorded it: nothing tells this reader, it asks the store where the stream stands. */
    @Test
    void are_seen_as_soon_as_they_are_recorded() {
        assertThat(version()).isEqualTo("default-1");

        happens(new RegulationSet(VIREMENTS, "v2", NEXT_YEAR, Provisions.of(directorsRules())));
        assertThat(version()).isEqualTo("v2");
        assertThat(regulations.inForce(OFFICE, VirementRules.class, NEXT_YEAR).content())
                .isEqualTo(directorsRules());

        happens(new RegulationWithdrawn(VIREMENTS, "v2", NEXT_YEAR));
        assertThat(version()).isEqualTo("default-1");

        happens(new RegulationSet(VIREMENTS, "v3", NEXT_YEAR, Provisions.of(virementRules(Role.OBEC))));
        assertThat(version()).isEqualTo("v3");
        assertThat(regulations
                        .inForce(OFFICE, VirementRules.class, NEXT_YEAR.minusDays(1))
                        .version())
                .isEqualTo("default-1");
        assertThat(regulations
                        .inForce(OTHER_OFFICE, VirementRules.class, NEXT_YEAR)
                        .shipped())
                .isTrue();
    }

    @Test
    void are_read_once_for_as_long_as_nothing_happens() {
        happens(new RegulationSet(VIREMENTS, "v2", NEXT_YEAR, Provisions.of(directorsRules())));

        for (var time = 0; time < 5; time++) {
            assertThat(version()).isEqualTo("v2");
        }

        assertThat(reads).hasValue(1);
    }

    private String version() {
        return regulations.inForce(OFFICE, VirementRules.class, NEXT_YEAR).version();
    }

    private void happens(RegulationEvent event) {
        log.appendEvents(new GenericDomainEventMessage<>("Regulation", VIREMENTS.toString(), version, event));
        version++;
    }
}
