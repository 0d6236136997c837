package esao.query.request;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@link RequestProgrammeRow}. */
interface RequestProgrammeRows
        extends Repository<RequestProgrammeRow, RequestProgrammeRow.Key>,
                JpaSpecificationExecutor<RequestProgrammeRow> {}
