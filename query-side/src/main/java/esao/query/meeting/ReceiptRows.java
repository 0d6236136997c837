package esao.query.meeting;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@link ReceiptRow}. */
interface ReceiptRows extends Repository<ReceiptRow, ReceiptRow.Key>, JpaSpecificationExecutor<ReceiptRow> {}
