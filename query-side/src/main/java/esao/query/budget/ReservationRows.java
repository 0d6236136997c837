package esao.query.budget;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@link ReservationRow}. */
interface ReservationRows
        extends Repository<ReservationRow, ReservationRow.Key>, JpaSpecificationExecutor<ReservationRow> {}
