package esao.bench.peer.axon;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** The idempotency key of a command, with what it stands for. Its primary key refuses the second one. */
@Entity
@Table(name = "command_outcome")
@IdClass(KeyRow.Key.class)
@SuppressWarnings({"NullAway.Init", "unused"}) // The fields are read and set by Hibernate.
public class KeyRow {

    @Id
    private String actorId;

    @Id
    private String idempotencyKey;

    @Column(length = 64)
    private String fingerprint;

    private String commandId;
    private String stream;

    protected KeyRow() {}

    public KeyRow(String actorId, String idempotencyKey, String fingerprint, String commandId, String stream) {
        this.actorId = actorId;
        this.idempotencyKey = idempotencyKey;
        this.fingerprint = fingerprint;
        this.commandId = commandId;
        this.stream = stream;
    }

    /** What names a row. */
    public record Key(String actorId, String idempotencyKey) implements Serializable {}
}
