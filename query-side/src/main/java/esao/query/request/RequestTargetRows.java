package esao.query.request;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@link RequestTargetRow}. */
interface RequestTargetRows
        extends Repository<RequestTargetRow, RequestTargetRow.Key>, JpaSpecificationExecutor<RequestTargetRow> {}
