package esao.query.budget;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@link AllocationRow}. */
interface AllocationRows
        extends Repository<AllocationRow, AllocationRow.Key>, JpaSpecificationExecutor<AllocationRow> {}
