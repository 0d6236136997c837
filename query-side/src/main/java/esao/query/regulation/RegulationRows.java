package esao.query.regulation;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@link RegulationRow}. */
interface RegulationRows extends Repository<RegulationRow, RegulationRow.Key>, JpaSpecificationExecutor<RegulationRow> {

    /** The latest version in a state that has begun on a day. */
    Optional<RegulationRow> findFirstByRegulationIdAndStateAndEffectiveFromLessThanEqualOrderByEffectiveFromDesc(
            String regulationId, String state, LocalDate day);
}
