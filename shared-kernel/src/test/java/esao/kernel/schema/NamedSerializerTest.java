package esao.kernel.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.tokenstore.ConfigToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The named serializer")
class NamedSerializerTest {

    private final NamedSerializer serializer = NamedSerializer.ofEvents();

    static Stream<Object> what_the_framework_stores() {
        var token = GapAwareTrackingToken.newInstance(12, Set.of(7L, 9L));
        return Stream.of(
                token,
                new GlobalSequenceTrackingToken(3),
                ReplayToken.createReplayToken(token, GapAwareTrackingToken.newInstance(4, Set.of()), "why"),
                new ConfigToken(Map.of("id", "node-1")),
                MetaData.with("actorId", "somebody"));
    }

    @ParameterizedTest
    @MethodSource("what_the_framework_stores")
    void reads_back_what_the_framework_stores(Object stored) {
        SerializedObject<byte[]> written = serializer.serialize(stored, byte[].class);

        Object read = serializer.deserialize(written);

        assertThat(read).isEqualTo(stored);
        assertThat(written.getType().getName()).doesNotContain("org.");
    }

    @Test
    void refuses_to_write_what_has_no_name() {
        assertThatThrownBy(() -> serializer.serialize(new Thread(), byte[].class))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("java.lang.Thread");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.String",
                "esao.kernel.budget.BudgetOpened",
                "budget.budget-opened2",
                "javax.script.ScriptEngineManager"
            })
    void refuses_to_read_a_name_it_does_not_list(String name) {
        var stored = new SimpleSerializedObject<>("{}".getBytes(StandardCharsets.UTF_8), byte[].class, name, "1");

        assertThatThrownBy(() -> serializer.deserialize(stored))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining(name);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "0", "2", "01"})
    void refuses_an_event_of_a_revision_it_does_not_know(@Nullable String revision) {
        var json = "{\"budgetId\":\"budget-2002-2569\"}".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> serializer.deserialize(
                        new SimpleSerializedObject<>(json, byte[].class, "budget.fiscal-year-closed", revision)))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("reads revision 1");
    }
}
