package esao.query.meeting;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Reads {@link ConsentSubjectRow}. */
interface ConsentSubjectRows extends Repository<ConsentSubjectRow, ConsentSubjectRow.Key> {

    List<ConsentSubjectRow> findByOffice(String office);
}
