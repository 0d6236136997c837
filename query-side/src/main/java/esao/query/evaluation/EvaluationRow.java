package esao.query.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code read_model.evaluation}. */
@Entity
@Immutable
@Table(schema = "read_model", name = "evaluation")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // The columns are set by Hibernate, some only to be asked for.
class EvaluationRow {

    @Id
    private String evaluationId;

    private String office;
    private long year;
    private String project;
    private String title;
    private String owner;
    private String[] lines;
    private String state;
    private LocalDate openedOn;
    private LocalDate lastDay;
    private long questions;
    private long asked;
    private long answered;
    private @Nullable LocalDate closedOn;
    private @Nullable String whyEarly;
    private long edition;
    private @Nullable LocalDate summarisedOn;
    private @Nullable String summarisedBy;
    private @Nullable LocalDate acknowledgedOn;
    private @Nullable String acknowledgedBy;
    private long recommendations;
    private String[] told;

    protected EvaluationRow() {}

    EvaluationView view() {
        return new EvaluationView(
                (int) year,
                project,
                title,
                owner,
                List.of(lines),
                EvaluationState.valueOf(state),
                openedOn,
                lastDay,
                questions,
                asked,
                answered,
                EvaluationGroupView.rate(answered, asked),
                closedOn,
                whyEarly,
                edition,
                summarisedOn,
                summarisedBy,
                acknowledgedOn,
                acknowledgedBy,
                recommendations);
    }
}
