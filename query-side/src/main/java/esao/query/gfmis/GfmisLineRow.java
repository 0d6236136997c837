package esao.query.gfmis;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code read_model.gfmis_line}. */
@Entity
@Immutable
@Table(schema = "read_model", name = "gfmis_line")
@IdClass(GfmisLineRow.Key.class)
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Hibernate sets the columns; some are only asked for.
class GfmisLineRow {

    @Id
    private String reconciliationId;

    @Id
    private String statement;

    @Id
    private String code;

    private @Nullable String name;
    private @Nullable String plan;
    private long netSatang;
    private long orderedSatang;
    private long disbursedSatang;
    private long remainingSatang;

    protected GfmisLineRow() {}

    GfmisLineView view() {
        return new GfmisLineView(code, name, plan, netSatang, orderedSatang, disbursedSatang, remainingSatang);
    }

    /** What names a row. */
    record Key(String reconciliationId, String statement, String code) implements Serializable {}
}
