package esao.command.budget;

import static esao.command.budget.BudgetScenario.FINANCE;
import static esao.command.budget.BudgetScenario.SECRETARY;
import static esao.command.budget.Virements.APPROVED_ON;
import static esao.command.budget.Virements.CONTENT;
import static esao.command.budget.Virements.ENDORSED_ON;
import static esao.command.budget.Virements.EXECUTED_ON;
import static esao.command.budget.Virements.HASH;
import static esao.command.budget.Virements.SUBMITTED_ON;
import static esao.command.budget.Virements.VALID_UNTIL;
import static esao.command.budget.Virements.VIREMENT;
import static esao.command.budget.Virements.amend;
import static esao.command.budget.Virements.approve;
import static esao.command.budget.Virements.approved;
import static esao.command.budget.Virements.at;
import static esao.command.budget.Virements.endorse;
import static esao.command.budget.Virements.endorsed;
import static esao.command.budget.Virements.execute;
import static esao.command.budget.Virements.executed;
import static esao.command.budget.Virements.follow;
import static esao.command.budget.Virements.lines;
import static esao.command.budget.Virements.reject;
import static esao.command.budget.Virements.resolved;
import static esao.command.budget.Virements.submit;
import static esao.command.problem.RefusedFor.broken;
import static esao.testing.Samples.BUDGET;
import static esao.testing.Samples.CHECKER;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.GOVERNOR;
import static esao.testing.Samples.OFFICE;
import static esao.testing.Samples.OPERATIONS;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.RESOLUTION;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.otherHash;
import static esao.testing.Samples.virement;
import static org.assertj.core.api.Assertions.assertThat;

import esao.command.budget.Virement.Step;
import esao.command.rules.ConsentProblem;
import esao.command.rules.Resolved;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.VirementAmended;
import esao.kernel.budget.VirementClassified;
import esao.kernel.budget.VirementEndorsed;
import esao.kernel.budget.VirementProposed;
import esao.kernel.budget.VirementRejected;
import esao.kernel.budget.VirementSubmitted;
import esao.kernel.budget.value.VirementClass;
import esao.kernel.budget.value.VirementContent;
import esao.kernel.budget.value.VirementId;
import esao.kernel.money.Money;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.ResolutionRef;
import esao.kernel.provenance.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The consents to a virement")
class VirementConsentTest {

    /** One satang more than everybody agreed to. */
    private static final VirementContent CHANGED = virement(TRAVEL, OPERATIONS, new Money(40_01));

    @Nested
    class Endorsement {

        @Test
        void is_recorded_and_cites_its_resolution() {
            var by = at(Step.SUBMITTED)
                    .on(ENDORSED_ON)
                    .asks(SECRETARY, endorse(HASH))
                    .isTaken(endorsed(HASH))
                    .provenance();
            assertThat(by.resolution()).isEqualTo(RESOLUTION);
            assertThat(by.actor()).isEqualTo(SECRETARY);
            assertThat(by.effectiveOn()).isEqualTo(ENDORSED_ON);
        }

        @ParameterizedTest
        @EnumSource(
                mode = EnumSource.Mode.EXCLUDE,
                names = {"ENDORSED", "NOT_ENDORSED", "ENDORSED_WITH_AMENDMENT"})
        void needs_a_resolution_that_endorses(ResolutionOutcome outcome) {
            at(Step.SUBMITTED)
                    .on(ENDORSED_ON)
                    .asks(SECRETARY, endorse(HASH, outcome))
                    .isRefused(ConsentProblem.OUTCOME_UNFIT, Map.of("outcome", outcome.name(), "needed", "ENDORSED"));
        }

        @Test
        void needs_the_outcome_of_its_class() {
            var approval = new VirementClassified(
                    BUDGET,
                    VIREMENT,
                    HASH,
                    VirementClass.WITHIN_OUTPUT,
                    List.of(),
                    Virements.RULES_1,
                    ResolutionOutcome.APPROVED,
                    Role.GOVERNOR,
                    Virements.BODY);
            var submitted = at(Step.PROPOSED)
                    .happened(PROPOSER, SUBMITTED_ON, approval, new VirementSubmitted(BUDGET, VIREMENT, HASH))
                    .on(ENDORSED_ON);
            submitted
                    .asks(SECRETARY, endorse(HASH))
                    .isRefused(ConsentProblem.OUTCOME_UNFIT, Map.of("outcome", "ENDORSED", "needed", "APPROVED"));
            submitted
                    .asks(SECRETARY, endorse(HASH, ResolutionOutcome.APPROVED))
                    .isTaken(new VirementEndorsed(BUDGET, VIREMENT, HASH, RESOLUTION, ResolutionOutcome.APPROVED));
        }

