package esao.query.budget;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@link SavingsUseRow}. */
interface SavingsUseEntries
        extends Repository<SavingsUseRow, SavingsUseRow.Key>, JpaSpecificationExecutor<SavingsUseRow> {}
