package esao.command.budget;

import static esao.command.budget.BudgetScenario.FINANCE;
import static esao.command.budget.BudgetScenario.SECRETARY;
import static esao.command.budget.Virements.APPROVED_ON;
import static esao.command.budget.Virements.ENDORSED_ON;
import static esao.command.budget.Virements.HASH;
import static esao.command.budget.Virements.LATER;
import static esao.command.budget.Virements.PROPOSED_ON;
import static esao.command.budget.Virements.SUBMITTED_ON;
import static esao.command.budget.Virements.VALID_UNTIL;
import static esao.command.budget.Virements.VIREMENT;
import static esao.command.budget.Virements.amend;
import static esao.command.budget.Virements.amendAnew;
import static esao.command.budget.Virements.approve;
import static esao.command.budget.Virements.askPlace;
import static esao.command.budget.Virements.at;
import static esao.command.budget.Virements.classified;
import static esao.command.budget.Virements.classify;
import static esao.command.budget.Virements.endorse;
import static esao.command.budget.Virements.follow;
import static esao.command.budget.Virements.lines;
import static esao.command.budget.Virements.reject;
import static esao.command.budget.Virements.resolved;
import static esao.command.budget.Virements.submit;
import static esao.command.budget.Virements.submitAnew;
import static esao.command.budget.Virements.submitFor;
import static esao.testing.Samples.BUDGET;
import static esao.testing.Samples.CHECKER;
import static esao.testing.Samples.GOVERNOR;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.OPERATIONS;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.RESOLUTION;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.virement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import esao.command.budget.Virement.Step;
import esao.command.rules.Called;
import esao.command.rules.ConsentProblem;
import esao.command.rules.Resolved;
import esao.kernel.budget.VirementAmended;
import esao.kernel.budget.VirementClassified;
import esao.kernel.budget.VirementEndorsed;
import esao.kernel.budget.VirementPlaceAsked;
import esao.kernel.budget.VirementProposed;
import esao.kernel.budget.VirementRejected;
import esao.kernel.budget.VirementSentBack;
import esao.kernel.budget.VirementSubmitted;
import esao.kernel.budget.value.VirementClass;
import esao.kernel.budget.value.VirementContent;
import esao.kernel.meeting.MeetingId;
import esao.kernel.money.Money;
import esao.kernel.provenance.AmendedFigure;
import esao.kernel.provenance.Amendment;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.ResolutionRef;
import esao.kernel.provenance.Role;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A virement that a meeting endorsed with other figures")
class VirementAmendmentTest {

    /** 30 baht instead of 40. */
    private static final VirementContent WANTED = virement(TRAVEL, OPERATIONS, new Money(30_00));

    private static final VirementContent OTHER = virement(TRAVEL, OPERATIONS, new Money(30_01));
    private static final VirementEndorsed ENDORSED = new VirementEndorsed(
            BUDGET, VIREMENT, WANTED.hash(), RESOLUTION, ResolutionOutcome.ENDORSED_WITH_AMENDMENT);

    private static Resolved amending(long given, long received) {
        return resolved(HASH)
                .amending(new Amendment(List.of(
                        new AmendedFigure("travel", new Money(given)),
                        new AmendedFigure("operations", new Money(received)))));
    }

    private static BudgetScenario sentBack() {
        return at(Step.SUBMITTED)
                .happened(SECRETARY, ENDORSED_ON, new VirementSentBack(BUDGET, VIREMENT, HASH, RESOLUTION, WANTED))
                .on(ENDORSED_ON);
    }

    private static BudgetScenario amended() {
        return sentBack().happened(PROPOSER, ENDORSED_ON, new VirementAmended(BUDGET, VIREMENT, WANTED));
    }

    private static BudgetScenario amendedAndClassified() {
        return amended().happened(PROPOSER, ENDORSED_ON, classified(WANTED));
    }

