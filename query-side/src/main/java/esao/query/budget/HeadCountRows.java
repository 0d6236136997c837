package esao.query.budget;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@link HeadCountRow}. */
interface HeadCountRows extends Repository<HeadCountRow, HeadCountRow.Key>, JpaSpecificationExecutor<HeadCountRow> {}
