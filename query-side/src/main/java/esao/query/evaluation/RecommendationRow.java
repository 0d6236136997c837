package esao.query.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code read_model.evaluation_recommendation}. */
@Entity
@Immutable
@Table(schema = "read_model", name = "evaluation_recommendation")
@IdClass(RecommendationRow.Key.class)
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // The columns are set by Hibernate, some only to be asked for.
class RecommendationRow {

    @Id
    private String evaluationId;

    @Id
    private String recommendation;

    @Id
    private String addressee;

    private String office;
    private long year;
    private String project;
    private String wording;
    private String[] questions;
    private String[] findings;
    private LocalDate sentOn;
    private @Nullable LocalDate dueOn;
    private String documentNumber;
    private LocalDate documentDate;
    private @Nullable LocalDate receivedOn;
    private @Nullable String receivedBy;

    protected RecommendationRow() {}

    RecommendationView view() {
        return new RecommendationView(
                (int) year,
                project,
                recommendation,
                addressee,
                wording,
                List.of(questions),
                List.of(findings),
                sentOn,
                dueOn,
                documentNumber,
                documentDate,
                receivedOn,
                receivedBy);
    }

    /** What names a row. */
    record Key(String evaluationId, String recommendation, String addressee) implements Serializable {}
}
