package esao.query.request;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@link RequestRoundRow}. */
interface RequestRoundRows extends Repository<RequestRoundRow, String>, JpaSpecificationExecutor<RequestRoundRow> {}
