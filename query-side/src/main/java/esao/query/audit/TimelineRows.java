package esao.query.audit;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@link TimelineRow}. */
interface TimelineRows extends Repository<TimelineRow, Long>, JpaSpecificationExecutor<TimelineRow> {}
