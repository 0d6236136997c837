package esao.query.request;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@link RequestLineRow}. */
interface RequestLineRows
        extends Repository<RequestLineRow, RequestLineRow.Key>, JpaSpecificationExecutor<RequestLineRow> {}
