package esao.query.evaluation;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@link EvaluationRow}. */
interface EvaluationRows extends Repository<EvaluationRow, String>, JpaSpecificationExecutor<EvaluationRow> {}