        @Test
        void is_refused_by_a_body_that_does_not_endorse() {
            var by = at(Step.SUBMITTED)
                    .on(ENDORSED_ON)
                    .asks(SECRETARY, endorse(HASH, ResolutionOutcome.NOT_ENDORSED))
                    .isTaken(new VirementRejected(BUDGET, VIREMENT))
                    .provenance();
            assertThat(by.resolution()).isEqualTo(RESOLUTION);
        }

        @Test
        void rests_on_a_resolution_that_was_declared() {
            var cited = new ResolutionRef("board-2569-02", "4.2", 1);
            at(Step.SUBMITTED)
                    .on(ENDORSED_ON)
                    .asks(SECRETARY, basis -> new RecordEndorsement(BUDGET, basis, VIREMENT, cited))
                    .isRefused(ConsentProblem.RESOLUTION_UNKNOWN, Map.of("resolution", "board-2569-02/4.2/1"));
        }

        @Test
        void rests_on_a_resolution_that_can_be_used() {
            at(Step.SUBMITTED)
                    .on(ENDORSED_ON)
                    .asks(SECRETARY, follow(resolved(HASH).notYetUsable()))
                    .isRefused(ConsentProblem.RESOLUTION_NOT_USABLE, Map.of("resolution", RESOLUTION.toString()));
        }

        @Test
        void rests_on_the_last_word_of_its_body() {
            var laid = at(Step.SUBMITTED).on(ENDORSED_ON);
            laid.asks(SECRETARY, follow(resolved(HASH).overruledBy("board-2569-03/4.1/2")))
                    .isRefusedForGood(
                            ConsentProblem.RESOLUTION_OVERRULED,
                            Map.of("resolution", RESOLUTION.toString(), "later", "board-2569-03/4.1/2"));
            laid.asks(SECRETARY, follow(resolved(HASH))).isTaken();
        }

        /** What is not decided yet may be laid again; what is decided never comes back to it. */
        @ParameterizedTest
        @EnumSource
        void is_refused_for_good_once_the_virement_was_decided_on(Step step) {
            if (step == Step.SUBMITTED) {
                return;
            }
            var other = new ResolutionRef("board-2569-03", "4.1", 1);
            at(step).on(ENDORSED_ON.plusDays(60))
                    .asks(SECRETARY, follow(Resolved.onVirement(other, BUDGET, VIREMENT.value(), HASH)))
                    .isRefused(step != Step.PROPOSED, BudgetProblem.VIREMENT_STEP_OUT_OF_ORDER);
        }

        @Test
        void rests_on_a_resolution_on_this_very_virement() {
            var next = new BudgetId(OFFICE, BUDGET.year().plusYears(1));
            for (var other : List.of(
                    Resolved.onVirement(RESOLUTION, BUDGET, "virement-2", HASH),
                    Resolved.onVirement(RESOLUTION, next, "virement-1", HASH),
                    Resolved.onSavingsUse(RESOLUTION, BUDGET, "virement-1", HASH),
                    Resolved.on(RESOLUTION, null))) {
                var subject = other.resolution().subject();
                at(Step.SUBMITTED)
                        .on(ENDORSED_ON)
                        .asks(SECRETARY, follow(other))
                        .isRefused(
                                ConsentProblem.RESOLUTION_OF_OTHER_SUBJECT,
                                Map.of(
                                        "resolution",
                                        RESOLUTION.toString(),
                                        "subject",
                                        subject == null ? "none" : subject.kind() + " " + subject.name(),
                                        "needed",
                                        "VIREMENT budget-2002-2569/virement-1"));
            }
        }

        @Test
        void rests_on_the_content_that_was_submitted() {
            at(Step.SUBMITTED)
                    .on(ENDORSED_ON)
                    .asks(SECRETARY, endorse(otherHash()))
                    .isRefused(
                            ConsentProblem.RESOLUTION_OF_OTHER_CONTENT,
                            otherContent(otherHash().value(), HASH.value()));
        }

        @Test
        void is_recorded_by_a_process_for_the_person_who_declared_the_resolution() {
            var process = new PersonId("process:when-resolution-took-effect");
            at(Step.SUBMITTED)
                    .on(ENDORSED_ON)
                    .following(PROPOSER)
                    .asks(process, endorse(HASH))
                    .isRefused(
                            BudgetProblem.MAKER_IS_CHECKER, Map.of("person", PROPOSER.value(), "item", "virement-1"));
            var by = at(Step.SUBMITTED)
                    .on(ENDORSED_ON)
                    .following(SECRETARY)
                    .asks(process, endorse(HASH))
                    .isTaken(endorsed(HASH))
                    .provenance();
            assertThat(by.actor()).isEqualTo(process);
            assertThat(by.person()).isEqualTo(SECRETARY);
        }

