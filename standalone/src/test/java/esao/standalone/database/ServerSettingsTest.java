package esao.standalone.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The settings of a running server")
class ServerSettingsTest {

    private static final Map<String, String> DURABLE = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "data_checksums", "on",
            "listen_addresses", "127.0.0.1");

    static Iterable<String> names() {
        return DURABLE.keySet();
    }

    @Test
    void are_accepted_when_nothing_acknowledged_can_be_lost() {
        assertThat(ServerSettings.complaints(DURABLE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void are_refused_when_one_is_off(String name) {
        var found = new HashMap<>(DURABLE);
        found.put(name, "off");

        assertThat(ServerSettings.complaints(found)).singleElement().asString().startsWith(name + " is off, not");
    }

    @ParameterizedTest
    @MethodSource("names")
    void are_refused_when_one_is_unknown(String name) {
        var found = new HashMap<>(DURABLE);
        found.remove(name);

        assertThat(ServerSettings.complaints(found)).hasSize(1);
    }
}
