package esao.bench.peer.envers;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds lines in order to change them. */
public interface LedgerLines extends Repository<LedgerLine, String> {

    /** Locks the line until the end of the transaction, so that two changes of it do not overwrite one another. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT line FROM LedgerLine line WHERE line.id = :id")
    Optional<LedgerLine> findToChange(String id);
}
