package esao.command.rules;

import static esao.testing.SampleBodyEvents.COMMITTEE;
import static esao.testing.Samples.BUDGET;
import static esao.testing.Samples.OFFICE;
import static esao.testing.Samples.YEAR_2569;
import static esao.testing.Samples.otherHash;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import esao.command.store.Streams;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.AgendaSubject;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.ResolutionDeclared;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.meeting.value.Quorum;
import esao.kernel.meeting.value.ResolutionEffect;
import esao.kernel.meeting.value.SubjectKind;
import esao.kernel.provenance.ResolutionOutcome;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Resolutions that were recorded")
class RecordedResolutionsTest {

    private static final MeetingId ADJOURNED = new MeetingId(OFFICE, "board", YEAR_2569, 12);
    private static final MeetingId NEXT = new MeetingId(OFFICE, "board", new FiscalYear(2570), 1);
    private static final ResolutionDeclared ENDORSED =
            declared(NEXT, "2026-10-05T09:30:00", ResolutionOutcome.ENDORSED);

    private final InMemoryEventStorageEngine log = new InMemoryEventStorageEngine();
    private final List<String> meetings = new ArrayList<>();
    private final Resolutions resolutions = new RecordedResolutions(
            EmbeddedEventStore.builder().storageEngine(log).build(), streams());

    @Test
    void are_overruled_by_a_meeting_of_the_year_before_that_was_adjourned_beyond_its_year() {
        happens(ENDORSED);
        var refused = declared(ADJOURNED, "2026-10-12T09:30:00", ResolutionOutcome.NOT_ENDORSED);
        happens(refused);
        assertThat(resolutions.overruling(OFFICE, ENDORSED.resolution())).contains(refused.resolution());
        assertThat(resolutions.overruling(OFFICE, refused.resolution())).isEmpty();
    }

    @Test
    void stand_where_the_meeting_of_the_year_before_resolved_earlier() {
        happens(ENDORSED);
        happens(declared(ADJOURNED, "2026-09-28T09:30:00", ResolutionOutcome.NOT_ENDORSED));
        assertThat(resolutions.overruling(OFFICE, ENDORSED.resolution())).isEmpty();
    }

    private Streams streams() {
        var streams = mock(Streams.class);
        when(streams.beginningWith("meeting-" + OFFICE + "-")).thenReturn(meetings);
        return streams;
    }

    private void happens(ResolutionDeclared resolution) {
        var stream = resolution.meetingId().toString();
        meetings.add(stream);
        log.appendEvents(new GenericDomainEventMessage<>("BoardMeeting", stream, 0, resolution));
    }

    private static ResolutionDeclared declared(MeetingId meeting, String at, ResolutionOutcome outcome) {
        return new ResolutionDeclared(
                meeting,
                new AgendaNumber("4.1"),
                1,
                outcome,
                "ตามที่เสนอ",
                List.of(),
                null,
                new AgendaSubject(SubjectKind.VIREMENT, BUDGET.toString(), "virement-1", otherHash()),
                null,
                ResolutionEffect.CERTIFICATION,
                COMMITTEE,
                new Quorum(3, 2, 3),
                OfficeMoment.parse(at));
    }
}
