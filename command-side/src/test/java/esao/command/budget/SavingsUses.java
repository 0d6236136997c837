package esao.command.budget;

import static esao.command.budget.BudgetScenario.SECRETARY;
import static esao.command.budget.BudgetScenario.opened;
import static esao.command.budget.Histories.allotted;
import static esao.command.budget.Histories.saved;
import static esao.command.budget.Virements.APPROVED_ON;
import static esao.command.budget.Virements.BODY;
import static esao.command.budget.Virements.ENDORSED_ON;
import static esao.command.budget.Virements.EXECUTED_ON;
import static esao.command.budget.Virements.PROPOSED_ON;
import static esao.command.budget.Virements.RULES_1;
import static esao.command.budget.Virements.VALID_UNTIL;
import static esao.testing.Samples.BUDGET;
import static esao.testing.Samples.CHECKER;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.GOVERNOR;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.RESOLUTION;
import static esao.testing.Samples.SCHOOL;
import static esao.testing.Samples.TRAVEL;

import esao.command.budget.BudgetScenario.Ask;
import esao.command.budget.BudgetScenario.Following;
import esao.command.rules.Resolved;
import esao.kernel.budget.SavingsGroupAppointed;
import esao.kernel.budget.SavingsUseApproved;
import esao.kernel.budget.SavingsUseEndorsed;
import esao.kernel.budget.SavingsUseProposed;
import esao.kernel.budget.SavingsUseRejected;
import esao.kernel.budget.SavingsUseSentBack;
import esao.kernel.budget.SavingsUsed;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.SavingsId;
import esao.kernel.budget.value.SavingsUseContent;
import esao.kernel.budget.value.SavingsUseId;
import esao.kernel.budget.value.SavingsUseItem;
import esao.kernel.budget.value.SpendingNature;
import esao.kernel.budget.value.VirementClass;
import esao.kernel.money.Money;
import esao.kernel.office.WorkingGroup;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.Role;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One use of 40 baht that were left over on the line of travel, and the steps of its life. */
final class SavingsUses {

    static final SavingsUseId USE = new SavingsUseId("use-1");
    static final SavingsUseContent CONTENT = content(item("savings-1", TRAVEL, 40_00));
    static final ContentHash HASH = CONTENT.hash();
    /** What a meeting consented to instead: 30 baht. */
    static final SavingsUseContent AMENDED = content(item("savings-1", TRAVEL, 30_00));

    static final WorkingGroup GROUP = new WorkingGroup("เงินเหลือจ่าย", CHECKER, List.of(CHECKER, PROPOSER));

    private SavingsUses() {}

    /** 100 baht of travel, 50 of them left over, and a working group. */
    static BudgetScenario pool() {
        return opened().happened(allotted(TRAVEL, 100_00))
                .happened(saved("savings-1", TRAVEL, 50_00))
                .happened(DIRECTOR, PROPOSED_ON, new SavingsGroupAppointed(BUDGET, GROUP));
    }

    static BudgetScenario at(SavingsUse.Step step) {
        return switch (step) {
            case PROPOSED -> pool().happened(PROPOSER, PROPOSED_ON, proposed(CONTENT, Role.GOVERNOR));
            case SENT_BACK ->
                at(SavingsUse.Step.PROPOSED)
                        .happened(
                                SECRETARY, ENDORSED_ON, new SavingsUseSentBack(BUDGET, USE, HASH, RESOLUTION, AMENDED));
            case ENDORSED ->
                at(SavingsUse.Step.PROPOSED)
                        .happened(
                                SECRETARY,
                                ENDORSED_ON,
                                new SavingsUseEndorsed(BUDGET, USE, HASH, RESOLUTION, ResolutionOutcome.ENDORSED));
            case APPROVED -> at(SavingsUse.Step.ENDORSED).happened(GOVERNOR, APPROVED_ON, approved(VALID_UNTIL));
            case USED -> at(SavingsUse.Step.APPROVED).happened(DIRECTOR, EXECUTED_ON, used());
            case REJECTED ->
                at(SavingsUse.Step.PROPOSED).happened(DIRECTOR, ENDORSED_ON, new SavingsUseRejected(BUDGET, USE));
        };
    }

    static SavingsUseProposed proposed(SavingsUseContent content, Role authority) {
        var special = authority == Role.OBEC;
        return new SavingsUseProposed(
                BUDGET,
                USE,
                content,
                special ? VirementClass.SPECIAL_ITEM : VirementClass.WITHIN_ACTIVITY,
                RULES_1,
                ResolutionOutcome.ENDORSED,
                authority,
                BODY);
    }

    static SavingsUseApproved approved(LocalDate validUntil) {
        return new SavingsUseApproved(BUDGET, USE, HASH, OFFICE_LETTER, validUntil);
    }

    static SavingsUsed used() {
        return new SavingsUsed(BUDGET, USE, HASH, CONTENT.items(), RULES_1);
    }

    static SavingsUseItem item(String savings, LineCode line, long satang) {
        return new SavingsUseItem(
                new SavingsId(savings), line, SCHOOL, "โรงเรียนวัด", new Money(satang), "ซ่อมแซมเครื่องปรับอากาศ");
    }

    static SavingsUseContent content(SavingsUseItem... items) {
        return new SavingsUseContent("ใช้ซ่อมแซมที่จำเป็น", OFFICE_LETTER, List.of(items), List.of());
    }

    static SavingsUseContent content(SpendingNature nature) {
        return new SavingsUseContent("ใช้ซ่อมแซมที่จำเป็น", OFFICE_LETTER, CONTENT.items(), List.of(nature));
    }

    static Ask appoint() {
        return basis -> new AppointSavingsGroup(BUDGET, basis, GROUP);
    }

    static Ask propose(SavingsUseContent content) {
        return basis -> new ProposeSavingsUse(BUDGET, basis, USE, content);
    }

    /** A meeting had that content before it and endorsed it. */
    static Ask endorse(ContentHash hash) {
        return follow(resolved(hash));
    }

    static Resolved resolved(ContentHash hash) {
        return Resolved.onSavingsUse(RESOLUTION, BUDGET, USE.value(), hash);
    }

    static Ask follow(Resolved resolved) {
        return new Following(resolved, (basis, cited) -> new EndorseSavingsUse(BUDGET, basis, USE, cited));
    }

    static Ask amend(SavingsUseContent content, @Nullable Boolean layAnew) {
        return basis -> new AmendSavingsUse(BUDGET, basis, USE, content, layAnew);
    }

    static Ask approve(ContentHash hash, LocalDate validUntil) {
        return basis -> new ApproveSavingsUse(BUDGET, basis, USE, hash, validUntil);
    }

    static Ask reject() {
        return basis -> new RejectSavingsUse(BUDGET, basis, USE);
    }

    static Ask use() {
        return basis -> new UseSavings(BUDGET, basis, USE);
    }
}
