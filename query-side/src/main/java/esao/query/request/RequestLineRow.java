package esao.query.request;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code read_model.request_line}. */
@Entity
@Immutable
@Table(schema = "read_model", name = "request_line")
@IdClass(RequestLineRow.Key.class)
@SuppressWarnings("NullAway.Init") // The columns are set by Hibernate.
class RequestLineRow {

    @Id
    private String requestId;

    @Id
    private String school;

    private String schoolName;

    @Id
    private String line;

    private String name;

    private String plan;

    private @Nullable String output;

    private @Nullable String project;

    private @Nullable String activity;

    private String category;

    private String unit;

    private long quantity;

    private long unitPriceSatang;

    private long requestedSatang;

    private @Nullable String investmentKind;

    private @Nullable String priceStandard;

    private @Nullable String[] ready;

    private @Nullable Long acceptedSatang;

    private @Nullable Long cutSatang;

    private String verdict;

    private @Nullable String reason;

    private @Nullable String decidedBy;

    private @Nullable String aboveCeilingReason;

    private @Nullable Long grantedSatang;

    private @Nullable String remark;

    protected RequestLineRow() {}

    RequestLineView view() {
        return new RequestLineView(
                school,
                schoolName,
                line,
                name,
                plan,
                output,
                project,
                activity,
                category,
                unit,
                quantity,
                unitPriceSatang,
                requestedSatang,
                investmentKind,
                priceStandard,
                ready == null ? List.of() : List.of(ready),
                acceptedSatang,
                cutSatang,
                verdict,
                reason,
                decidedBy,
                aboveCeilingReason,
                grantedSatang,
                remark);
    }

    /** What names a row. */
    record Key(String requestId, String school, String line) implements Serializable {}
}
