package esao.query.budget;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@link AllocationCalculationRow}. */
interface AllocationCalculationRows
        extends Repository<AllocationCalculationRow, AllocationCalculationRow.Key>,
                JpaSpecificationExecutor<AllocationCalculationRow> {}
