package esao.query.request;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@link RequestSchoolRow}. */
interface RequestSchoolRows
        extends Repository<RequestSchoolRow, RequestSchoolRow.Key>, JpaSpecificationExecutor<RequestSchoolRow> {}
