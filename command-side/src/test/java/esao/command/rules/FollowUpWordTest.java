package esao.command.rules;

import static esao.testing.SampleBodyEvents.COMMITTEE;
import static esao.testing.SampleMeetingEvents.virement;
import static esao.testing.Samples.OFFICE;
import static esao.testing.Samples.YEAR_2569;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import esao.command.store.Streams;
import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.AgendaItem;
import esao.kernel.meeting.AgendaItemAdded;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.ResolutionDeclared;
import esao.kernel.meeting.value.AgendaKind;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.meeting.value.Quorum;
import esao.kernel.meeting.value.ResolutionEffect;
import esao.kernel.provenance.ResolutionOutcome;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a meeting says of money of which it is only told")
class FollowUpWordTest {

    private static final MeetingId FIRST = new MeetingId(OFFICE, "board", YEAR_2569, 2);
    private static final MeetingId NEXT = new MeetingId(OFFICE, "board", YEAR_2569, 3);
    private static final AgendaNumber ITEM = new AgendaNumber("4.1");

    private final InMemoryEventStorageEngine log = new InMemoryEventStorageEngine();

    @Test
    void takes_back_no_consent() {
        var endorsed = resolves(FIRST, AgendaKind.CONSIDER, ResolutionOutcome.ENDORSED, "2026-03-13");
        resolves(NEXT, AgendaKind.FOLLOW_UP, ResolutionOutcome.DEFERRED, "2026-03-20");
        assertThat(resolutions().overruling(OFFICE, endorsed.resolution())).isEmpty();
    }

    /** The nearest ones: on items for consent. */
    @Test
    void takes_a_consent_back_where_it_was_to_consent_once_more() {
        var endorsed = resolves(FIRST, AgendaKind.CONSIDER, ResolutionOutcome.ENDORSED, "2026-03-13");
        var deferred = resolves(NEXT, AgendaKind.OTHER, ResolutionOutcome.DEFERRED, "2026-03-20");
        assertThat(resolutions().overruling(OFFICE, endorsed.resolution())).contains(deferred.resolution());
    }

    private Resolutions resolutions() {
        var streams = mock(Streams.class);
        when(streams.beginningWith("meeting-" + OFFICE + "-")).thenReturn(List.of(FIRST.toString(), NEXT.toString()));
        return new RecordedResolutions(
                EmbeddedEventStore.builder().storageEngine(log).build(), streams);
    }

    private ResolutionDeclared resolves(MeetingId meeting, AgendaKind kind, ResolutionOutcome outcome, String day) {
        var added = new AgendaItemAdded(meeting, new AgendaItem(ITEM, kind, "การโอน", virement(), null), null);
        var declared = new ResolutionDeclared(
                meeting,
                ITEM,
                1,
                outcome,
                "ตามที่เสนอ",
                List.of(),
                null,
                virement(),
                null,
                ResolutionEffect.CERTIFICATION,
                COMMITTEE,
                new Quorum(3, 2, 3),
                OfficeMoment.parse(day + "T09:30:00"));
        log.appendEvents(
                new GenericDomainEventMessage<>("BoardMeeting", meeting.toString(), 0, added),
                new GenericDomainEventMessage<>("BoardMeeting", meeting.toString(), 1, declared));
        return declared;
    }
}
