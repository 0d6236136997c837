package esao.query.regulation;

import esao.kernel.regulation.InForce;
import esao.kernel.regulation.RegulationId;
import esao.kernel.regulation.RegulationVersions;
import esao.kernel.regulation.value.Provisions;
import esao.kernel.regulation.value.RegulationContent;
import esao.query.listing.EntityRows;
import esao.query.listing.Rows;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads the dated rules of offices. */
@Component
public class RegulationRegister {

    /** The read model all of it comes from. */
    public static final Set<String> READ_MODELS = Set.of(RegulationProjection.NAME);

    private final RegulationRows versions;
    private final EntityManager entities;

    RegulationRegister(RegulationRows versions, EntityManager entities) {
        this.versions = versions;
        this.entities = entities;
    }

    /** Every version the office has laid down, withdrawn ones too. */
    public Rows<RegulationView> versions(RegulationId regulation) {
        return new EntityRows<>(
                versions,
                entities,
                (row, query, builder) -> builder.equal(row.get("regulationId"), regulation.toString()),
                RegulationRow::view);
    }

    /** What is in force on a day: the office's latest version that has begun, or what the program brings along. */
    public RegulationView inForce(RegulationId regulation, LocalDate day) {
        return versions.findFirstByRegulationIdAndStateAndEffectiveFromLessThanEqualOrderByEffectiveFromDesc(
                        regulation.toString(), RegulationState.SET.name(), day)
                .map(RegulationRow::view)
                .orElseGet(() -> shipped(
                        regulation,
                        RegulationVersions.NONE.on(day, regulation.kind().content())));
    }

    private static RegulationView shipped(RegulationId regulation, InForce<? extends RegulationContent> inForce) {
        return new RegulationView(
                regulation.office().value(),
                regulation.kind().name(),
                inForce.version(),
                inForce.effectiveFrom(),
                RegulationState.SHIPPED.name(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Provisions.of(inForce.content()));
    }
}
