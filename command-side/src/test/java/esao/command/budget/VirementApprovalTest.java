package esao.command.budget;

import static esao.command.budget.BudgetScenario.SECRETARY;
import static esao.command.budget.Virements.APPROVED_ON;
import static esao.command.budget.Virements.HASH;
import static esao.command.budget.Virements.VALID_UNTIL;
import static esao.command.budget.Virements.VIREMENT;
import static esao.command.budget.Virements.approve;
import static esao.command.budget.Virements.approved;
import static esao.command.budget.Virements.at;
import static esao.testing.Samples.BUDGET;
import static esao.testing.Samples.CHECKER;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.GOVERNOR;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.RESOLUTION;
import static esao.testing.Samples.otherHash;
import static org.assertj.core.api.Assertions.assertThat;

import esao.command.budget.Virement.Step;
import esao.kernel.budget.VirementApproved;
import esao.kernel.provenance.Role;
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
                .isRefused(
                        BudgetProblem.AUTHORITY_NOT_COMPETENT,
                        Map.of("role", role.name(), "needed", "GOVERNOR", "rules", "rules-1"));
    }

    @Test
    void needs_another_authority_from_the_day_on_that_other_rules_name() {
        var rules = new BudgetRules(List.of(
                new BudgetRules.Version("rules-2", APPROVED_ON, Role.ESAO_DIRECTOR, 30),
                new BudgetRules.Version("rules-1", LocalDate.of(2020, 1, 1), Role.GOVERNOR, 15)));
        at(Step.ENDORSED)
                .underRules(rules)
                .on(APPROVED_ON)
                .asks(DIRECTOR, approve(HASH, VALID_UNTIL))
                .isTaken(approved(HASH));
        at(Step.ENDORSED)
                .underRules(rules)
                .on(APPROVED_ON.minusDays(1))
                .asks(DIRECTOR, approve(HASH, VALID_UNTIL))
                .isRefused(
                        BudgetProblem.AUTHORITY_NOT_COMPETENT,
                        Map.of("role", "ESAO_DIRECTOR", "needed", "GOVERNOR", "rules", "rules-1"));
        at(Step.ENDORSED)
                .underRules(rules)
                .on(APPROVED_ON)
                .asks(GOVERNOR, approve(HASH, VALID_UNTIL))
                .isRefused(
                        BudgetProblem.AUTHORITY_NOT_COMPETENT,
                        Map.of("role", "GOVERNOR", "needed", "ESAO_DIRECTOR", "rules", "rules-2"));
    }

    @Test
    void needs_rules_that_are_in_force() {
        var later = new BudgetRules(
                List.of(new BudgetRules.Version("rules-2", APPROVED_ON.plusDays(1), Role.GOVERNOR, 15)));
        at(Step.ENDORSED)
                .underRules(later)
                .on(APPROVED_ON)
                .asks(GOVERNOR, approve(HASH, VALID_UNTIL))
                .isRefused(BudgetProblem.RULES_MISSING, Map.of("effectiveOn", "2026-03-10"));
        at(Step.ENDORSED)
                .underRules(later)
                .on(APPROVED_ON.plusDays(1))
                .asks(GOVERNOR, approve(HASH, VALID_UNTIL))
                .isTaken(approved(HASH));
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
