package esao.query.request;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

/** A row of {@code read_model.request_score}. */
@Entity
@Immutable
@Table(schema = "read_model", name = "request_score")
@IdClass(RequestScoreRow.Key.class)
@SuppressWarnings("NullAway.Init") // The columns are set by Hibernate.
class RequestScoreRow {

    @Id
    private String requestId;

    @Id
    private String school;

    @Id
    private String criterion;

    private String name;

    private long weight;

    private long points;

    protected RequestScoreRow() {}

    RequestScoreView view() {
        return new RequestScoreView(school, criterion, name, (int) weight, (int) points);
    }

    /** What names a row. */
    record Key(String requestId, String school, String criterion) implements Serializable {}
}
