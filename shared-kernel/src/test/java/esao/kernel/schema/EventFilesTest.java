package esao.kernel.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import esao.testing.SampleBodyEvents;
import esao.testing.SampleCalendarEvents;
import esao.testing.SampleEvaluationEvents;
import esao.testing.SampleEvents;
import esao.testing.SampleFrameworkEvents;
import esao.testing.SampleGfmisEvents;
import esao.testing.SampleMeetingEvents;
import esao.testing.SampleReactionEvents;
import esao.testing.SampleRegulationEvents;
import esao.testing.SampleRequestEvents;
import esao.testing.SampleSynthesisEvents;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares how each event is written today with the file that says how it was written when it was new.
 *
 * <p>A file, once released, is never changed: what is on disk somewhere must be readable for ever. A new event gets its
 * file by {@code mvn test -pl shared-kernel -Dtest=EventFilesTest -Desao.golden=write}, which writes the missing files
 * only, and fails so that nobody takes it for a test.
 */
@DisplayName("The files of events")
class EventFilesTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "events");
    private static final JsonMapper PLAIN = JsonMapper.shared();

    private final NamedSerializer serializer = NamedSerializer.ofEvents();

    static Stream<String> files() {
        return samples().keySet().stream();
    }

    @Test
    void are_written_only_on_demand() throws IOException {
        if (!"write".equals(System.getProperty("esao.golden"))) {
            return;
        }
        for (var sample : samples().entrySet()) {
            var file = FOLDER.resolve(sample.getKey());
            if (!Files.exists(file)) {
                var pretty = PLAIN.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(PLAIN.readTree(written(sample.getValue())));
                Files.writeString(file, pretty.replace(System.lineSeparator(), "\n") + "\n");
            }
        }
        fail("Missing files were written to %s; read them, and run again without -Desao.golden", FOLDER);
    }

    @ParameterizedTest
    @MethodSource("files")
    void say_to_the_byte_how_an_event_is_written(String file) throws IOException {
        var compact = PLAIN.writeValueAsString(PLAIN.readTree(textOf(file)));

        assertThat(written(sample(file))).isEqualTo(compact);
    }

    @ParameterizedTest
    @MethodSource("files")
    void read_back_to_an_equal_event(String file) throws IOException {
        assertThat(read(file, textOf(file))).isEqualTo(sample(file));
    }

    @ParameterizedTest
    @MethodSource("files")
    void hold_nothing_but_record_components(String file) throws IOException {
        var components = Arrays.stream(sample(file).getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();

        assertThat(components).containsAll(PLAIN.readTree(textOf(file)).propertyNames());
    }

    @ParameterizedTest
    @MethodSource("files")
    void are_refused_with_a_property_too_many(String file) throws IOException {
        var tree = PLAIN.readTree(textOf(file)).asObject().put("more", 1);

        assertThatThrownBy(() -> read(file, PLAIN.writeValueAsString(tree)))
                .isInstanceOf(SerializationException.class)
                .hasStackTraceContaining("more");
    }

    /** Everything the smallest form of an event still holds is required, at its first level. */
    @ParameterizedTest
    @MethodSource("files")
    void are_refused_with_a_required_component_too_few(String file) throws IOException {
        var smallest = file.replace(".minimal", "").replace(".json", ".minimal.json");
        var required = PLAIN.readTree(textOf(samples().containsKey(smallest) ? smallest : file))
                .propertyNames();
        assertThat(required)
                .containsAnyOf(
                        "budgetId",
                        "frameworkId",
                        "requestId",
                        "regulationId",
                        "reconciliationId",
                        "bodyId",
                        "meetingId",
                        "calendarId",
                        "synthesisId",
                        "evaluationId",
                        "reactionId");

        for (var name : required) {
            var tree = PLAIN.readTree(textOf(file)).asObject();
            tree.remove(name);

            assertThatThrownBy(() -> read(file, PLAIN.writeValueAsString(tree)))
                    .as("%s without %s", file, name)
                    .isInstanceOf(SerializationException.class)
                    .hasStackTraceContaining(name);
        }
    }

    @Test
    void are_there_for_every_event_and_for_nothing_else() throws IOException {
        try (var found = Files.list(FOLDER)) {
            assertThat(found.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(samples().keySet());
        }
    }

    @Test
    void show_every_event_of_the_catalogue() {
        assertThat(whole().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(EventCatalogue.events().keySet());
    }

    /**
     * The sample of each file; the file's name is the event's lasting name, its revision, and whether it is minimal.
     */
    private static Map<String, Object> samples() {
        var samples = new LinkedHashMap<String, Object>();
        whole().forEach(event -> samples.put(stemOf(event) + ".json", event));
        Stream.of(
                        SampleEvents.minimal(),
                        SampleFrameworkEvents.minimal(),
                        SampleRequestEvents.minimal(),
                        SampleGfmisEvents.minimal(),
                        SampleBodyEvents.minimal(),
                        SampleMeetingEvents.minimal(),
                        SampleEvaluationEvents.minimal(),
                        SampleReactionEvents.minimal())
                .flatMap(List::stream)
                .forEach(event -> samples.put(stemOf(event) + ".minimal.json", event));
        return samples;
    }

    private static Stream<Object> whole() {
        return Stream.of(
                        SampleEvents.whole(),
                        SampleFrameworkEvents.whole(),
                        SampleRequestEvents.whole(),
                        SampleRegulationEvents.whole(),
                        SampleGfmisEvents.whole(),
                        SampleBodyEvents.whole(),
                        SampleMeetingEvents.whole(),
                        SampleCalendarEvents.whole(),
                        SampleSynthesisEvents.whole(),
                        SampleEvaluationEvents.whole(),
                        SampleReactionEvents.whole())
                .flatMap(List::stream);
    }

    private static Object sample(String file) {
        var sample = samples().get(file);
        assertThat(sample).as("sample of %s", file).isNotNull();
        return Objects.requireNonNull(sample);
    }

    private static String stemOf(Object event) {
        return EventCatalogue.nameOf(event.getClass()) + ".v" + revisionOf(event.getClass());
    }

    private static String revisionOf(Class<?> event) {
        var revision = event.getAnnotation(Revision.class);
        assertThat(revision).as("@Revision of %s", event).isNotNull();
        return revision.value();
    }

    private String written(Object event) {
        return new String(serializer.serialize(event, byte[].class).getData(), StandardCharsets.UTF_8);
    }

    private Object read(String file, String json) {
        var parts = List.of(file.split("\\.", -1));
        var name = parts.get(0) + "." + parts.get(1);
        var revision = parts.get(2).substring(1);
        return serializer.deserialize(
                new SimpleSerializedObject<>(json.getBytes(StandardCharsets.UTF_8), byte[].class, name, revision));
    }

    private static String textOf(String file) throws IOException {
        return Files.readString(FOLDER.resolve(file));
    }
}
