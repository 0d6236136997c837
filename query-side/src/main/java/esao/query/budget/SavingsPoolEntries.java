package esao.query.budget;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@link SavingsPoolRow}. */
interface SavingsPoolEntries
        extends Repository<SavingsPoolRow, SavingsPoolRow.Key>, JpaSpecificationExecutor<SavingsPoolRow> {}
