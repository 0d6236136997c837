package esao.query.meeting;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@link ActionRow}. */
interface ActionRows extends Repository<ActionRow, ActionRow.Key>, JpaSpecificationExecutor<ActionRow> {}
