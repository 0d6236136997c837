package esao.query.budget;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@link ControlExceptionRow}. */
interface ControlExceptionRows
        extends Repository<ControlExceptionRow, ControlExceptionRow.Key>,
                JpaSpecificationExecutor<ControlExceptionRow> {}
