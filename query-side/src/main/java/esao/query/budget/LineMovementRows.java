package esao.query.budget;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@link LineMovementRow}. */
interface LineMovementRows
        extends Repository<LineMovementRow, LineMovementRow.Key>, JpaSpecificationExecutor<LineMovementRow> {}
