package esao.query.audit;

import esao.kernel.budget.BudgetId;
import esao.kernel.office.OfficeCode;
import esao.kernel.office.SchoolCode;
import esao.kernel.request.RequestLinesDecided;
import esao.kernel.request.RequestReturned;
import esao.kernel.request.RequestScored;
import esao.kernel.request.SchoolFrameSubmitted;
import esao.kernel.request.SchoolRequestSubmitted;
import esao.kernel.request.SchoolRequestWithdrawn;
import esao.kernel.schema.EventCatalogue;
import esao.query.listing.EntityRows;
import esao.query.listing.Rows;
import esao.query.security.ReadingRights.Schools;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the timeline of everything that happened. */
@Component
public class Timeline {

    /** The read model all of it comes from. */
    public static final Set<String> READ_MODELS = Set.of(TimelineProjection.NAME);

    /** Events that concern the school that is their subject, and no other. */
    private static final Set<String> OF_ONE_SCHOOL = Stream.of(
                    SchoolRequestSubmitted.class,
                    SchoolRequestWithdrawn.class,
                    SchoolFrameSubmitted.class,
                    RequestScored.class,
                    RequestReturned.class,
                    RequestLinesDecided.class)
            .map(EventCatalogue::nameOf)
            .collect(Collectors.toUnmodifiableSet());

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

    /**
     * The events of these offices.
     *
     * @param seen the schools whose own affairs may be seen; those of others are left out
     */
    public Rows<TimelineView> of(Set<OfficeCode> offices, Schools seen) {
        var codes = offices.stream().map(OfficeCode::value).toList();
        Specification<TimelineRow> theirs =
                (row, query, builder) -> row.get("office").in(codes);
        return new EntityRows<>(rows, entities, seen.every() ? theirs : theirs.and(within(seen)), TimelineRow::view);
    }

    private static Specification<TimelineRow> within(Schools seen) {
        var codes = seen.only().stream().map(SchoolCode::value).toList();
        return (row, query, builder) -> builder.or(
                builder.not(row.get("event").in(OF_ONE_SCHOOL)),
                row.get("subject").in(codes));
    }

    /** The global position of an event of a budget; absent while the timeline has not come that far. */
    public @Nullable Long positionOf(BudgetId budget, long version) {
        return positionOf(budget.toString(), version);
    }

    /** The global position of an event of any stream; absent while the timeline has not come that far. */
    public @Nullable Long positionOf(String stream, long version) {
        return jdbc.sql("SELECT position FROM read_model.timeline WHERE stream = :stream AND version = :version")
                .param("stream", stream)
                .param("version", version)
                .query((row, number) -> row.getLong("position"))
                .optional()
                .orElse(null);
    }

    /** The last event of a stream that was recorded up to a global position, by its number; -1 where there is none. */
    public long versionAt(String stream, long position) {
        return jdbc.sql("""
                        SELECT version FROM read_model.timeline WHERE stream = :stream AND position <= :position
                        ORDER BY version DESC LIMIT 1
                        """)
                .param("stream", stream)
                .param("position", position)
                .query((row, number) -> row.getLong("version"))
                .optional()
                .orElse(-1L);
    }
}
