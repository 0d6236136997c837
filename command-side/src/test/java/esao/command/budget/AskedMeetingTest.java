package esao.command.budget;

import static esao.command.budget.Virements.ENDORSED_ON;
import static esao.command.budget.Virements.HASH;
import static esao.command.budget.Virements.SUBMITTED_ON;
import static esao.command.budget.Virements.VIREMENT;
import static esao.command.budget.Virements.askPlace;
import static esao.command.budget.Virements.at;
import static esao.command.budget.Virements.submitFor;
import static esao.testing.Samples.BUDGET;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.YEAR_2569;

import esao.command.budget.BudgetScenario.Ask;
import esao.command.budget.Virement.Step;
import esao.command.rules.AskedPlaces;
import esao.command.rules.Called;
import esao.command.rules.ConsentProblem;
import esao.kernel.budget.VirementPlaceAsked;
import esao.kernel.budget.VirementSubmitted;
import esao.kernel.meeting.MeetingId;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A meeting that is asked to deal with a virement")
class AskedMeetingTest {

    private static final MeetingId SECOND = new MeetingId(BUDGET.office(), "board", YEAR_2569, 2);
    private static final Ask SUBMIT = submitFor("board-2569-02");

    @Test
    void can_still_take_it_on_its_agenda_when_it_is_submitted() {
        var over = Map.<String, Object>of("meeting", "board-2569-02", "cancelled", false);
        proposed()
                .beside(Called.opened(SECOND, true))
                .asks(PROPOSER, SUBMIT)
                .isRefused(ConsentProblem.MEETING_OVER, over);
        proposed()
                .beside(Called.called(SECOND, true))
                .asks(PROPOSER, SUBMIT)
                .isRefused(ConsentProblem.MEETING_OVER, Map.of("meeting", "board-2569-02", "cancelled", true));
        proposed()
                .beside(Called.opened(SECOND, false))
                .asks(PROPOSER, SUBMIT)
                .isRefused(ConsentProblem.MEETING_HAS_BEGUN, Map.of("meeting", "board-2569-02"));
        for (var places : new AskedPlaces[] {Called.called(SECOND, false), Called.NONE}) {
            proposed()
                    .beside(places)
                    .asks(PROPOSER, SUBMIT)
                    .isTaken(
                            new VirementSubmitted(BUDGET, VIREMENT, HASH),
                            new VirementPlaceAsked(BUDGET, VIREMENT, HASH, "board-2569-02"));
        }
        proposed()
                .beside(Called.opened(SECOND, true))
                .asks(PROPOSER, Virements.submit())
                .isTaken();
    }

    @Test
    void has_not_begun_when_it_is_asked_for_a_place() {
        at(Step.SUBMITTED)
                .on(ENDORSED_ON)
                .beside(Called.opened(SECOND, false))
                .asks(PROPOSER, askPlace("board-2569-02"))
                .isRefused(ConsentProblem.MEETING_HAS_BEGUN, Map.of("meeting", "board-2569-02"));
        at(Step.SUBMITTED)
                .on(ENDORSED_ON)
                .beside(Called.called(SECOND, false))
                .asks(PROPOSER, askPlace("board-2569-02"))
                .isTaken();
    }

    private static BudgetScenario proposed() {
        return at(Step.PROPOSED).on(SUBMITTED_ON);
    }
}
