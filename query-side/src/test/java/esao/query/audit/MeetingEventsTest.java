package esao.query.audit;

import static esao.testing.Samples.MID_YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.body.BodyEvent;
import esao.kernel.meeting.MeetingEvent;
import esao.kernel.meetingcalendar.CalendarEvent;
import esao.kernel.office.OfficeCode;
import esao.kernel.provenance.Role;
import esao.kernel.reaction.ReactionEvent;
import esao.kernel.schema.EventCatalogue;
import esao.kernel.synthesis.SynthesisEvent;
import esao.query.security.ReadingRights;
import esao.query.security.ReadingRights.Meetings;
import esao.query.security.ReadingRights.Reach;
import esao.query.testing.EventFeed;
import esao.query.testing.QuerySide;
import esao.query.testing.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row of each kind of event is on the timeline of an office; of what they mean nothing is asked. */
@QuerySide
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("What the timeline shows of meetings, syntheses, bodies, calendars and what waited")
class MeetingEventsTest {

    /** Who must see how much of meetings to be shown which kind. */
    private static final Map<Meetings, List<String>> TABLE = Map.of(
            Meetings.PAPERS,
            List.of(
                    "meeting.rsvp-recorded",
                    "meeting.guest-invited",
                    "meeting.guest-attendance-recorded",
                    "meeting.attendance-recorded",
                    "meeting.recusal-declared",
                    "meeting.discussion-recorded",
                    "meeting.vote-cast",
                    "meeting.dissent-recorded",
                    "meeting.minutes-correction-requested",
                    "reaction.reaction-dismissed",
                    "reaction.reaction-taken-up"),
            Meetings.AFFAIRS,
            List.of(
                    "meeting.meeting-scheduled",
                    "meeting.agenda-item-added",
                    "meeting.agenda-reordered",
                    "meeting.invitation-sent",
                    "meeting.quorum-reached",
                    "meeting.quorum-lost",
                    "meeting.meeting-opened",
                    "meeting.vote-opened",
                    "meeting.vote-closed",
                    "meeting.resolution-declared",
                    "meeting.meeting-rescheduled",
                    "meeting.agenda-item-withdrawn",
                    "meeting.meeting-adjourned",
                    "meeting.meeting-resumed",
                    "meeting.meeting-closed",
                    "meeting.meeting-cancelled",
                    "meeting.minutes-drafted",
                    "meeting.minutes-circulated",
                    "meeting.resolution-notified",
                    "meeting.resolution-received",
                    "meeting.resolution-action-assigned",
                    "meeting.action-progress-reported",
                    "meeting.resolution-action-closed",
                    "synthesis.synthesis-opened",
                    "synthesis.resolution-tagged",
                    "synthesis.lesson-recorded",
                    "synthesis.lesson-linked-to-plan"),
            Meetings.PUBLISHED,
            List.of(
                    "meeting.minutes-certified",
                    "meeting.resolution-took-effect",
                    "body.body-established",
                    "body.body-abolished",
                    "body.body-procedure-set",
                    "body.body-member-appointed",
                    "body.body-membership-ended",
                    "calendar.meeting-calendar-drafted",
                    "calendar.meeting-calendar-discarded",
                    "calendar.meeting-slot-scheduled",
                    "calendar.slot-linked-to-deadline",
                    "calendar.slot-arranged",
                    "calendar.slot-meeting-called",
                    "calendar.slot-meeting-moved",
                    "calendar.calendar-approved",
                    "calendar.slot-moved"),
            Meetings.EDITIONS,
            List.of("synthesis.synthesis-published"));

    private final OfficeCode office = EventFeed.newBudget().office();
    private final Reader reader;
    private final JdbcClient jdbc;

    @Autowired
    MeetingEventsTest(Reader reader, JdbcClient jdbc) {
        this.reader = reader;
        this.jdbc = jdbc;
    }

    @BeforeAll
    void happen() {
        var position = Long.MIN_VALUE;
        for (var kind : kinds()) {
            position++;
            jdbc.sql("""
                            INSERT INTO read_model.timeline (position, event_id, stream, office, year, version, event,
                                recorded_at, effective_on, actor, role, document_number, document_date, reason,
                                correlation_id, command_id, lines, changes)
                            VALUES (:position, :kind, :stream, :office, 2569, :version, :kind, now(), :day, 'somebody',
                                'SECRETARY', '1', :day, 'เหตุผล', 'c', 'c', '{}', '[]')
                            """)
                    .param("position", position)
                    .param("kind", kind)
                    .param("stream", "kinds-" + office)
                    .param("office", office.value())
                    .param("version", position - Long.MIN_VALUE)
                    .param("day", MID_YEAR)
                    .update();
        }
    }

    @AfterAll
    void forget() {
        jdbc.sql("DELETE FROM read_model.timeline WHERE office = :office")
                .param("office", office.value())
                .update();
    }

    @Test
    void is_said_of_every_kind() {
        assertThat(TABLE.values().stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(kinds());
    }

    @ParameterizedTest
    @EnumSource(Meetings.class)
    void is_what_the_table_says(Meetings seen) {
        assertThat(MeetingEvents.hiddenFrom(seen)).containsExactlyInAnyOrderElementsOf(without(seen));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "PROCESS", mode = EnumSource.Mode.EXCLUDE)
    void is_shown_to_each_role_so_far_as_it_sees_meetings(Role role) {
        var token = reader.token(List.of(role.name()), List.of(office.value()));
        var answer = reader.send("GET", "/api/audit/timeline?size=500&office=" + office, token);

        var reach = ReadingRights.TABLE.getOrDefault(role, Reach.OPERATIONS);
        if (reach == Reach.OPERATIONS || reach == Reach.PUBLICATIONS) {
            assertThat(answer.status()).isEqualTo(403);
            return;
        }
        var shown = new ArrayList<>(kinds());
        shown.removeAll(without(ReadingRights.MEETINGS.getOrDefault(role, Meetings.NOTHING)));
        assertThat(answer.json()
                        .get("items")
                        .valueStream()
                        .map(item -> item.get("event").asString()))
                .containsExactlyInAnyOrderElementsOf(shown);
    }

    private static List<String> without(Meetings seen) {
        var hidden = new ArrayList<String>();
        new TreeMap<>(TABLE).forEach((least, kinds) -> {
            if (!seen.includes(least)) {
                hidden.addAll(kinds);
            }
        });
        return hidden;
    }

    private static List<String> kinds() {
        return Stream.of(
                        MeetingEvent.class,
                        SynthesisEvent.class,
                        BodyEvent.class,
                        CalendarEvent.class,
                        ReactionEvent.class)
                .flatMap(feature -> Stream.of(feature.getPermittedSubclasses()))
                .map(EventCatalogue::nameOf)
                .toList();
    }
}
