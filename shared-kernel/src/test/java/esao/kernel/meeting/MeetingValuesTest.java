package esao.kernel.meeting;

import static esao.testing.SampleBodyEvents.COMMITTEE;
import static esao.testing.SampleBodyEvents.MEMBER_1;
import static esao.testing.SampleMeetingEvents.ITEM;
import static esao.testing.SampleMeetingEvents.MEETING;
import static esao.testing.SampleMeetingEvents.at;
import static esao.testing.SampleMeetingEvents.virement;
import static esao.testing.Samples.BUDGET;
import static esao.testing.Samples.OFFICE;
import static esao.testing.Samples.YEAR_2569;
import static esao.testing.Samples.otherHash;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.meeting.value.LateConsent;
import esao.kernel.meeting.value.Quorum;
import esao.kernel.meeting.value.ResolutionEffect;
import esao.kernel.meeting.value.SubjectKind;
import esao.kernel.meeting.value.Tally;
import esao.kernel.office.OfficeCode;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.ResolutionRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The values of meetings")
class MeetingValuesTest {

    @Test
    void name_a_meeting_as_resolutions_cite_it() {
        assertThat(MEETING).hasToString("meeting-2002-board-2569-02");
        assertThat(MEETING.code()).isEqualTo("board-2569-02");
        assertThat(MeetingId.parse("meeting-2002-board-2569-02")).isEqualTo(MEETING);
        assertThat(MeetingId.citedBy(OFFICE, ResolutionRef.parse("board-2569-02/4.2/3")))
                .hasValue(MEETING);
        assertThat(MeetingId.citedBy(OFFICE, ResolutionRef.parse("kso-3-2569/4.2/3")))
                .isEmpty();
        assertThat(new MeetingId(OFFICE, "sub-board", YEAR_2569, 99).code()).isEqualTo("sub-board-2569-99");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "meeting-2002-board-2569-2",
                "meeting-2002-board-2569-00",
                "meeting-2002-board-2026-02",
                "meeting-2002-Board-2569-02",
                "meeting-2002-b-2569-02",
                "meeting-2002",
                "meeting-2002-board-2569-002"
            })
    void know_no_meeting_named(String name) {
        assertThatThrownBy(() -> MeetingId.parse(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void number_items_as_people_count() {
        assertThat(Stream.of("4.10", "4.2", "4", "10", "4.2.1")
                        .map(AgendaNumber::new)
                        .sorted())
                .extracting(AgendaNumber::value)
                .containsExactly("4", "4.2", "4.2.1", "4.10", "10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4.0", "4.", "a", "100", "4.2.1.1", "๔"})
    void number_no_item(String number) {
        assertThatThrownBy(() -> new AgendaNumber(number)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void name_a_subject_so_that_it_can_be_found() {
        assertThat(virement().name()).isEqualTo("budget-2002-2569/virement-1");
        assertThat(virement().office()).hasValue(OFFICE);
        assertThat(virement()
                        .isSameThing(new AgendaSubject(
                                SubjectKind.VIREMENT,
                                BUDGET.toString(),
                                "virement-1",
                                new ContentHash("a".repeat(64)))))
                .isTrue();
        refused(SubjectKind.VIREMENT, BUDGET.toString(), null);
        refused(SubjectKind.VIREMENT, "request-2002-2570", "virement-1");
        refused(SubjectKind.BUDGET_REQUEST, "request-2002-2570", "part");
        assertThat(new AgendaSubject(SubjectKind.BUDGET_REQUEST, "request-2002-2570", null, otherHash()).name())
                .isEqualTo("request-2002-2570");
        assertThat(new AgendaSubject(SubjectKind.PLAN, "plan-1", null, null).office())
                .isEmpty();
        assertThatThrownBy(() -> new AgendaSubject(SubjectKind.SAVINGS_USE, BUDGET.toString(), "use-1", null))
                .hasMessageContaining("digest");
        assertThatThrownBy(() -> new AgendaSubject(SubjectKind.MINUTES, MEETING.toString(), null, null))
                .hasMessageContaining("digest");
    }

    @Test
    void say_of_which_office_a_plan_or_the_case_of_a_school_is_where_its_name_does() {
        assertThat(officeOf(SubjectKind.PLAN, "plan-2001-2603")).hasValue("2001");
        assertThat(officeOf(SubjectKind.PLAN, "แผน-2001-2603")).hasValue("2001");
        assertThat(officeOf(SubjectKind.SCHOOL_CASE, "school-case-101720-2603-1"))
                .hasValue("101720");
        for (var none : List.of("plan-1", "plan-2001", "plan-2566-2570", "plan-20010001-1", "2001-2603")) {
            assertThat(officeOf(SubjectKind.PLAN, none)).as(none).isEmpty();
        }
    }

    private static Optional<String> officeOf(SubjectKind kind, String stream) {
        return new AgendaSubject(kind, stream, null, null).office().map(OfficeCode::value);
    }

    private static void refused(SubjectKind kind, String stream, @Nullable String part) {
        assertThatThrownBy(() -> new AgendaSubject(kind, stream, part, otherHash()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void count_nobody_below_zero() {
        assertThatThrownBy(() -> new Tally(-1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LateConsent(at("09:00:00"), 0, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Tally(2, 2, 1).votes()).isEqualTo(5);
        assertThat(new Tally(2, 2, 1).isTie()).isTrue();
        assertThat(new Quorum(3, 3, 5).isThere()).isTrue();
        assertThat(new Quorum(2, 3, 5).isThere()).isFalse();
    }

    @Test
    void find_a_resolution_in_the_record_of_its_meeting() {
        var declared = declared(ResolutionEffect.CERTIFICATION);
        var cited = ResolutionRef.parse("board-2569-02/4.2/1");

        assertThat(DeclaredResolution.of(List.of(declared).iterator(), cited))
                .hasValue(new DeclaredResolution(
                        MEETING, 1, COMMITTEE, at("10:00:00"), ResolutionOutcome.ENDORSED, virement(), null, false));
        assertThat(DeclaredResolution.of(List.of(declared, tookEffect(1)).iterator(), cited)
                        .orElseThrow()
                        .usable())
                .isTrue();
        assertThat(DeclaredResolution.of(List.of(declared, tookEffect(2)).iterator(), cited)
                        .orElseThrow()
                        .usable())
                .as("another one took effect")
                .isFalse();
        for (var other :
                List.of("board-2569-02/4.2/2", "board-2569-02/4.1/1", "board-2569-03/4.2/1", "board-2569-02/x/1")) {
            assertThat(DeclaredResolution.of(List.of(declared).iterator(), ResolutionRef.parse(other)))
                    .as(other)
                    .isEmpty();
        }
    }

    private static MeetingEvent tookEffect(int number) {
        return new ResolutionTookEffect(
                MEETING, ITEM, number, COMMITTEE, ResolutionOutcome.ENDORSED, virement(), null, MEMBER_1);
    }

    private static MeetingEvent declared(ResolutionEffect effect) {
        return new ResolutionDeclared(
                MEETING,
                ITEM,
                1,
                ResolutionOutcome.ENDORSED,
                "เห็นชอบ",
                List.of(),
                null,
                virement(),
                null,
                effect,
                COMMITTEE,
                new Quorum(3, 3, 5),
                at("10:00:00"));
    }
}
