package esao.command.rules;

import esao.kernel.budget.value.VirementClass;
import esao.kernel.money.Money;
import esao.kernel.office.OfficeCode;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.Role;
import esao.kernel.regulation.InForce;
import esao.kernel.regulation.RegulationId;
import esao.kernel.regulation.RegulationSet;
import esao.kernel.regulation.RegulationVersions;
import esao.kernel.regulation.value.ClassRule;
import esao.kernel.regulation.value.Provisions;
import esao.kernel.regulation.value.RegulationContent;
import esao.kernel.regulation.value.RegulationKind;
import esao.kernel.regulation.value.VirementRules;
import esao.testing.Samples;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Rules that a test lays down, the same for every office; of other kinds those the program brings along. */
public final class FixedRules implements Regulations {

    private final List<RegulationSet> versions;

    private FixedRules(List<RegulationSet> versions) {
        this.versions = versions;
    }

    /** None but those the program brings along. */
    public static FixedRules shipped() {
        return new FixedRules(List.of());
    }

    /** The same, and one more version. */
    public FixedRules with(String version, LocalDate from, RegulationContent content) {
        var id = new RegulationId(Samples.OFFICE, RegulationKind.of(content.getClass()));
        var set = new RegulationSet(id, version, from, Provisions.of(content));
        return new FixedRules(Stream.concat(versions.stream(), Stream.of(set)).toList());
    }

    /** The same, and a version by which one authority approves every virement, to be reported within some days. */
    public FixedRules withVirements(String version, LocalDate from, Role authority, int days) {
        var classes = Arrays.stream(VirementClass.values())
                .map(virementClass -> new ClassRule(virementClass, ResolutionOutcome.ENDORSED, authority, days))
                .toList();
        return with(version, from, new VirementRules(classes, Money.ofBaht(1_000_000), Money.ofBaht(10_000_000)));
    }

    @Override
    public <C extends RegulationContent> InForce<C> inForce(OfficeCode office, Class<C> content, LocalDate day) {
        return RegulationVersions.of(versions.stream()
                        .filter(version -> version.content().kind() == RegulationKind.of(content))
                        .toList())
                .on(day, content);
    }
}
