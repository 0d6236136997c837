package esao.kernel.meeting;

import static esao.testing.SampleMeetingEvents.ITEM;
import static esao.testing.SampleMeetingEvents.MEETING;
import static esao.testing.SampleMeetingEvents.at;
import static esao.testing.SampleMeetingEvents.item;
import static esao.testing.SampleMeetingEvents.virement;
import static esao.testing.Samples.GOVERNOR;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.body.value.BodyCode;
import esao.kernel.meeting.value.AdjournmentCause;
import esao.kernel.meeting.value.AgendaKind;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.meeting.value.Quorum;
import esao.kernel.meeting.value.Renumbering;
import esao.kernel.meeting.value.ResolutionEffect;
import esao.kernel.meeting.value.SubjectKind;
import esao.kernel.provenance.ResolutionOutcome;
import esao.testing.SampleBodyEvents;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The business of a meeting")
class MeetingBusinessTest {

    private final MeetingBusiness business = new MeetingBusiness();

    @Test
    void is_still_to_be_decided_from_the_opening_to_the_end() {
        happens(new AgendaItemAdded(MEETING, item(), null));
        assertThat(isStillToDecide()).isFalse();
        open();
        assertThat(isStillToDecide()).isTrue();
        assertThat(business.isStillToDecide(SubjectKind.SAVINGS_USE, virement().name()))
                .isFalse();
        assertThat(business.isStillToDecide(SubjectKind.VIREMENT, "budget-2002-2569/virement-2"))
                .isFalse();
        happens(new MeetingAdjourned(MEETING, AdjournmentCause.OTHER, at("13:00:00"), false, at("10:16:00")));
        assertThat(isStillToDecide()).isTrue();
        happens(new MeetingClosed(MEETING, at("14:00:00"), List.of(ITEM)));
        assertThat(isStillToDecide()).isFalse();
    }

    @Test
    void is_decided_item_by_item() {
        happens(new AgendaItemAdded(MEETING, item(), null));
        open();
        happens(declared(new AgendaNumber("4.1"), ResolutionOutcome.ENDORSED));
        assertThat(isStillToDecide()).isTrue();
        happens(declared(ITEM, ResolutionOutcome.DEFERRED));
        assertThat(isStillToDecide()).isFalse();
    }

    @Test
    void is_what_stands_on_the_agenda_for_consent() {
        open();
        happens(new AgendaItemAdded(MEETING, on(AgendaKind.FOLLOW_UP, "3.1"), null));
        happens(new AgendaItemAdded(MEETING, on(AgendaKind.INFORM, "1"), null));
        assertThat(isStillToDecide()).isFalse();
        happens(new AgendaItemAdded(MEETING, on(AgendaKind.OTHER, "5.1"), null));
        assertThat(isStillToDecide()).isTrue();
        happens(new AgendaItemWithdrawn(MEETING, new AgendaNumber("5.1")));
        assertThat(isStillToDecide()).isFalse();
    }

    @Test
    void keeps_its_items_under_new_numbers() {
        happens(new AgendaItemAdded(MEETING, on(AgendaKind.FOLLOW_UP, "3.1"), null));
        happens(new AgendaItemAdded(MEETING, item(), null));
        happens(new AgendaReordered(
                MEETING,
                List.of(
                        new Renumbering(ITEM, new AgendaNumber("3.1")),
                        new Renumbering(new AgendaNumber("3.1"), ITEM))));
        open();
        happens(declared(ITEM, ResolutionOutcome.NOTED));
        assertThat(isStillToDecide()).isTrue();
        happens(declared(new AgendaNumber("3.1"), ResolutionOutcome.ENDORSED));
        assertThat(isStillToDecide()).isFalse();
    }

    @Test
    void decides_on_items_for_consent_alone() {
        happens(new AgendaItemAdded(MEETING, on(AgendaKind.FOLLOW_UP, "3.1"), null));
        happens(new AgendaItemAdded(MEETING, item(), null));
        open();
        happens(declared(new AgendaNumber("3.1"), ResolutionOutcome.DEFERRED));
        assertThat(business.decisions()).isEmpty();
        var deferred = declared(ITEM, ResolutionOutcome.DEFERRED);
        happens(deferred);
        assertThat(business.decisions()).containsExactly(deferred);
    }

    private boolean isStillToDecide() {
        return business.isStillToDecide(SubjectKind.VIREMENT, virement().name());
    }

    private void open() {
        happens(new MeetingOpened(MEETING, at("09:00:00"), GOVERNOR, SampleBodyEvents.composition()));
    }

    private void happens(MeetingEvent event) {
        business.on(event);
    }

    private static AgendaItem on(AgendaKind kind, String number) {
        return new AgendaItem(new AgendaNumber(number), kind, "การโอน", virement(), null);
    }

    private static ResolutionDeclared declared(AgendaNumber item, ResolutionOutcome outcome) {
        return new ResolutionDeclared(
                MEETING,
                item,
                1,
                outcome,
                "ตามที่เสนอ",
                List.of(),
                null,
                virement(),
                null,
                ResolutionEffect.DECLARATION,
                new BodyCode("COMMITTEE"),
                new Quorum(3, 2, 3),
                at("09:30:00"));
    }
}
