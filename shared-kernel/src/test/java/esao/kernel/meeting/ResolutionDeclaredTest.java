package esao.kernel.meeting;

import static esao.testing.SampleBodyEvents.COMMITTEE;
import static esao.testing.Samples.OFFICE;
import static esao.testing.Samples.YEAR_2569;
import static esao.testing.Samples.otherHash;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.body.value.BodyCode;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.meeting.value.Quorum;
import esao.kernel.meeting.value.ResolutionEffect;
import esao.kernel.meeting.value.SubjectKind;
import esao.kernel.money.Money;
import esao.kernel.provenance.AmendedFigure;
import esao.kernel.provenance.Amendment;
import esao.kernel.provenance.ResolutionOutcome;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A resolution")
class ResolutionDeclaredTest {

    private static final String DAY = "2026-03-13T09:30:00";
    private static final String LATER = "2026-03-24T09:30:00";
    private static final ResolutionDeclared ENDORSED = at(2, 1, DAY, ResolutionOutcome.ENDORSED);

    @ParameterizedTest
    @EnumSource(names = {"NOT_ENDORSED", "ENDORSED_WITH_AMENDMENT", "DEFERRED"})
    void is_taken_back_by_a_later_one_that_decides_otherwise(ResolutionOutcome outcome) {
        assertThat(ENDORSED.isOverruledBy(at(3, 1, LATER, outcome))).isTrue();
        assertThat(at(3, 1, LATER, outcome).isOverruledBy(ENDORSED)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"ENDORSED", "NOTED", "OPINION_GIVEN", "WITHDRAWN"})
    void stands_where_a_later_one_says_the_same_or_decides_nothing(ResolutionOutcome outcome) {
        assertThat(ENDORSED.isOverruledBy(at(3, 1, LATER, outcome))).isFalse();
    }

    @Test
    void stands_where_a_later_one_consents_in_another_way() {
        var approved = at(3, 1, LATER, ResolutionOutcome.APPROVED);
        assertThat(ENDORSED.isOverruledBy(approved)).isFalse();
        assertThat(approved.isOverruledBy(at(4, 1, "2026-04-24T09:30:00", ResolutionOutcome.ENDORSED)))
                .isFalse();
        assertThat(approved.isOverruledBy(at(4, 1, "2026-04-24T09:30:00", ResolutionOutcome.NOT_ENDORSED)))
                .isTrue();
        assertThat(at(2, 1, DAY, ResolutionOutcome.NOT_ENDORSED).isOverruledBy(approved))
                .isTrue();
    }

    @Test
    void is_taken_back_by_the_next_of_the_same_meeting_at_the_same_moment_but_not_by_one_of_another() {
        var refused = at(2, 2, DAY, ResolutionOutcome.NOT_ENDORSED);
        assertThat(ENDORSED.isOverruledBy(refused)).isTrue();
        assertThat(refused.isOverruledBy(ENDORSED)).isFalse();
        assertThat(ENDORSED.isOverruledBy(at(3, 2, DAY, ResolutionOutcome.NOT_ENDORSED)))
                .isFalse();
    }

    @Test
    void to_other_figures_is_taken_back_by_still_others() {
        assertThat(amending(2, DAY, 400).isOverruledBy(amending(3, LATER, 300))).isTrue();
        assertThat(amending(2, DAY, 400).isOverruledBy(amending(3, LATER, 400))).isFalse();
    }

    @Test
    void stands_where_the_later_one_is_on_another_thing_or_content_or_of_another_body() {
        var hash = otherHash();
        var other = new ContentHash("7".repeat(64));
        var refused = ResolutionOutcome.NOT_ENDORSED;
        assertThat(ENDORSED.isOverruledBy(on(subject("v-1", hash), COMMITTEE, refused)))
                .isTrue();
        assertThat(ENDORSED.isOverruledBy(on(subject("v-2", hash), COMMITTEE, refused)))
                .isFalse();
        assertThat(ENDORSED.isOverruledBy(on(subject("v-1", other), COMMITTEE, refused)))
                .isFalse();
        assertThat(ENDORSED.isOverruledBy(on(null, COMMITTEE, refused))).isFalse();
        assertThat(ENDORSED.isOverruledBy(on(subject("v-1", hash), new BodyCode("OTHER"), refused)))
                .isFalse();
        assertThat(at(2, 1, DAY, ResolutionOutcome.ENDORSED, null, null, COMMITTEE)
                        .isOverruledBy(on(null, COMMITTEE, refused)))
                .isFalse();
    }

    private static ResolutionDeclared at(int meeting, int number, String at, ResolutionOutcome outcome) {
        return at(meeting, number, at, outcome, null, subject("v-1", otherHash()), COMMITTEE);
    }

    private static ResolutionDeclared on(@Nullable AgendaSubject subject, BodyCode body, ResolutionOutcome outcome) {
        return at(3, 1, LATER, outcome, null, subject, body);
    }

    private static ResolutionDeclared amending(int meeting, String at, long satang) {
        var amendment = new Amendment(List.of(new AmendedFigure("travel", new Money(satang))));
        var subject = subject("v-1", otherHash());
        return at(meeting, 1, at, ResolutionOutcome.ENDORSED_WITH_AMENDMENT, amendment, subject, COMMITTEE);
    }

    private static ResolutionDeclared at(
            int meeting,
            int number,
            String at,
            ResolutionOutcome outcome,
            @Nullable Amendment amendment,
            @Nullable AgendaSubject subject,
            BodyCode body) {
        return new ResolutionDeclared(
                new MeetingId(OFFICE, "board", YEAR_2569, meeting),
                new AgendaNumber("4.1"),
                number,
                outcome,
                "ตามที่เสนอ",
                List.of(),
                amendment,
                subject,
                null,
                ResolutionEffect.CERTIFICATION,
                body,
                new Quorum(3, 2, 3),
                OfficeMoment.parse(at));
    }

    private static AgendaSubject subject(String part, ContentHash hash) {
        return new AgendaSubject(SubjectKind.VIREMENT, "budget-2002-2569", part, hash);
    }
}
