package esao.bench.peer.envers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.envers.Audited;

/** A line of a budget with its figures as they are now; Envers keeps each earlier version of it. */
@Entity
@Audited
@Table(name = "ledger_line")
@SuppressWarnings({"NullAway.Init", "unused"}) // The fields are read and set by Hibernate.
public class LedgerLine {

    @Id
    private String id;

    private String office;
    private int year;
    private String line;
    private long allottedSatang;
    private long allocatedSatang;
    private long releasedSatang;
    private long reservedSatang;
    private long committedSatang;
    private long disbursedSatang;

    protected LedgerLine() {}

    /** Takes an amount from what is promised. */
    public void reduce(long satang) {
        if (satang <= 0 || satang > committedSatang) {
            throw new IllegalArgumentException("%d satang cannot be taken from %d".formatted(satang, committedSatang));
        }
        committedSatang -= satang;
    }

    public long committedSatang() {
        return committedSatang;
    }
}
