package esao.query.budget;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@link ReservationDrawRow}. */
interface ReservationDrawRows
        extends Repository<ReservationDrawRow, ReservationDrawRow.Key>, JpaSpecificationExecutor<ReservationDrawRow> {}
