package esao.query.meeting;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Reads {@link ResolutionRow}. */
interface ResolutionRows extends Repository<ResolutionRow, ResolutionRow.Key> {

    List<ResolutionRow> findByOffice(String office);
}
