package esao.query.meeting;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Reads {@link ConsentActRow}. */
interface ConsentActRows extends Repository<ConsentActRow, ConsentActRow.Key> {

    List<ConsentActRow> findByOfficeOrderByVersion(String office);
}
