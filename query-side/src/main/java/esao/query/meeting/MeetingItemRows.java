package esao.query.meeting;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@link MeetingItemRow}. */
interface MeetingItemRows
        extends Repository<MeetingItemRow, MeetingItemRow.Key>, JpaSpecificationExecutor<MeetingItemRow> {}
