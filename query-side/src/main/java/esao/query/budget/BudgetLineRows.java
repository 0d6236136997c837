package esao.query.budget;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@link BudgetLineRow}. */
interface BudgetLineRows
        extends Repository<BudgetLineRow, BudgetLineRow.Key>, JpaSpecificationExecutor<BudgetLineRow> {}
