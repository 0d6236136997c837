package esao.query.framework;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@link PolicyEffectRow}. */
interface PolicyEffectRows
        extends Repository<PolicyEffectRow, PolicyEffectRow.Key>, JpaSpecificationExecutor<PolicyEffectRow> {}