    @Test
    void is_a_proposal_again_with_what_was_endorsed() {
        var by = at(Step.SUBMITTED)
                .on(ENDORSED_ON)
                .asks(SECRETARY, follow(amending(30_00, 30_00)))
                .isTaken(new VirementSentBack(BUDGET, VIREMENT, HASH, RESOLUTION, WANTED))
                .provenance();
        assertThat(by.resolution()).isEqualTo(RESOLUTION);
    }

    @Test
    void is_amended_by_what_fits_it_only() {
        at(Step.SUBMITTED)
                .on(ENDORSED_ON)
                .asks(SECRETARY, follow(amending(30_00, 30_01)))
                .isRefused(
                        ConsentProblem.AMENDMENT_UNFIT,
                        Map.of(
                                "parts", List.of("travel", "operations"),
                                "amended", List.of("travel", "operations")));
        at(Step.SUBMITTED)
                .on(ENDORSED_ON)
                .asks(SECRETARY, endorse(HASH, ResolutionOutcome.ENDORSED_WITH_AMENDMENT))
                .isRefused(
                        ConsentProblem.AMENDMENT_UNFIT,
                        Map.of("parts", List.of("travel", "operations"), "amended", List.of()));
    }

    @Test
    void is_amended_to_the_satang_as_it_was_endorsed() {
        sentBack()
                .asks(PROPOSER, amend(OTHER))
                .isRefused(
                        ConsentProblem.AMENDMENT_NOT_FOLLOWED,
                        Map.of(
                                "resolution", RESOLUTION.toString(),
                                "wanted", Map.of("travel", 30_00L, "operations", 30_00L),
                                "wantedHash", WANTED.hash().value(),
                                "hash", OTHER.hash().value()));
        sentBack().asks(PROPOSER, amend(WANTED)).isTaken(new VirementAmended(BUDGET, VIREMENT, WANTED));
        sentBack().asks(CHECKER, amend(WANTED)).isTaken(new VirementAmended(BUDGET, VIREMENT, WANTED));
    }

    @Test
    void keeps_every_word_of_it() {
        var words = new VirementContent("อย่างอื่น", OFFICE_LETTER, WANTED.sources(), WANTED.targets());
        assertThat(sentBack().asks(PROPOSER, amend(words)).refusals()).hasSize(1);
    }

    @Test
    void is_not_submitted_as_it_was_before() {
        sentBack()
                .asks(PROPOSER, submit())
                .isRefused(
                        ConsentProblem.AMENDMENT_NOT_FOLLOWED,
                        Map.of(
                                "resolution", RESOLUTION.toString(),
                                "wanted", Map.of("travel", 30_00L, "operations", 30_00L),
                                "wantedHash", WANTED.hash().value(),
                                "hash", HASH.value()));
    }

    @Test
    void is_classified_anew() {
        amended()
                .asks(PROPOSER, submit())
                .isRefused(BudgetProblem.VIREMENT_UNCLASSIFIED, Map.of("virementId", "virement-1"));
        amended().asks(PROPOSER, classify()).isTaken(classified(WANTED));
    }

    @Test
    void is_endorsed_with_its_submission() {
        amendedAndClassified()
                .asks(PROPOSER, submit())
                .isTaken(new VirementSubmitted(BUDGET, VIREMENT, WANTED.hash()), ENDORSED);
        amendedAndClassified()
                .happened(PROPOSER, ENDORSED_ON, new VirementSubmitted(BUDGET, VIREMENT, WANTED.hash()), ENDORSED)
                .on(APPROVED_ON)
                .asks(GOVERNOR, approve(WANTED.hash(), VALID_UNTIL))
                .isTaken();
    }

