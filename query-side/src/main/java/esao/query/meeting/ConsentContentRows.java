package esao.query.meeting;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Reads {@link ConsentContentRow}. */
interface ConsentContentRows extends Repository<ConsentContentRow, ConsentContentRow.Key> {

    List<ConsentContentRow> findByOffice(String office);
}
