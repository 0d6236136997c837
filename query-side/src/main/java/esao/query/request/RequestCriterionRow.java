package esao.query.request;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

/** A row of {@code read_model.request_criterion}. */
@Entity
@Immutable
@Table(schema = "read_model", name = "request_criterion")
@IdClass(RequestCriterionRow.Key.class)
@SuppressWarnings("NullAway.Init") // The columns are set by Hibernate.
class RequestCriterionRow {

    @Id
    private String requestId;

    @Id
    private String criterion;

    private String name;

    private long weight;

    protected RequestCriterionRow() {}

    RequestCriterionView view() {
        return new RequestCriterionView(criterion, name, (int) weight);
    }

    /** What names a row. */
    record Key(String requestId, String criterion) implements Serializable {}
}
