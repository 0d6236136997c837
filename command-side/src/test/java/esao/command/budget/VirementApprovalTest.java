package esao.command.budget;

import static esao.command.budget.BudgetScenario.SECRETARY;
import static esao.command.budget.Virements.APPROVED_ON;
import static esao.command.budget.Virements.CONTENT;
import static esao.command.budget.Virements.HASH;
import static esao.command.budget.Virements.VALID_UNTIL;
import static esao.command.budget.Virements.VIREMENT;
import static esao.command.budget.Virements.approve;
import static esao.command.budget.Virements.approved;
import static esao.command.budget.Virements.at;
import static esao.command.budget.Virements.endorsed;
import static esao.testing.Samples.BUDGET;
import static esao.testing.Samples.CHECKER;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.GOVERNOR;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.RESOLUTION;
import static esao.testing.Samples.otherHash;
import static org.assertj.core.api.Assertions.assertThat;

import esao.command.budget.Virement.Step;
import esao.kernel.budget.VirementApproved;
import esao.kernel.budget.VirementProposed;
import esao.kernel.budget.VirementSubmitted;
import esao.kernel.provenance.Role;
import esao.kernel.regulation.value.Deadlines;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The approval of a virement")
class VirementApprovalTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 9, 30);

    @Test
    void is_recorded_and_cites_the_resolution_before_it() {
        var by = at(Step.ENDORSED)
                .on(APPROVED_ON)
                .asks(GOVERNOR, approve(HASH, VALID_UNTIL))
                .isTaken(approved(HASH))
                .provenance();
        assertThat(by.resolution()).isEqualTo(RESOLUTION);
        assertThat(by.role()).isEqualTo(Role.GOVERNOR);
    }

    @Test
    void quotes_the_content_that_was_endorsed() {
        at(Step.ENDORSED)
                .on(APPROVED_ON)
                .asks(GOVERNOR, approve(otherHash(), VALID_UNTIL))
                .isRefused(
                        BudgetProblem.CONTENT_HASH_DIFFERS,
                        Map.of("quoted", otherHash().value(), "kept", HASH.value()));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GOVERNOR")
    void needs_the_governor_under_the_first_rules(Role role) {
        at(Step.ENDORSED)
                .on(APPROVED_ON)
                .as(role)
                .asks(GOVERNOR, approve(HASH, VALID_UNTIL))
                .isRefused(BudgetProblem.AUTHORITY_NOT_COMPETENT, notCompetent(role));
    }

    @Test
    void needs_the_authority_of_the_rules_by_which_the_class_was_found() {
        var rules = BudgetScenario.RULES.withVirements("rules-2", APPROVED_ON, Role.ESAO_DIRECTOR, 30);
        at(Step.ENDORSED)
                .underRules(rules)
                .on(APPROVED_ON)
                .asks(DIRECTOR, approve(HASH, VALID_UNTIL))
                .isRefused(BudgetProblem.AUTHORITY_NOT_COMPETENT, notCompetent(Role.ESAO_DIRECTOR));
        at(Step.ENDORSED)
                .underRules(rules)
                .on(APPROVED_ON)
                .asks(GOVERNOR, approve(HASH, VALID_UNTIL))
                .isTaken(approved(HASH));
    }

    @Test
    void needs_the_authority_of_its_own_day_where_no_class_was_found_before() {
        var rules = BudgetScenario.RULES.withVirements("rules-2", APPROVED_ON, Role.ESAO_DIRECTOR, 30);
        var old = Virements.lines()
                .happened(
                        PROPOSER,
                        APPROVED_ON.minusDays(2),
                        new VirementProposed(BUDGET, VIREMENT, CONTENT),
                        new VirementSubmitted(BUDGET, VIREMENT, HASH))
                .happened(SECRETARY, APPROVED_ON.minusDays(1), endorsed(HASH))
                .underRules(rules)
                .on(APPROVED_ON);
        old.asks(GOVERNOR, approve(HASH, VALID_UNTIL))
                .isRefused(
                        BudgetProblem.AUTHORITY_NOT_COMPETENT,
                        Map.of(
                                "role", "GOVERNOR",
                                "needed", "ESAO_DIRECTOR",
                                "virementClass", "WITHIN_OUTPUT",
                                "rules", "virement-rules/rules-2"));
        old.asks(DIRECTOR, approve(HASH, VALID_UNTIL)).isTaken(approved(HASH));
    }

    @Test
    void is_valid_for_no_longer_than_the_rules_allow() {
        var rules = BudgetScenario.RULES.with("short", APPROVED_ON, new Deadlines(7, 30, 6));
        var last = APPROVED_ON.plusDays(30);
        at(Step.ENDORSED)
                .underRules(rules)
                .on(APPROVED_ON)
                .asks(GOVERNOR, approve(HASH, last))
                .isTaken(new VirementApproved(BUDGET, VIREMENT, HASH, OFFICE_LETTER, last));
        at(Step.ENDORSED)
                .underRules(rules)
                .on(APPROVED_ON)
                .asks(GOVERNOR, approve(HASH, last.plusDays(1)))
                .isRefused(
                        BudgetProblem.APPROVAL_VALID_TOO_LONG,
                        Map.of(
                                "validUntil", last.plusDays(1).toString(),
                                "last", last.toString(),
                                "rules", "deadlines/short"));
    }

    private static Map<String, Object> notCompetent(Role role) {
        return Map.of(
                "role", role.name(),
                "needed", "GOVERNOR",
                "virementClass", "WITHIN_OUTPUT",
                "rules", "virement-rules/rules-1");
    }

    @Test
    void ends_on_a_day_between_its_own_and_the_last_of_the_year() {
        for (var end : List.of(APPROVED_ON, LAST_DAY)) {
            at(Step.ENDORSED)
                    .on(APPROVED_ON)
                    .asks(GOVERNOR, approve(HASH, end))
                    .isTaken(new VirementApproved(BUDGET, VIREMENT, HASH, OFFICE_LETTER, end));
        }
        for (var end : List.of(APPROVED_ON.minusDays(1), LAST_DAY.plusDays(1))) {
            at(Step.ENDORSED)
                    .on(APPROVED_ON)
                    .asks(GOVERNOR, approve(HASH, end))
                    .isRefused(
                            BudgetProblem.APPROVAL_ALREADY_EXPIRED,
                            Map.of(
                                    "validUntil", end.toString(),
                                    "approvedOn", "2026-03-10",
                                    "lastDay", "2026-09-30"));
        }
    }

    @Test
    void is_recorded_by_another_person_than_the_endorsement() {
        at(Step.ENDORSED)
                .on(APPROVED_ON)
                .as(Role.GOVERNOR)
                .asks(SECRETARY, approve(HASH, VALID_UNTIL))
                .isRefused(BudgetProblem.MAKER_IS_CHECKER_OF_OTHER_STEP, Map.of("person", SECRETARY.value()));
        at(Step.ENDORSED)
                .on(APPROVED_ON)
                .as(Role.GOVERNOR)
                .asks(CHECKER, approve(HASH, VALID_UNTIL))
                .isTaken(approved(HASH));
    }
}