    @Test
    void needs_another_resolution_where_its_new_class_needs_another_consent() {
        for (var other : List.of(
                found(ResolutionOutcome.APPROVED, Virements.BODY), found(ResolutionOutcome.ENDORSED, "OTHER_BODY"))) {
            amended()
                    .happened(PROPOSER, ENDORSED_ON, other)
                    .asks(PROPOSER, submit())
                    .isTaken(new VirementSubmitted(BUDGET, VIREMENT, WANTED.hash()));
        }
        amended()
                .happened(PROPOSER, ENDORSED_ON, found(ResolutionOutcome.ENDORSED, null))
                .asks(PROPOSER, submit())
                .isTaken(new VirementSubmitted(BUDGET, VIREMENT, WANTED.hash()), ENDORSED);
    }

    private static VirementClassified found(ResolutionOutcome needed, @Nullable String body) {
        return new VirementClassified(
                BUDGET,
                VIREMENT,
                WANTED.hash(),
                VirementClass.WITHIN_OUTPUT,
                List.of(),
                Virements.RULES_1,
                needed,
                Role.GOVERNOR,
                body);
    }

    @Test
    void may_be_laid_anew_with_any_content() {
        sentBack().asks(PROPOSER, amendAnew(OTHER)).isTaken(new VirementAmended(BUDGET, VIREMENT, OTHER));
        sentBack().asks(PROPOSER, submitAnew()).isTaken(new VirementSubmitted(BUDGET, VIREMENT, HASH));
        amendedAndClassified()
                .asks(PROPOSER, submitAnew())
                .isTaken(new VirementSubmitted(BUDGET, VIREMENT, WANTED.hash()));
        sentBack()
                .happened(PROPOSER, ENDORSED_ON, new VirementAmended(BUDGET, VIREMENT, OTHER), classified(OTHER))
                .asks(PROPOSER, submit())
                .isTaken(new VirementSubmitted(BUDGET, VIREMENT, OTHER.hash()));
    }

    /** The content is that of the resolution; but what it consented to was another, and it was used for that. */
    @Test
    void is_endorsed_by_no_resolution_twice() {
        var again = sentBack()
                .happened(PROPOSER, ENDORSED_ON, new VirementSubmitted(BUDGET, VIREMENT, HASH))
                .on(LATER);
        again.asks(SECRETARY, follow(amending(30_00, 30_00)))
                .isRefused(
                        ConsentProblem.RESOLUTION_ALREADY_USED,
                        Map.of("resolution", RESOLUTION.toString(), "usedBy", "virement-1"));
        var next = new ResolutionRef("kso-4-2569", "4.1", 1);
        again.asks(SECRETARY, follow(Resolved.onVirement(next, BUDGET, "virement-1", HASH)))
                .isTaken(new VirementEndorsed(BUDGET, VIREMENT, HASH, next, ResolutionOutcome.ENDORSED));
    }

    @Test
    void is_brought_to_what_was_endorsed_by_nobody_who_declared_it_nor_approved_by_who_did() {
        var makerIsChecker = Map.<String, Object>of("person", SECRETARY.value(), "item", "virement-1");
        sentBack().asks(SECRETARY, amend(WANTED)).isRefused(BudgetProblem.MAKER_IS_CHECKER, makerIsChecker);
        amended().asks(SECRETARY, classify()).isRefused(BudgetProblem.MAKER_IS_CHECKER, makerIsChecker);
        amendedAndClassified().asks(SECRETARY, submit()).isRefused(BudgetProblem.MAKER_IS_CHECKER, makerIsChecker);
        amendedAndClassified()
                .happened(PROPOSER, ENDORSED_ON, new VirementSubmitted(BUDGET, VIREMENT, WANTED.hash()), ENDORSED)
                .on(APPROVED_ON)
                .as(Role.GOVERNOR)
                .asks(SECRETARY, approve(WANTED.hash(), VALID_UNTIL))
                .isRefused(BudgetProblem.MAKER_IS_CHECKER_OF_OTHER_STEP, Map.of("person", SECRETARY.value()));
    }

