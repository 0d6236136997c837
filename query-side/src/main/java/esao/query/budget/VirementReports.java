package esao.query.budget;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@link VirementReportRow}. */
interface VirementReports
        extends Repository<VirementReportRow, VirementReportRow.Key>, JpaSpecificationExecutor<VirementReportRow> {}
