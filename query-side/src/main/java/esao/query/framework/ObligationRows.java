package esao.query.framework;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@link ObligationRow}. */
interface ObligationRows
        extends Repository<ObligationRow, ObligationRow.Key>, JpaSpecificationExecutor<ObligationRow> {}