    /** Who sets an order aside and brings exactly what it wants has followed it. */
    @Test
    void is_not_made_by_who_declared_it_under_the_name_of_laying_it_anew() {
        sentBack()
                .asks(SECRETARY, amendAnew(WANTED))
                .isRefused(BudgetProblem.MAKER_IS_CHECKER, Map.of("person", SECRETARY.value(), "item", "virement-1"));
        sentBack().asks(SECRETARY, amendAnew(OTHER)).isTaken(new VirementAmended(BUDGET, VIREMENT, OTHER));
        sentBack().asks(PROPOSER, amendAnew(WANTED)).isTaken(new VirementAmended(BUDGET, VIREMENT, WANTED));
    }

    @Test
    void needs_another_resolution_where_who_declared_it_had_a_part_in_making_it() {
        var submitted = new VirementSubmitted(BUDGET, VIREMENT, WANTED.hash());
        sentBack()
                .happened(SECRETARY, ENDORSED_ON, new VirementAmended(BUDGET, VIREMENT, WANTED))
                .happened(PROPOSER, ENDORSED_ON, classified(WANTED))
                .asks(PROPOSER, submit())
                .isTaken(submitted);
        amended()
                .happened(SECRETARY, ENDORSED_ON, classified(WANTED))
                .asks(PROPOSER, submit())
                .isTaken(submitted);
    }

    /** The figures are those of the body; that they are for something dear was what it had before it. */
    @Test
    void needs_another_resolution_where_its_new_class_is_milder_than_what_was_laid() {
        var submitted = new VirementSubmitted(BUDGET, VIREMENT, WANTED.hash());
        Function<VirementClass, BudgetScenario> laidAs = laid -> lines().happened(
                        PROPOSER,
                        PROPOSED_ON,
                        new VirementProposed(BUDGET, VIREMENT, Virements.CONTENT),
                        classified(Virements.CONTENT, laid, Role.GOVERNOR),
                        new VirementSubmitted(BUDGET, VIREMENT, HASH))
                .happened(SECRETARY, ENDORSED_ON, new VirementSentBack(BUDGET, VIREMENT, HASH, RESOLUTION, WANTED))
                .happened(PROPOSER, ENDORSED_ON, new VirementAmended(BUDGET, VIREMENT, WANTED), classified(WANTED))
                .on(ENDORSED_ON);
        laidAs.apply(VirementClass.SPECIAL_ITEM).asks(PROPOSER, submit()).isTaken(submitted);
        laidAs.apply(VirementClass.ACROSS_OUTPUTS).asks(PROPOSER, submit()).isTaken(submitted);
        laidAs.apply(VirementClass.WITHIN_OUTPUT).asks(PROPOSER, submit()).isTaken(submitted, ENDORSED);
        laidAs.apply(VirementClass.WITHIN_ACTIVITY).asks(PROPOSER, submit()).isTaken(submitted, ENDORSED);
    }

    @Test
    void is_endorsed_on_the_act_of_who_declared_it() {
        var by = amendedAndClassified()
                .asks(PROPOSER, submit())
                .isTaken(new VirementSubmitted(BUDGET, VIREMENT, WANTED.hash()), ENDORSED)
                .lastProvenance();
        assertThat(by.actor()).isEqualTo(PROPOSER);
        assertThat(by.initiator()).isEqualTo(SECRETARY);
        assertThat(by.resolution()).isEqualTo(RESOLUTION);
    }

    @Test
    void may_be_given_up() {
        sentBack().asks(FINANCE, reject()).isTaken(new VirementRejected(BUDGET, VIREMENT));
    }

    @Test
    void asks_for_a_place_on_an_agenda_when_it_is_submitted() {
        at(Step.PROPOSED)
                .on(ENDORSED_ON)
                .asks(PROPOSER, submitFor("board-2569-02"))
                .isTaken(
                        new VirementSubmitted(BUDGET, VIREMENT, HASH),
                        new VirementPlaceAsked(BUDGET, VIREMENT, HASH, "board-2569-02"));
        amendedAndClassified()
                .asks(PROPOSER, submitFor("board-2569-02"))
                .isTaken(new VirementSubmitted(BUDGET, VIREMENT, WANTED.hash()), ENDORSED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> at(Step.PROPOSED).asks(PROPOSER, submitFor("board")))
                .withMessageContaining("<series>-<fiscal year>-<number in two digits>");
    }

