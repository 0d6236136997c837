package esao.query.budget;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@link BudgetRow}. */
interface BudgetRows extends Repository<BudgetRow, String>, JpaSpecificationExecutor<BudgetRow> {}
