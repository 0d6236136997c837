package esao.command.budget;

import static esao.command.budget.BudgetScenario.FINANCE;
import static esao.command.budget.BudgetScenario.SECRETARY;
import static esao.command.budget.BudgetScenario.opened;
import static esao.command.budget.Histories.allotted;
import static esao.command.budget.Histories.saved;
import static esao.command.budget.SavingsUses.CONTENT;
import static esao.command.budget.SavingsUses.HASH;
import static esao.command.budget.SavingsUses.USE;
import static esao.command.budget.SavingsUses.approve;
import static esao.command.budget.SavingsUses.approved;
import static esao.command.budget.SavingsUses.at;
import static esao.command.budget.SavingsUses.content;
import static esao.command.budget.SavingsUses.endorse;
import static esao.command.budget.SavingsUses.follow;
import static esao.command.budget.SavingsUses.item;
import static esao.command.budget.SavingsUses.pool;
import static esao.command.budget.SavingsUses.propose;
import static esao.command.budget.SavingsUses.proposed;
import static esao.command.budget.SavingsUses.reject;
import static esao.command.budget.SavingsUses.resolved;
import static esao.command.budget.SavingsUses.use;
import static esao.command.budget.SavingsUses.used;
import static esao.command.budget.Virements.APPROVED_ON;
import static esao.command.budget.Virements.BODY;
import static esao.command.budget.Virements.ENDORSED_ON;
import static esao.command.budget.Virements.EXECUTED_ON;
import static esao.command.budget.Virements.LATER;
import static esao.command.budget.Virements.PROPOSED_ON;
import static esao.command.budget.Virements.VALID_UNTIL;
import static esao.command.problem.RefusedFor.broken;
import static esao.testing.Samples.BUDGET;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.GOVERNOR;
import static esao.testing.Samples.OPERATIONS;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.RESOLUTION;
import static esao.testing.Samples.SCHOOL;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.otherHash;
import static org.assertj.core.api.Assertions.assertThat;

import esao.command.budget.SavingsUse.Step;
import esao.command.problem.Violation;
import esao.command.rules.ConsentProblem;
import esao.command.rules.FixedRules;
import esao.command.rules.Resolved;
import esao.kernel.budget.NoticeLinesReceived;
import esao.kernel.budget.SavingsGroupAppointed;
import esao.kernel.budget.SavingsReturned;
import esao.kernel.budget.SavingsUseAmended;
import esao.kernel.budget.SavingsUseEndorsed;
import esao.kernel.budget.SavingsUseProposed;
import esao.kernel.budget.SavingsUseRejected;
import esao.kernel.budget.SavingsUseSentBack;
import esao.kernel.budget.VirementProposed;
import esao.kernel.budget.VirementSubmitted;
import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.budget.value.LineDescription;
import esao.kernel.budget.value.NoticeId;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.budget.value.SavingsId;
import esao.kernel.budget.value.SavingsUseContent;
import esao.kernel.budget.value.SpendingNature;
import esao.kernel.budget.value.VirementClass;
import esao.kernel.money.Money;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.AmendedFigure;
import esao.kernel.provenance.Amendment;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A use of savings")
class SavingsUseTest {

    /** What can be asked of a use that is there, who asks it, and the steps from which it may go on. */
    @SuppressWarnings("ImmutableEnumChecker") // A person, a list of steps, and a command that only lacks its basis.
    enum Move {
        ENDORSE(SECRETARY, SavingsUses.endorse(HASH), Step.PROPOSED),
        APPROVE(GOVERNOR, SavingsUses.approve(HASH, VALID_UNTIL), Step.ENDORSED),
        AMEND(PROPOSER, SavingsUses.amend(SavingsUses.AMENDED, null), Step.PROPOSED, Step.SENT_BACK),
        REJECT(DIRECTOR, SavingsUses.reject(), Step.PROPOSED, Step.SENT_BACK, Step.ENDORSED, Step.APPROVED),
        USE(FINANCE, SavingsUses.use(), Step.APPROVED);

        private final PersonId person;
        private final BudgetScenario.Ask ask;
        private final List<Step> from;

        Move(PersonId person, BudgetScenario.Ask ask, Step... from) {
            this.person = person;
            this.ask = ask;
            this.from = List.of(from);
        }
    }

