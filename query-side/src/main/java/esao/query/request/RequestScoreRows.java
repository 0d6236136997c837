package esao.query.request;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@link RequestScoreRow}. */
interface RequestScoreRows
        extends Repository<RequestScoreRow, RequestScoreRow.Key>, JpaSpecificationExecutor<RequestScoreRow> {}
