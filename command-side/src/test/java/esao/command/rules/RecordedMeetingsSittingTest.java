package esao.command.rules;

import static esao.testing.SampleMeetingEvents.MEETING;
import static esao.testing.SampleMeetingEvents.at;
import static esao.testing.SampleMeetingEvents.item;
import static esao.testing.SampleMeetingEvents.virement;
import static esao.testing.Samples.GOVERNOR;
import static esao.testing.Samples.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import esao.command.store.Streams;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.meeting.AgendaItemAdded;
import esao.kernel.meeting.MeetingCancelled;
import esao.kernel.meeting.MeetingEvent;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.MeetingOpened;
import esao.kernel.meeting.value.SubjectKind;
import esao.testing.SampleBodyEvents;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Meetings that were recorded")
class RecordedMeetingsSittingTest {

    private static final MeetingId OTHER = new MeetingId(OFFICE, "board", new FiscalYear(2570), 1);

    private final InMemoryEventStorageEngine log = new InMemoryEventStorageEngine();
    private final List<String> streams = new ArrayList<>();
    private final HeldMeetings meetings =
            new RecordedMeetings(EmbeddedEventStore.builder().storageEngine(log).build(), known());

    @Test
    void tell_which_of_them_sits_on_a_matter() {
        happens(OTHER, new MeetingCancelled(OTHER));
        happens(MEETING, new AgendaItemAdded(MEETING, item(), null));
        assertThat(meetings.sittingOn(OFFICE, SubjectKind.VIREMENT, virement().name()))
                .isEmpty();
        happens(MEETING, new MeetingOpened(MEETING, at("09:00:00"), GOVERNOR, SampleBodyEvents.composition()));
        assertThat(meetings.sittingOn(OFFICE, SubjectKind.VIREMENT, virement().name()))
                .contains(MEETING);
        assertThat(meetings.sittingOn(OFFICE, SubjectKind.VIREMENT, "budget-2002-2569/virement-2"))
                .isEmpty();
    }

    private Streams known() {
        var known = mock(Streams.class);
        when(known.beginningWith("meeting-" + OFFICE + "-")).thenReturn(streams);
        return known;
    }

    private void happens(MeetingId meeting, MeetingEvent event) {
        var stream = meeting.toString();
        var next = log.lastSequenceNumberFor(stream).orElse(-1L) + 1;
        if (next == 0) {
            streams.add(stream);
        }
        log.appendEvents(new GenericDomainEventMessage<>("BoardMeeting", stream, next, event));
    }
}
