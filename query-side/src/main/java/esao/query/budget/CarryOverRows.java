package esao.query.budget;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@link CarryOverRow}. */
interface CarryOverRows extends Repository<CarryOverRow, CarryOverRow.Key>, JpaSpecificationExecutor<CarryOverRow> {}
