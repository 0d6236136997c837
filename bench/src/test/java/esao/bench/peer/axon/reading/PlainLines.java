package esao.bench.peer.axon.reading;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads lines as one usually does with Spring Data. */
public interface PlainLines extends Repository<LineEntity, LineEntity.Key>, JpaSpecificationExecutor<LineEntity> {}
