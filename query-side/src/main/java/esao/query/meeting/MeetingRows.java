package esao.query.meeting;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@link MeetingRow}. */
interface MeetingRows extends Repository<MeetingRow, String>, JpaSpecificationExecutor<MeetingRow> {}
