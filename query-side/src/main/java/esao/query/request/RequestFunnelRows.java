package esao.query.request;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@link RequestFunnelRow}. */
interface RequestFunnelRows
        extends Repository<RequestFunnelRow, RequestFunnelRow.Key>, JpaSpecificationExecutor<RequestFunnelRow> {}
