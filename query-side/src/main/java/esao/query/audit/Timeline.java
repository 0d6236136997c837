package esao.query.audit;

import esao.kernel.budget.BudgetId;
import esao.kernel.office.OfficeCode;
import esao.query.listing.EntityRows;
import esao.query.listing.Rows;
import jakarta.persistence.EntityManager;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the timeline of everything that happened. */
@Component
public class Timeline {

    /** The read model all of it comes from. */
    public static final Set<String> READ_MODELS = Set.of(TimelineProjection.NAME);

    private final TimelineRows rows;
    private final EntityManager entities;
    private final JdbcClient jdbc;

    Timeline(TimelineRows rows, EntityManager entities, JdbcClient jdbc) {
        this.rows = rows;
        this.entities = entities;
        this.jdbc = jdbc;
    }

    /** The events of every office. */
    public Rows<TimelineView> all() {
        return new EntityRows<>(rows, entities, Specification.unrestricted(), TimelineRow::view);
    }

    /** The events of these offices. */
    public Rows<TimelineView> of(Set<OfficeCode> offices) {
        var codes = offices.stream().map(OfficeCode::value).toList();
        return new EntityRows<>(
                rows, entities, (row, query, builder) -> row.get("office").in(codes), TimelineRow::view);
    }

    /** The global position of an event of a budget; absent while the timeline has not come that far. */
    public @Nullable Long positionOf(BudgetId budget, long version) {
        return jdbc.sql("SELECT position FROM read_model.timeline WHERE stream = :stream AND version = :version")
                .param("stream", budget.toString())
                .param("version", version)
                .query((row, number) -> row.getLong("position"))
                .optional()
                .orElse(null);
    }
}
