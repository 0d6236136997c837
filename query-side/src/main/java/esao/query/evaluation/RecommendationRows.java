package esao.query.evaluation;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@link RecommendationRow}. */
interface RecommendationRows
        extends Repository<RecommendationRow, RecommendationRow.Key>, JpaSpecificationExecutor<RecommendationRow> {}