        private Map<String, Object> otherContent(String resolved, String laid) {
            return Map.of("resolution", RESOLUTION.toString(), "resolved", resolved, "laid", laid);
        }

        @Test
        void rests_on_the_content_as_it_was_amended_not_as_it_was_before() {
            var amended = at(Step.SUBMITTED)
                    .happened(
                            PROPOSER,
                            SUBMITTED_ON,
                            new VirementAmended(BUDGET, VIREMENT, CHANGED),
                            new VirementSubmitted(BUDGET, VIREMENT, CHANGED.hash()));
            amended.on(ENDORSED_ON)
                    .asks(SECRETARY, endorse(HASH))
                    .isRefused(
                            ConsentProblem.RESOLUTION_OF_OTHER_CONTENT,
                            otherContent(HASH.value(), CHANGED.hash().value()));
            amended.asks(SECRETARY, endorse(CHANGED.hash())).isTaken(endorsed(CHANGED.hash()));
        }

        @Test
        void rests_on_a_resolution_of_its_own() {
            var other = new VirementId("virement-2");
            var used = at(Step.SUBMITTED)
                    .happened(
                            SECRETARY,
                            SUBMITTED_ON,
                            new VirementProposed(BUDGET, other, CONTENT),
                            new VirementSubmitted(BUDGET, other, HASH),
                            new VirementEndorsed(BUDGET, other, HASH, RESOLUTION, ResolutionOutcome.ENDORSED),
                            new VirementRejected(BUDGET, other));
            used.on(ENDORSED_ON)
                    .asks(SECRETARY, endorse(HASH))
                    .isRefused(
                            ConsentProblem.RESOLUTION_ALREADY_USED,
                            Map.of("resolution", RESOLUTION.toString(), "usedBy", "virement-2"));
            var next = new ResolutionRef(RESOLUTION.meeting(), RESOLUTION.agendaItem(), RESOLUTION.number() + 1);
            used.asks(SECRETARY, follow(Resolved.onVirement(next, BUDGET, VIREMENT.value(), HASH)))
                    .isTaken(new VirementEndorsed(BUDGET, VIREMENT, HASH, next, ResolutionOutcome.ENDORSED));
        }

        @ParameterizedTest
        @ValueSource(strings = {"kso-๓-๒๕๖๙", "KSO-3-2569"})
        void knows_a_resolution_however_it_is_written(String meeting) {
            var other = new VirementId("virement-2");
            var written = new ResolutionRef(meeting, RESOLUTION.agendaItem(), RESOLUTION.number());
            at(Step.SUBMITTED)
                    .happened(
                            SECRETARY,
                            SUBMITTED_ON,
                            new VirementProposed(BUDGET, other, CONTENT),
                            new VirementSubmitted(BUDGET, other, HASH),
                            new VirementEndorsed(BUDGET, other, HASH, written, ResolutionOutcome.ENDORSED),
                            new VirementRejected(BUDGET, other))
                    .on(ENDORSED_ON)
                    .asks(SECRETARY, endorse(HASH))
                    .isRefused(
                            ConsentProblem.RESOLUTION_ALREADY_USED,
                            Map.of("resolution", RESOLUTION.toString(), "usedBy", "virement-2"));
        }

        @Test
        void is_refused_for_everything_that_stands_against_it() {
            at(Step.SUBMITTED)
                    .on(SUBMITTED_ON.minusDays(1))
                    .asks(PROPOSER, endorse(otherHash(), ResolutionOutcome.NOTED))
                    .isRefused(
                            broken(
                                    BudgetProblem.MAKER_IS_CHECKER,
                                    Map.of("person", PROPOSER.value(), "item", "virement-1")),
                            broken(
                                    ConsentProblem.RESOLUTION_OF_OTHER_CONTENT,
                                    otherContent(otherHash().value(), HASH.value())),
                            broken(
                                    BudgetProblem.DATE_BEFORE_PREVIOUS_STEP,
                                    Map.of("effectiveOn", "2026-03-01", "previousStepOn", "2026-03-02")),
                            broken(ConsentProblem.OUTCOME_UNFIT, Map.of("outcome", "NOTED", "needed", "ENDORSED")));
        }
    }

    @Nested
    class Makers {

        /** Proposed by one, amended by the second, submitted by a third. */
        private BudgetScenario ofThree() {
            return lines().happened(PROPOSER, SUBMITTED_ON, new VirementProposed(BUDGET, VIREMENT, CHANGED))
                    .happened(CHECKER, SUBMITTED_ON, new VirementAmended(BUDGET, VIREMENT, CONTENT))
                    .happened(FINANCE, SUBMITTED_ON, new VirementSubmitted(BUDGET, VIREMENT, HASH));
        }

