package esao.query.budget;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@link VirementRow}. */
interface VirementRows extends Repository<VirementRow, VirementRow.Key>, JpaSpecificationExecutor<VirementRow> {}
