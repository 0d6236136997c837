package esao.command.store;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;

/** A row of the log, not yet decoded. */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record StoredEvent(
        long position,
        Instant recordedAt,
        String id,
        long sequence,
        EventTypes.Kind kind,
        String stream,
        byte[] payload,
        byte[] metaData)
        implements TrackedEventData<byte[]>, DomainEventData<byte[]> {

    long bytes() {
        return (long) payload.length + metaData.length;
    }

    @Override
    public TrackingToken trackingToken() {
        return new GlobalSequenceTrackingToken(position);
    }

    @Override
    public String getType() {
        return kind.aggregate();
    }

    @Override
    public String getAggregateIdentifier() {
        return stream;
    }

    @Override
    public long getSequenceNumber() {
        return sequence;
    }

    @Override
    public String getEventIdentifier() {
        return id;
    }

    @Override
    public Instant getTimestamp() {
        return recordedAt;
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return new SerializedMetaData<>(metaData, byte[].class);
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        var revision = kind.revision().isEmpty() ? null : kind.revision();
        return new SimpleSerializedObject<>(payload, byte[].class, new SimpleSerializedType(kind.name(), revision));
    }
}
