package esao.query.request;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@link RequestFrameRow}. */
interface RequestFrameRows
        extends Repository<RequestFrameRow, RequestFrameRow.Key>, JpaSpecificationExecutor<RequestFrameRow> {}
