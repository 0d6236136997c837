package esao.query.budget;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@link VirementClassRow}. */
interface VirementClasses
        extends Repository<VirementClassRow, VirementClassRow.Key>, JpaSpecificationExecutor<VirementClassRow> {}
