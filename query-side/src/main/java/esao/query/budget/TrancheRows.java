package esao.query.budget;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@link TrancheRow}. */
interface TrancheRows extends Repository<TrancheRow, TrancheRow.Key>, JpaSpecificationExecutor<TrancheRow> {}
