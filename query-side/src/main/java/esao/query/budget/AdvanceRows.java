package esao.query.budget;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@link AdvanceRow}. */
interface AdvanceRows extends Repository<AdvanceRow, AdvanceRow.Key>, JpaSpecificationExecutor<AdvanceRow> {}
