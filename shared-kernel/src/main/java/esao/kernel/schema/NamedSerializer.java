package esao.kernel.schema;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.ConfigToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * Writes each thing under a lasting name instead of its Java class name, and reads only names it knows.
 *
 * <p>The list is closed both ways: what has no name is not written, and a name that is not listed is refused, so that
 * nothing in the database can choose which class is loaded. Only record components and fields are written; a method
 * that happens to be called {@code isZero} never becomes part of history.
 */
public final class NamedSerializer extends Jackson3Serializer {

    /** What the framework itself stores: metadata, and the positions of processors. */
    private static final Map<Class<?>, String> FRAMEWORK = Map.of(
            MetaData.class, "axon.meta-data",
            GapAwareTrackingToken.class, "axon.gap-aware-token",
            GlobalSequenceTrackingToken.class, "axon.global-sequence-token",
            ReplayToken.class, "axon.replay-token",
            ConfigToken.class, "axon.config-token");

    private final Map<Class<?>, String> names;
    private final Map<String, Class<?>> classes;
    private final Map<Class<?>, Optional<String>> revisions = new ConcurrentHashMap<>();

    private NamedSerializer(Builder builder, Map<Class<?>, String> names) {
        super(builder);
        this.names = Map.copyOf(names);
        this.classes =
                names.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    /** Knows the events of the catalogue and what the framework stores. */
    public static NamedSerializer ofEvents() {
        return ofEventsAnd(Map.of());
    }

    /**
     * Knows, beside the events, what one side stores of its own, for example snapshots.
     *
     * @throws IllegalStateException if two classes share a name
     */
    public static NamedSerializer ofEventsAnd(Map<Class<?>, String> more) {
        var names = new HashMap<Class<?>, String>(EventCatalogue.events());
        names.putAll(FRAMEWORK);
        names.putAll(more);
        var builder = Jackson3Serializer.builder().jsonMapperBuilderCustomizer(NamedSerializer::settings);
        return new NamedSerializer(builder, names);
    }

    @Override
    @SuppressWarnings("rawtypes") // As the overridden method declares it.
    public SerializedType typeForClass(Class type) {
        if (type == null || Void.TYPE.equals(type) || Void.class.equals(type)) {
            return SimpleSerializedType.emptyType();
        }
        var name = names.get(type);
        if (name == null) {
            throw new SerializationException(type.getName() + " has no lasting name and is not stored");
        }
        return new SimpleSerializedType(name, revision(type));
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (SimpleSerializedType.emptyType().equals(type)) {
            return Void.class;
        }
        var known = MetaData.class.getName().equals(type.getName()) ? MetaData.class : classes.get(type.getName());
        if (known == null) {
            throw new SerializationException("No class is listed for the name '%s'".formatted(type.getName()));
        }
        requireKnownRevision(known, type);
        return known;
    }

    /**
     * An event of another revision, for example one written by a newer version of this program, means something else.
     */
    private void requireKnownRevision(Class<?> known, SerializedType type) {
        if (EventCatalogue.events().containsKey(known) && !Objects.equals(revision(known), type.getRevision())) {
            throw new SerializationException("Revision %s of '%s' is not known; this program reads revision %s"
                    .formatted(type.getRevision(), type.getName(), revision(known)));
        }
    }

    /** Looked up once, since the framework searches for the annotation anew each time. */
    private @Nullable String revision(Class<?> type) {
        return revisions
                .computeIfAbsent(
                        type, asked -> Optional.ofNullable(getRevisionResolver().revisionOf(asked)))
                .orElse(null);
    }

    private static void settings(JsonMapper.Builder mapper) {
        StrictJson.applyTo(mapper);
        mapper.changeDefaultVisibility(
                        visible -> visible.withVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                                .withVisibility(PropertyAccessor.GETTER, JsonAutoDetect.Visibility.NONE)
                                .withVisibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE))
                .changeDefaultPropertyInclusion(included -> included.withValueInclusion(JsonInclude.Include.NON_NULL))
                .polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                        .allowIfSubType(TrackingToken.class)
                        .build());
    }
}
