package esao.query.framework;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@link RevenueRow}. */
interface RevenueRows extends Repository<RevenueRow, RevenueRow.Key>, JpaSpecificationExecutor<RevenueRow> {}
