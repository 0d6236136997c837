package esao.bench.peer.axon.reading;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

/** Reads lines as one usually does with Spring Data. */
public interface PlainLines extends Repository<LineEntity, LineEntity.Key> {

    /** A page of the lines of a budget, and how many there are in all. */
    Page<LineEntity> findByBudgetId(String budgetId, Pageable page);
}