    private static Stream<Arguments> everyMoveAtEveryWrongStep() {
        return Arrays.stream(Move.values())
                .flatMap(move -> Arrays.stream(Step.values())
                        .filter(step -> !move.from.contains(step))
                        .map(step -> Arguments.of(move, step)));
    }

    @ParameterizedTest(name = "{0} a use that is {1}")
    @MethodSource("everyMoveAtEveryWrongStep")
    void is_taken_through_its_steps_in_their_order(Move move, Step step) {
        var refused = at(step).on(LATER).asks(move.person, move.ask).refusals();

        assertThat(refused).contains(broken(BudgetProblem.SAVINGS_USE_STEP_OUT_OF_ORDER, stepFacts(step, move)));
    }

    private static Map<String, Object> stepFacts(Step step, Move move) {
        return Map.of(
                "savingsUseId",
                "use-1",
                "step",
                step.name(),
                "needed",
                move.from.stream().map(Enum::name).toList());
    }

    @Test
    void goes_from_the_pool_to_its_recipients() {
        opened().asks(DIRECTOR, SavingsUses.appoint()).isTaken(new SavingsGroupAppointed(BUDGET, SavingsUses.GROUP));
        pool().asks(PROPOSER, propose(CONTENT)).isTaken(proposed(CONTENT, Role.GOVERNOR));
        at(Step.PROPOSED)
                .on(ENDORSED_ON)
                .asks(SECRETARY, endorse(HASH))
                .isTaken(new SavingsUseEndorsed(BUDGET, USE, HASH, RESOLUTION, ResolutionOutcome.ENDORSED));
        at(Step.ENDORSED)
                .on(APPROVED_ON)
                .asks(GOVERNOR, approve(HASH, VALID_UNTIL))
                .isTaken(approved(VALID_UNTIL));
        at(Step.APPROVED).on(EXECUTED_ON).asks(FINANCE, use()).isTaken(used());
        at(Step.APPROVED).on(EXECUTED_ON).tries(FINANCE, use()).wouldBeTaken();
        at(Step.APPROVED).on(EXECUTED_ON).asks(DIRECTOR, reject()).isTaken(new SavingsUseRejected(BUDGET, USE));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"PERSONNEL, PERSONNEL, GOVERNOR", "OPERATING, WITHIN_ACTIVITY, GOVERNOR"})
    void is_of_the_class_of_personnel_on_a_line_for_personnel(
            ExpenditureCategory category, VirementClass expected, Role approvedBy) {
        var usual = Histories.described(TRAVEL);
        var line = new LineDescription(usual.name(), usual.programme(), category, usual.fund());
        var proposed = (SavingsUseProposed) opened().happened(
                        new NoticeLinesReceived(
                                BUDGET,
                                new NoticeId("notice-1"),
                                1,
                                List.of(new NoticeLine(TRAVEL, line, new Money(100_00)))),
                        saved("savings-1", TRAVEL, 50_00),
                        new SavingsGroupAppointed(BUDGET, SavingsUses.GROUP))
                .asks(PROPOSER, propose(CONTENT))
                .isTaken()
                .events()
                .getFirst();

        assertThat(proposed.virementClass()).isEqualTo(expected);
        assertThat(proposed.approvedBy()).isEqualTo(approvedBy);
    }

    @Test
    void needs_a_working_group() {
        opened().happened(allotted(TRAVEL, 100_00))
                .happened(saved("savings-1", TRAVEL, 50_00))
                .asks(PROPOSER, propose(CONTENT))
                .isRefused(BudgetProblem.WORKING_GROUP_MISSING, Map.of("budgetId", "budget-2002-2569"));
    }

    @Test
    void has_a_name_of_its_own_and_is_known() {
        at(Step.REJECTED)
                .on(LATER)
                .asks(PROPOSER, propose(CONTENT))
                .isRefused(BudgetProblem.NAME_ALREADY_USED, Map.of("field", "savingsUseId", "id", "use-1"));
        pool().on(LATER)
                .asks(FINANCE, use())
                .isRefused(BudgetProblem.SAVINGS_USE_UNKNOWN, Map.of("savingsUseId", "use-1"));
        at(Step.PROPOSED)
                .on(LATER)
                .asks(FINANCE, use())
                .isRefused(BudgetProblem.SAVINGS_USE_STEP_OUT_OF_ORDER, stepFacts(Step.PROPOSED, Move.USE));
    }

    @Test
    void takes_no_satang_more_than_was_declared() {
        pool().asks(PROPOSER, propose(content(item("savings-1", TRAVEL, 30_00), item("savings-1", TRAVEL, 20_00))))
                .isTaken();
        pool().asks(PROPOSER, propose(content(item("savings-1", TRAVEL, 30_00), item("savings-1", TRAVEL, 20_01))))
                .isRefused(
                        BudgetProblem.SAVINGS_INSUFFICIENT,
                        Map.of("line", "travel", "thereSatang", 50_00L, "askedSatang", 50_01L));
    }

    @Test
    void stays_within_the_line_of_the_savings() {
        pool().happened(allotted(OPERATIONS, 1))
                .asks(PROPOSER, propose(content(item("savings-1", OPERATIONS, 1))))
                .isRefused(
                        BudgetProblem.SAVINGS_OF_OTHER_LINE,
                        Map.of("savingsId", "savings-1", "line", "operations", "savingsLine", "travel"));
        pool().asks(PROPOSER, propose(content(item("savings-2", TRAVEL, 1))))
                .isRefused(BudgetProblem.SAVINGS_UNKNOWN, Map.of("savingsId", "savings-2"));
    }

    @Test
    void is_looked_at_again_when_it_is_carried_out() {
        at(Step.APPROVED)
                .happened(new SavingsReturned(BUDGET, new SavingsId("savings-1"), TRAVEL, new Money(10_00)))
                .on(EXECUTED_ON)
                .asks(FINANCE, use())
                .isTaken(used());
        at(Step.APPROVED)
                .happened(new SavingsReturned(BUDGET, new SavingsId("savings-1"), TRAVEL, new Money(10_01)))
                .on(EXECUTED_ON)
                .asks(FINANCE, use())
                .isRefused(
                        BudgetProblem.SAVINGS_INSUFFICIENT,
                        Map.of("line", "travel", "thereSatang", 39_99L, "askedSatang", 40_00L));
    }

    @Test
    void leaves_what_it_did_not_use_to_be_returned() {
        at(Step.USED)
                .on(LATER)
                .asks(FINANCE, basis -> new ReturnSavings(BUDGET, basis, new SavingsId("savings-1"), new Money(10_00)))
                .isTaken();
        at(Step.USED)
                .on(LATER)
                .asks(FINANCE, basis -> new ReturnSavings(BUDGET, basis, new SavingsId("savings-1"), new Money(10_01)))
                .isRefused(
                        BudgetProblem.SAVINGS_INSUFFICIENT,
                        Map.of("line", "travel", "thereSatang", 10_00L, "askedSatang", 10_01L));
    }

    @Test
    void needs_the_stricter_authority_where_what_is_bought_is_special() {
        var nature = new SpendingNature(TRAVEL, SpendingNature.Kind.UNPLANNED_FOREIGN_TRAVEL, new Money(1));
        var shipped = FixedRules.shipped();
        var event = (SavingsUseProposed) pool().underRules(shipped)
                .asks(PROPOSER, propose(content(nature)))
                .isTaken()
                .events()
                .getFirst();

        assertThat(event.approvedBy()).isEqualTo(Role.OBEC);
        var other = new SpendingNature(OPERATIONS, SpendingNature.Kind.EQUIPMENT, new Money(1));
        pool().asks(PROPOSER, propose(content(other)))
                .isRefused(BudgetProblem.NATURE_OF_OTHER_LINE, Map.of("line", "operations"));
    }

    @Test
    void is_consented_to_by_the_body_and_the_authority_that_the_rules_name() {
        at(Step.PROPOSED)
                .on(ENDORSED_ON)
                .asks(SECRETARY, follow(resolved(HASH).to(ResolutionOutcome.NOTED)))
                .isRefused(ConsentProblem.OUTCOME_UNFIT, Map.of("outcome", "NOTED", "needed", "ENDORSED"));
        at(Step.PROPOSED)
                .on(ENDORSED_ON)
                .asks(SECRETARY, follow(resolved(HASH).by("AREA_COMMITTEE")))
                .isRefused(
                        ConsentProblem.BODY_NOT_COMPETENT,
                        Map.of("body", "AREA_COMMITTEE", "needed", BODY, "rules", "virement-rules/rules-1"));
        at(Step.ENDORSED)
                .on(APPROVED_ON)
                .asks(DIRECTOR, approve(HASH, VALID_UNTIL))
                .isRefused(
                        BudgetProblem.AUTHORITY_NOT_COMPETENT,
                        Map.of(
                                "role", "ESAO_DIRECTOR",
                                "needed", "GOVERNOR",
                                "virementClass", "WITHIN_ACTIVITY",
                                "rules", "virement-rules/rules-1"));
    }

    @Test
    void is_consented_to_under_its_hash() {
        var differs = Map.<String, Object>of("quoted", otherHash().value(), "kept", HASH.value());
        at(Step.PROPOSED)
                .on(ENDORSED_ON)
                .asks(SECRETARY, endorse(otherHash()))
                .isRefused(
                        ConsentProblem.RESOLUTION_OF_OTHER_CONTENT,
                        Map.of(
                                "resolution", RESOLUTION.toString(),
                                "resolved", otherHash().value(),
                                "laid", HASH.value()));
        at(Step.ENDORSED)
                .on(APPROVED_ON)
                .asks(GOVERNOR, approve(otherHash(), VALID_UNTIL))
                .isRefused(BudgetProblem.CONTENT_HASH_DIFFERS, differs);
    }

    @Test
    void is_consented_to_and_carried_out_by_different_people() {
        at(Step.PROPOSED).on(ENDORSED_ON).asks(PROPOSER, endorse(HASH)).isRefused(makerIsChecker(PROPOSER));
        at(Step.ENDORSED)
                .on(APPROVED_ON)
                .as(Role.GOVERNOR)
                .asks(SECRETARY, approve(HASH, VALID_UNTIL))
                .isRefused(makerIsChecker(SECRETARY));
        for (var person : List.of(PROPOSER, SECRETARY, GOVERNOR)) {
            at(Step.APPROVED).on(EXECUTED_ON).asks(person, use()).isRefused(makerIsChecker(person));
        }
    }

    @Test
    void is_rejected_by_a_body_that_does_not_endorse() {
        var by = at(Step.PROPOSED)
                .on(ENDORSED_ON)
                .asks(SECRETARY, follow(resolved(HASH).to(ResolutionOutcome.NOT_ENDORSED)))
                .isTaken(new SavingsUseRejected(BUDGET, USE))
                .provenance();
        assertThat(by.resolution()).isEqualTo(RESOLUTION);
    }

    @Test
    void rests_on_a_resolution_on_this_very_use_that_can_be_used() {
        var proposed = at(Step.PROPOSED).on(ENDORSED_ON);
        proposed.asks(SECRETARY, follow(Resolved.onVirement(RESOLUTION, BUDGET, "use-1", HASH)))
                .isRefused(
                        ConsentProblem.RESOLUTION_OF_OTHER_SUBJECT,
                        Map.of(
                                "resolution", RESOLUTION.toString(),
                                "subject", "VIREMENT budget-2002-2569/use-1",
                                "needed", "SAVINGS_USE budget-2002-2569/use-1"));
        proposed.asks(SECRETARY, follow(resolved(HASH).notYetUsable()))
                .isRefused(ConsentProblem.RESOLUTION_NOT_USABLE, Map.of("resolution", RESOLUTION.toString()));
        proposed.asks(SECRETARY, endorse(HASH)).isTaken();
    }

    @Test
    void is_sent_back_by_an_amendment_and_endorsed_once_it_is_what_was_endorsed() {
        var amendment = new Amendment(List.of(new AmendedFigure("savings-1/" + SCHOOL, new Money(30_00))));
        var amended = SavingsUses.AMENDED;
        at(Step.PROPOSED)
                .on(ENDORSED_ON)
                .asks(SECRETARY, follow(resolved(HASH).amending(amendment)))
                .isTaken(new SavingsUseSentBack(BUDGET, USE, HASH, RESOLUTION, amended));
        at(Step.SENT_BACK)
                .on(ENDORSED_ON)
                .asks(PROPOSER, SavingsUses.amend(amended, null))
                .isTaken(
                        changed(amended),
                        new SavingsUseEndorsed(
                                BUDGET, USE, amended.hash(), RESOLUTION, ResolutionOutcome.ENDORSED_WITH_AMENDMENT));
        at(Step.SENT_BACK)
                .on(ENDORSED_ON)
                .asks(PROPOSER, SavingsUses.amend(CONTENT, null))
                .isRefused(
                        ConsentProblem.AMENDMENT_NOT_FOLLOWED,
                        Map.of(
                                "resolution", RESOLUTION.toString(),
                                "wanted", Map.of("savings-1/" + SCHOOL, 30_00L),
                                "wantedHash", amended.hash().value(),
                                "hash", HASH.value()));
        at(Step.SENT_BACK)
                .on(ENDORSED_ON)
                .asks(PROPOSER, SavingsUses.amend(CONTENT, true))
                .isTaken(changed(CONTENT));
        at(Step.SENT_BACK)
                .on(ENDORSED_ON)
                .asks(SECRETARY, SavingsUses.amend(amended, null))
                .isRefused(makerIsChecker(SECRETARY));
        at(Step.PROPOSED)
                .on(ENDORSED_ON)
                .asks(SECRETARY, follow(resolved(HASH).to(ResolutionOutcome.ENDORSED_WITH_AMENDMENT)))
                .isRefused(
                        ConsentProblem.AMENDMENT_UNFIT,
                        Map.of("parts", List.of("savings-1/" + SCHOOL), "amended", List.of()));
    }

    @Test
    void is_endorsed_on_the_act_of_who_declared_its_amendment() {
        var by = at(Step.SENT_BACK)
                .on(ENDORSED_ON)
                .asks(PROPOSER, SavingsUses.amend(SavingsUses.AMENDED, null))
                .lastProvenance();
        assertThat(by.actor()).isEqualTo(PROPOSER);
        assertThat(by.initiator()).isEqualTo(SECRETARY);
        assertThat(by.resolution()).isEqualTo(RESOLUTION);
    }

    /** Whoever declared the amendment approves as little of it as whoever followed it. */
    @Test
    void is_approved_by_nobody_who_declared_its_amendment() {
        var followed = at(Step.SENT_BACK)
                .happened(
                        PROPOSER,
                        ENDORSED_ON,
                        changed(SavingsUses.AMENDED),
                        new SavingsUseEndorsed(
                                BUDGET,
                                USE,
                                SavingsUses.AMENDED.hash(),
                                RESOLUTION,
                                ResolutionOutcome.ENDORSED_WITH_AMENDMENT))
                .on(APPROVED_ON)
                .as(Role.GOVERNOR);
        for (var person : List.of(PROPOSER, SECRETARY)) {
            followed.asks(person, approve(SavingsUses.AMENDED.hash(), VALID_UNTIL))
                    .isRefused(makerIsChecker(person));
        }
        followed.asks(GOVERNOR, approve(SavingsUses.AMENDED.hash(), VALID_UNTIL))
                .isTaken();
    }

    /** Before any consent a use may be changed, and is laid before the body as it is then. */
    @Test
    void may_be_amended_before_any_consent() {
        at(Step.PROPOSED)
                .on(ENDORSED_ON)
                .asks(PROPOSER, SavingsUses.amend(SavingsUses.AMENDED, null))
                .isTaken(changed(SavingsUses.AMENDED));
        var amended = at(Step.PROPOSED)
                .happened(PROPOSER, PROPOSED_ON, changed(SavingsUses.AMENDED))
                .on(ENDORSED_ON);
        amended.asks(SECRETARY, endorse(HASH))
                .isRefused(
                        ConsentProblem.RESOLUTION_OF_OTHER_CONTENT,
                        Map.of(
                                "resolution", RESOLUTION.toString(),
                                "resolved", HASH.value(),
                                "laid", SavingsUses.AMENDED.hash().value()));
        amended.asks(SECRETARY, endorse(SavingsUses.AMENDED.hash())).isTaken();
        at(Step.PROPOSED)
                .on(ENDORSED_ON)
                .asks(PROPOSER, SavingsUses.amend(content(item("savings-1", TRAVEL, 50_01)), null))
                .isRefused(
                        BudgetProblem.SAVINGS_INSUFFICIENT,
                        Map.of("line", "travel", "thereSatang", 50_00L, "askedSatang", 50_01L));
    }

    private static SavingsUseAmended changed(SavingsUseContent content) {
        var found = proposed(content, Role.GOVERNOR);
        return new SavingsUseAmended(
                BUDGET,
                USE,
                content,
                found.virementClass(),
                found.rules(),
                found.neededOutcome(),
                found.approvedBy(),
                found.body());
    }

    private static Violation makerIsChecker(PersonId person) {
        return broken(BudgetProblem.MAKER_IS_CHECKER, Map.of("person", person.value(), "item", "use-1"));
    }

    @Test
    void rests_on_a_resolution_that_served_nothing_else() {
        at(Step.ENDORSED)
                .happened(
                        PROPOSER,
                        PROPOSED_ON,
                        new VirementProposed(BUDGET, Virements.VIREMENT, Virements.CONTENT),
                        new VirementSubmitted(BUDGET, Virements.VIREMENT, Virements.HASH))
                .on(ENDORSED_ON)
                .asks(SECRETARY, Virements.endorse(Virements.HASH))
                .isRefused(
                        ConsentProblem.RESOLUTION_ALREADY_USED,
                        Map.of("resolution", RESOLUTION.toString(), "usedBy", "use-1"));
        Virements.at(Virement.Step.ENDORSED)
                .happened(saved("savings-1", TRAVEL, 50_00))
                .happened(PROPOSER, PROPOSED_ON, proposed(CONTENT, Role.GOVERNOR))
                .on(ENDORSED_ON)
                .asks(SECRETARY, endorse(HASH))
                .isRefused(
                        ConsentProblem.RESOLUTION_ALREADY_USED,
                        Map.of("resolution", RESOLUTION.toString(), "usedBy", "virement-1"));
    }

    @Test
    void is_carried_out_in_time_and_in_order() {
        at(Step.APPROVED).on(VALID_UNTIL).asks(FINANCE, use()).isTaken(used());
        at(Step.APPROVED)
                .on(VALID_UNTIL.plusDays(1))
                .asks(FINANCE, use())
                .isRefused(
                        BudgetProblem.APPROVAL_EXPIRED,
                        Map.of("validUntil", "2026-03-31", "effectiveOn", "2026-04-01"));
        at(Step.APPROVED)
                .on(APPROVED_ON.minusDays(1))
                .asks(FINANCE, use())
                .isRefused(
                        BudgetProblem.DATE_BEFORE_PREVIOUS_STEP,
                        Map.of("effectiveOn", "2026-03-09", "previousStepOn", "2026-03-10"));
    }

    @Test
    void is_refused_if_the_rules_of_its_day_ask_for_other_consents() {
        at(Step.APPROVED)
                .underRules(BudgetScenario.RULES.withVirements("rules-2", EXECUTED_ON, Role.ESAO_DIRECTOR, 15))
                .on(EXECUTED_ON)
                .asks(FINANCE, use())
                .isRefused(
                        BudgetProblem.VIREMENT_CLASS_DIFFERS,
                        Map.of(
                                "virementClass", "WITHIN_ACTIVITY",
                                "approvedBy", "GOVERNOR",
                                "rules", "virement-rules/rules-1",
                                "virementClassNow", "WITHIN_ACTIVITY",
                                "approvedByNow", "ESAO_DIRECTOR",
                                "rulesNow", "virement-rules/rules-2"));
    }

    @Test
    void holds_up_the_close_of_the_year_until_it_is_decided() {
        at(Step.APPROVED)
                .on(LATER)
                .asks(DIRECTOR, basis -> new CloseFiscalYear(BUDGET, basis))
                .isRefused(
                        BudgetProblem.OPEN_ITEMS_REMAIN,
                        Map.of(
                                "linesWithCommitments",
                                List.of(),
                                "pendingAllocations",
                                List.of(),
                                "pendingVirements",
                                List.of(),
                                "pendingSavingsUses",
                                List.of("use-1"),
                                "openReservations",
                                List.of(),
                                "openAdvances",
                                List.of(),
                                "undecidedCarryOvers",
                                List.of(),
                                "uncoveredCarryOvers",
                                List.of(),
                                "carryOversToArrive",
                                List.of()));
        at(Step.USED)
                .on(LATER)
                .asks(DIRECTOR, basis -> new CloseFiscalYear(BUDGET, basis))
                .isTaken();
    }
}