    @Test
    void asks_another_meeting_for_a_place_until_it_is_decided() {
        at(Step.SUBMITTED)
                .on(ENDORSED_ON)
                .asks(PROPOSER, askPlace("board-2569-03"))
                .isTaken(new VirementPlaceAsked(BUDGET, VIREMENT, HASH, "board-2569-03"));
        at(Step.PROPOSED)
                .on(ENDORSED_ON)
                .asks(PROPOSER, askPlace("board-2569-03"))
                .isRefused(
                        BudgetProblem.VIREMENT_STEP_OUT_OF_ORDER, Virements.stepFacts(Step.PROPOSED, Step.SUBMITTED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> at(Step.SUBMITTED).asks(PROPOSER, askPlace("board")))
                .withMessageContaining("<series>-<fiscal year>-<number in two digits>");
    }

    @Test
    void asks_a_meeting_once_that_can_still_deal_with_it() {
        submittedFor("board-2569-02")
                .asks(PROPOSER, askPlace("board-2569-02"))
                .isRefused(ConsentProblem.PLACE_ALREADY_ASKED, Map.of("meeting", "board-2569-02"));
        submittedFor("board-2569-02")
                .happened(PROPOSER, SUBMITTED_ON, asked("board-2569-03"))
                .asks(PROPOSER, askPlace("board-2569-02"))
                .isTaken();
        submittedFor("board-2569-02")
                .happened(
                        PROPOSER,
                        SUBMITTED_ON,
                        new VirementAmended(BUDGET, VIREMENT, Virements.CONTENT),
                        classified(Virements.CONTENT))
                .happened(PROPOSER, SUBMITTED_ON, new VirementSubmitted(BUDGET, VIREMENT, HASH))
                .asks(PROPOSER, askPlace("board-2569-02"))
                .isTaken();
        var third = MeetingId.ofCode(BUDGET.office(), "board-2569-03");
        submittedFor("board-2569-02")
                .beside(Called.opened(third, true))
                .asks(PROPOSER, askPlace("board-2569-03"))
                .isRefused(ConsentProblem.MEETING_OVER, Map.of("meeting", "board-2569-03", "cancelled", false));
        submittedFor("board-2569-02")
                .beside(Called.called(third, true))
                .asks(PROPOSER, askPlace("board-2569-03"))
                .isRefused(ConsentProblem.MEETING_OVER, Map.of("meeting", "board-2569-03", "cancelled", true));
        submittedFor("board-2569-02")
                .beside(Called.called(third, false))
                .asks(PROPOSER, askPlace("board-2569-03"))
                .isTaken();
    }

    /** Nobody who sees how a vote goes takes the virement away. */
    @Test
    void stays_with_a_meeting_from_its_opening_to_its_end() {
        var second = MeetingId.ofCode(BUDGET.office(), "board-2569-02");
        submittedFor("board-2569-02")
                .beside(Called.opened(second, false))
                .asks(PROPOSER, askPlace("board-2569-03"))
                .isRefused(
                        ConsentProblem.MEETING_UNDER_WAY, Map.of("meeting", "board-2569-03", "asked", "board-2569-02"));
        for (var places : List.of(Called.called(second, false), Called.opened(second, true))) {
            submittedFor("board-2569-02")
                    .beside(places)
                    .asks(PROPOSER, askPlace("board-2569-03"))
                    .isTaken();
        }
    }

    private static BudgetScenario submittedFor(String meeting) {
        return at(Step.SUBMITTED)
                .happened(PROPOSER, SUBMITTED_ON, asked(meeting))
                .on(ENDORSED_ON);
    }

    private static VirementPlaceAsked asked(String meeting) {
        return new VirementPlaceAsked(BUDGET, VIREMENT, HASH, meeting);
    }
}
