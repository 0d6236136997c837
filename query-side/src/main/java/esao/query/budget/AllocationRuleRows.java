package esao.query.budget;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@link AllocationRuleRow}. */
interface AllocationRuleRows
        extends Repository<AllocationRuleRow, AllocationRuleRow.Key>, JpaSpecificationExecutor<AllocationRuleRow> {}
