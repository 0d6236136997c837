package esao.kernel.body;

import static esao.testing.SampleBodyEvents.BODY;
import static esao.testing.SampleBodyEvents.COMMITTEE;
import static esao.testing.SampleBodyEvents.FOUNDED;
import static esao.testing.SampleBodyEvents.MEMBER_1;
import static esao.testing.SampleBodyEvents.MEMBER_2;
import static esao.testing.SampleBodyEvents.procedure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import esao.kernel.body.value.BodyCode;
import esao.kernel.body.value.Composition;
import esao.kernel.body.value.MemberRole;
import esao.kernel.body.value.Procedure;
import esao.kernel.body.value.ReducedQuorum;
import esao.kernel.body.value.Seat;
import esao.kernel.body.value.Share;
import esao.kernel.calendar.OfficeMoment;
import esao.kernel.office.OfficeCode;
import esao.kernel.office.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A deciding body on a day")
class BodyHistoryTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);

    private final List<BodyEvent> events = new ArrayList<>();

    @Test
    void is_there_from_its_first_day_to_its_last() {
        established();
        assertThat(new BodyHistory(events).on(FOUNDED.minusDays(1))).isEmpty();
        assertThat(new BodyHistory(events).on(FOUNDED)).isPresent();

        events.add(new BodyAbolished(BODY, LAST));
        assertThat(new BodyHistory(events).on(LAST)).isPresent();
        assertThat(new BodyHistory(events).on(LAST.plusDays(1))).isEmpty();
        assertThat(BodyHistory.NONE.on(LAST)).isEmpty();
    }

    @Test
    void has_the_members_of_that_day_by_precedence() {
        established();
        appointed(MEMBER_2, MemberRole.MEMBER, FIRST, null);
        appointed(MEMBER_1, MemberRole.CHAIR, FIRST, LAST);

        assertThat(on(FIRST.minusDays(1)).members()).isEmpty();
        assertThat(on(FIRST).seats())
                .containsExactly(new Seat(MEMBER_1, MemberRole.CHAIR), new Seat(MEMBER_2, MemberRole.MEMBER));
        assertThat(on(LAST).members()).containsExactly(MEMBER_1, MEMBER_2);
        assertThat(on(LAST.plusDays(1)).members()).containsExactly(MEMBER_2);
    }

    @Test
    void has_nobody_whose_membership_ended_unless_it_began_anew() {
        established();
        appointed(MEMBER_1, MemberRole.MEMBER, FIRST, null);
        events.add(new BodyMembershipEnded(BODY, MEMBER_1, LAST));
        appointed(MEMBER_1, MemberRole.VICE_CHAIR, LAST.plusDays(2), null);
        events.add(new BodyMembershipEnded(BODY, MEMBER_1, LAST.plusDays(3)));

        assertThat(on(LAST).seats()).containsExactly(new Seat(MEMBER_1, MemberRole.MEMBER));
        assertThat(on(LAST.plusDays(1)).seats()).isEmpty();
        assertThat(on(LAST.plusDays(2)).seats()).containsExactly(new Seat(MEMBER_1, MemberRole.VICE_CHAIR));
        assertThat(on(LAST.plusDays(3)).seats()).hasSize(1);
        assertThat(on(LAST.plusDays(4)).seats()).isEmpty();
    }

    @Test
    void meets_by_the_rules_of_that_day_or_those_the_program_brings_along() {
        established();
        events.add(new BodyProcedureSet(BODY, "2569-1", FIRST, procedure()));

        assertThat(on(FIRST.minusDays(1)).procedureVersion()).isEqualTo("default-1");
        assertThat(on(FIRST.minusDays(1)).procedure()).isEqualTo(Procedure.SHIPPED);
        assertThat(on(FIRST).procedureVersion()).isEqualTo("2569-1");
        assertThat(on(FIRST).procedure()).isEqualTo(procedure());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, false, 5, 3",
        "1, 2, false, 4, 2",
        "1, 2, true, 4, 3",
        "1, 2, true, 5, 3",
        "1, 3, false, 7, 3",
        "1, 3, false, 6, 2",
        "1, 1, false, 5, 5",
        "1, 3, false, 0, 1",
        "2, 3, true, 9, 7"
    })
    void needs_the_fewest_people_that_make_up_a_share(int part, int whole, boolean exceeded, int people, int needed) {
        assertThat(new Share(part, whole, exceeded).of(people)).isEqualTo(needed);
    }

    @Test
    void has_values_that_cannot_be_wrong() {
        assertThatThrownBy(() -> new Share(0, 2, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Share(3, 2, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Share(2, 2, true)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Share(2, 2, false).of(3)).isEqualTo(3);
        assertThatThrownBy(() -> new ReducedQuorum(Share.THIRD, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new ReducedQuorum(Share.THIRD, 1).withinDays()).isEqualTo(1);
        assertThatThrownBy(() -> new BodyCode("กศจ เชียงใหม่")).isInstanceOf(IllegalArgumentException.class);
        assertThat(BodyId.parse(BODY.toString())).isEqualTo(new BodyId(new OfficeCode("2002"), COMMITTEE));
        assertThatThrownBy(() -> BodyId.parse("body-2002")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BodyMemberAppointed(BODY, MEMBER_1, MemberRole.MEMBER, "ผู้แทนครู", LAST, FIRST))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void meets_at_moments_of_the_clock_on_the_wall() {
        var moment = OfficeMoment.parse("2026-01-31T09:30:00");

        assertThat(moment).hasToString("2026-01-31T09:30:00").isLessThan(OfficeMoment.parse("2026-01-31T09:30:01"));
        assertThat(moment.day()).isEqualTo(LocalDate.of(2026, 1, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-31",
                "2026-01-31T09:30",
                "2026-02-31T09:30:00",
                "2569-01-31T09:30:00",
                "2026-01-31T24:00:00",
                "2026-01-31T09:30:00Z",
                "2026-01-31 09:30:00",
                "2026-01-31T09:30:00.5"
            })
    void does_not_meet_at(String text) {
        assertThatThrownBy(() -> OfficeMoment.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private void established() {
        events.add(new BodyEstablished(BODY, "กศจ.", "Provincial Education Committee", FOUNDED));
    }

    private void appointed(PersonId person, MemberRole role, LocalDate first, @Nullable LocalDate last) {
        events.add(new BodyMemberAppointed(BODY, person, role, "ผู้แทน", first, last));
    }

    private Composition on(LocalDate day) {
        return new BodyHistory(events).on(day).orElseThrow().composition();
    }
}
