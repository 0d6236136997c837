package esao.query.framework;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code read_model.framework_edition}. */
@Entity
@Immutable
@Table(schema = "read_model", name = "framework_edition")
@IdClass(EditionRow.Key.class)
@SuppressWarnings("NullAway.Init") // The columns are set by Hibernate.
class EditionRow {

    @Id
    private String frameworkId;

    private String office;

    @Id
    private long baseYear;

    private String state;

    private String openedBy;

    private Instant openedAt;

    private @Nullable String groupTask;

    private @Nullable String groupChair;

    private @Nullable String[] groupMembers;

    private @Nullable String groupOrderNumber;

    private @Nullable LocalDate groupOrderDate;

    private @Nullable String reconciledBy;

    private @Nullable Instant reconciledAt;

    private @Nullable String finalisedBy;

    private @Nullable Instant finalisedAt;

    private @Nullable String hash;

    protected EditionRow() {}

    EditionView view() {
        return new EditionView(
                office,
                (int) baseYear,
                state,
                openedBy,
                openedAt,
                groupTask,
                groupChair,
                groupMembers == null ? List.of() : List.of(groupMembers),
                groupOrderNumber,
                groupOrderDate,
                reconciledBy,
                reconciledAt,
                finalisedBy,
                finalisedAt,
                hash);
    }

    /** What names a row. */
    record Key(String frameworkId, long baseYear) implements Serializable {}
}
