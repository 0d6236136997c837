package esao.testing;

import static esao.testing.Samples.OFFICE;
import static esao.testing.Samples.baht;

import esao.kernel.budget.value.VirementClass;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.Role;
import esao.kernel.regulation.RegulationEvent;
import esao.kernel.regulation.RegulationId;
import esao.kernel.regulation.RegulationSet;
import esao.kernel.regulation.RegulationWithdrawn;
import esao.kernel.regulation.value.ClassRule;
import esao.kernel.regulation.value.Provisions;
import esao.kernel.regulation.value.RegulationKind;
import esao.kernel.regulation.value.VirementRules;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** One event of each kind that can happen to dated rules: those of the golden files. */
public final class SampleRegulationEvents {

    public static final RegulationId VIREMENTS = new RegulationId(OFFICE, RegulationKind.VIREMENT_RULES);
    public static final LocalDate NEXT_YEAR = LocalDate.of(2026, 10, 1);

    private SampleRegulationEvents() {}

    /** With everything an event can hold, in the order of {@link RegulationEvent}. */
    public static List<RegulationEvent> whole() {
        return List.of(
                new RegulationSet(VIREMENTS, "office-2", NEXT_YEAR, Provisions.of(directorsRules())),
                new RegulationWithdrawn(VIREMENTS, "office-2", NEXT_YEAR));
    }

    /** Rules by which the director approves everything. */
    public static VirementRules directorsRules() {
        return virementRules(Role.ESAO_DIRECTOR);
    }

    /** Rules by which one authority approves everything. */
    public static VirementRules virementRules(Role authority) {
        return new VirementRules(
                Arrays.stream(VirementClass.values())
                        .map(virementClass -> new ClassRule(virementClass, ResolutionOutcome.ENDORSED, authority, 15))
                        .toList(),
                baht(1_000_000),
                baht(10_000_000));
    }
}
