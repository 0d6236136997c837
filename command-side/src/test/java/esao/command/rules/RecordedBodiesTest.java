package esao.command.rules;

import static esao.testing.SampleBodyEvents.BODY;
import static esao.testing.SampleBodyEvents.COMMITTEE;
import static esao.testing.SampleBodyEvents.FOUNDED;
import static esao.testing.SampleBodyEvents.MEMBER_1;
import static esao.testing.Samples.OFFICE;
import static esao.testing.Samples.OTHER_OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.body.BodyAbolished;
import esao.kernel.body.BodyEstablished;
import esao.kernel.body.BodyEvent;
import esao.kernel.body.BodyMemberAppointed;
import esao.kernel.body.value.MemberRole;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Bodies that were recorded")
class RecordedBodiesTest {

    private final AtomicInteger reads = new AtomicInteger();
    private final InMemoryEventStorageEngine log = new InMemoryEventStorageEngine() {
        @Override
        public DomainEventStream readEvents(String stream, long firstSequenceNumber) {
            reads.incrementAndGet();
            return super.readEvents(stream, firstSequenceNumber);
        }

        @Override
        public Optional<Long> lastSequenceNumberFor(String stream) {
            return version == 0 || !stream.equals(BODY.toString()) ? Optional.empty() : Optional.of(version - 1L);
        }
    };
    private final Bodies bodies =
            new RecordedBodies(EmbeddedEventStore.builder().storageEngine(log).build());
    private int version;

    @Test
    void are_not_there_before_they_are_established_nor_in_other_offices() {
        assertThat(bodies.inForce(OFFICE, COMMITTEE, FOUNDED)).isEmpty();
        happens(new BodyEstablished(BODY, "กศจ.", "Committee", FOUNDED));

        assertThat(bodies.inForce(OFFICE, COMMITTEE, FOUNDED)).isPresent();
        assertThat(bodies.inForce(OFFICE, COMMITTEE, FOUNDED.minusDays(1))).isEmpty();
        assertThat(bodies.inForce(OTHER_OFFICE, COMMITTEE, FOUNDED)).isEmpty();
    }

    @Test
    void are_read_again_only_where_something_happened() {
        happens(new BodyEstablished(BODY, "กศจ.", "Committee", FOUNDED));
        for (var time = 0; time < 5; time++) {
            assertThat(members()).isZero();
        }
        assertThat(reads).hasValue(1);

        happens(new BodyMemberAppointed(BODY, MEMBER_1, MemberRole.CHAIR, "ผู้ว่าราชการจังหวัด", FOUNDED, null));
        assertThat(members()).isEqualTo(1);

        happens(new BodyAbolished(BODY, FOUNDED));
        assertThat(bodies.inForce(OFFICE, COMMITTEE, FOUNDED.plusDays(1))).isEmpty();
        assertThat(members()).isEqualTo(1);
        assertThat(reads).hasValue(3);
    }

    private int members() {
        return bodies.inForce(OFFICE, COMMITTEE, FOUNDED)
                .orElseThrow()
                .composition()
                .seats()
                .size();
    }

    private void happens(BodyEvent event) {
        log.appendEvents(new GenericDomainEventMessage<>("DecidingBody", BODY.toString(), version, event));
        version++;
    }
}
