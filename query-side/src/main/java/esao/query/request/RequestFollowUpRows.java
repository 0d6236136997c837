package esao.query.request;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@link RequestFollowUpRow}. */
interface RequestFollowUpRows
        extends Repository<RequestFollowUpRow, RequestFollowUpRow.Key>, JpaSpecificationExecutor<RequestFollowUpRow> {}
