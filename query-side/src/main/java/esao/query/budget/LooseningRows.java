package esao.query.budget;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@link LooseningRow}. */
interface LooseningRows extends Repository<LooseningRow, LooseningRow.Key>, JpaSpecificationExecutor<LooseningRow> {}
