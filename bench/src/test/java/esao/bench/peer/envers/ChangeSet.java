package esao.bench.peer.envers;

import esao.kernel.provenance.Provenance;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.envers.RevisionEntity;
import org.hibernate.envers.RevisionNumber;
import org.hibernate.envers.RevisionTimestamp;

/** One change in the history, with the provenance that the product keeps with each event. */
@Entity
@RevisionEntity(ChangeSetListener.class)
@Table(name = "change_set")
@SuppressWarnings({"NullAway.Init", "unused"}) // The fields are read and set by Hibernate.
public class ChangeSet {

    @Id
    @GeneratedValue
    @RevisionNumber
    private long id;

    @RevisionTimestamp
    private long recordedAt;

    private String commandId;
    private String actorId;
    private String role;
    private String effectiveOn;
    private String documentNumber;
    private String documentDate;
    private String reason;
    private String correlationId;

    protected ChangeSet() {}

    void by(Provenance provenance) {
        commandId = provenance.commandId();
        actorId = provenance.actor().value();
        role = provenance.role().name();
        effectiveOn = provenance.effectiveOn().toString();
        documentNumber = provenance.document().number();
        documentDate = provenance.document().date().toString();
        reason = provenance.reason();
        correlationId = provenance.correlationId();
    }
}
