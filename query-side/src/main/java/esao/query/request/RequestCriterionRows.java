package esao.query.request;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@link RequestCriterionRow}. */
interface RequestCriterionRows
        extends Repository<RequestCriterionRow, RequestCriterionRow.Key>,
                JpaSpecificationExecutor<RequestCriterionRow> {}
