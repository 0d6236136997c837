package esao.query.framework;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@link EstimateRow}. */
interface EstimateRows extends Repository<EstimateRow, EstimateRow.Key>, JpaSpecificationExecutor<EstimateRow> {}
