package esao.query.budget;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@link AdvanceClearingRow}. */
interface AdvanceClearingRows
        extends Repository<AdvanceClearingRow, AdvanceClearingRow.Key>, JpaSpecificationExecutor<AdvanceClearingRow> {}