        @Test
        void whoever_proposed_amended_or_submitted_does_not_endorse() {
            for (var maker : List.of(PROPOSER, CHECKER, FINANCE)) {
                ofThree()
                        .on(ENDORSED_ON)
                        .asks(maker, endorse(HASH))
                        .isRefused(
                                BudgetProblem.MAKER_IS_CHECKER, Map.of("person", maker.value(), "item", "virement-1"));
            }
            ofThree().on(ENDORSED_ON).asks(SECRETARY, endorse(HASH)).isTaken(endorsed(HASH));
        }

        @Test
        void whoever_proposed_amended_or_submitted_does_not_approve() {
            for (var maker : List.of(PROPOSER, CHECKER, FINANCE)) {
                ofThree()
                        .happened(SECRETARY, ENDORSED_ON, endorsed(HASH))
                        .on(APPROVED_ON)
                        .as(Role.GOVERNOR)
                        .asks(maker, approve(HASH, VALID_UNTIL))
                        .isRefused(
                                BudgetProblem.MAKER_IS_CHECKER, Map.of("person", maker.value(), "item", "virement-1"));
            }
        }

        @Test
        void whoever_proposed_amended_or_submitted_does_not_execute() {
            for (var maker : List.of(PROPOSER, CHECKER, FINANCE)) {
                ofThree()
                        .happened(SECRETARY, ENDORSED_ON, endorsed(HASH))
                        .happened(GOVERNOR, APPROVED_ON, approved(HASH))
                        .on(EXECUTED_ON)
                        .asks(maker, execute())
                        .isRefused(
                                BudgetProblem.MAKER_IS_CHECKER, Map.of("person", maker.value(), "item", "virement-1"));
            }
            ofThree()
                    .happened(SECRETARY, ENDORSED_ON, endorsed(HASH))
                    .happened(GOVERNOR, APPROVED_ON, approved(HASH))
                    .on(EXECUTED_ON)
                    .asks(DIRECTOR, execute())
                    .isTaken(executed(CONTENT));
        }

        @Test
        void stay_makers_after_an_amendment_by_somebody_else() {
            at(Step.SUBMITTED)
                    .happened(CHECKER, SUBMITTED_ON, new VirementAmended(BUDGET, VIREMENT, CHANGED))
                    .happened(CHECKER, SUBMITTED_ON, new VirementSubmitted(BUDGET, VIREMENT, CHANGED.hash()))
                    .on(ENDORSED_ON)
                    .asks(PROPOSER, endorse(CHANGED.hash()))
                    .isRefused(
                            BudgetProblem.MAKER_IS_CHECKER, Map.of("person", PROPOSER.value(), "item", "virement-1"));
        }

        @Test
        void may_withdraw_their_own_virement() {
            at(Step.SUBMITTED).asks(PROPOSER, reject()).isTaken(new VirementRejected(BUDGET, VIREMENT));
        }
    }

    @Nested
    class Amendment {

        @Test
        void makes_a_submission_void() {
            at(Step.SUBMITTED)
                    .on(SUBMITTED_ON)
                    .asks(PROPOSER, amend(CHANGED))
                    .isTaken(new VirementAmended(BUDGET, VIREMENT, CHANGED));
            at(Step.SUBMITTED)
                    .happened(PROPOSER, SUBMITTED_ON, new VirementAmended(BUDGET, VIREMENT, CHANGED))
                    .on(ENDORSED_ON)
                    .asks(SECRETARY, endorse(HASH))
                    .isRefused(
                            broken(
                                    BudgetProblem.VIREMENT_STEP_OUT_OF_ORDER,
                                    Virements.stepFacts(Step.PROPOSED, Step.SUBMITTED)),
                            broken(
                                    ConsentProblem.RESOLUTION_OF_OTHER_CONTENT,
                                    Map.of(
                                            "resolution", RESOLUTION.toString(),
                                            "resolved", HASH.value(),
                                            "laid", "null")));
        }

        @Test
        void submits_what_the_amendment_left() {
            at(Step.PROPOSED)
                    .happened(PROPOSER, SUBMITTED_ON, new VirementAmended(BUDGET, VIREMENT, CHANGED))
                    .happened(PROPOSER, SUBMITTED_ON, Virements.classified(CHANGED))
                    .on(SUBMITTED_ON)
                    .asks(PROPOSER, submit())
                    .isTaken(new VirementSubmitted(BUDGET, VIREMENT, CHANGED.hash()));
        }
    }
}
