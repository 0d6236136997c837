package esao.query.framework;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@link EnvelopeRow}. */
interface EnvelopeRows extends Repository<EnvelopeRow, EnvelopeRow.Key>, JpaSpecificationExecutor<EnvelopeRow> {}
