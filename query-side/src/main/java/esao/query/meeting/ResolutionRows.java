package esao.query.meeting;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@link ResolutionRow}. */
interface ResolutionRows
        extends Repository<ResolutionRow, ResolutionRow.Key>, JpaSpecificationExecutor<ResolutionRow> {}
