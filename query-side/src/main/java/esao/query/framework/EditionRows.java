package esao.query.framework;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@link EditionRow}. */
interface EditionRows extends Repository<EditionRow, EditionRow.Key>, JpaSpecificationExecutor<EditionRow> {}
