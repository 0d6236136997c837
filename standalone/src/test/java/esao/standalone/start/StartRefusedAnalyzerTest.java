package esao.standalone.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;

@DisplayName("A refused start")
class StartRefusedAnalyzerTest {

    @Test
    void is_told_in_thai_and_english_whatever_it_was_wrapped_in() {
        var refused = new StartRefused("ไม่ได้", "It cannot be.", new IOException("disk full"));

        var analysis = Objects.requireNonNull(
                new StartRefusedAnalyzer().analyze(new IllegalStateException("wrapper", refused)));

        assertThat(analysis.getDescription()).isEqualTo("ไม่ได้" + System.lineSeparator() + "It cannot be.");
        assertThat(analysis.getAction()).isEqualTo("disk full");
    }

    @Test
    void is_known_to_spring_boot() {
        var loader = SpringFactoriesLoader.forDefaultResourceLocation();
        var othersNeedAContext = SpringFactoriesLoader.FailureHandler.handleMessage((message, failure) -> {});

        assertThat(loader.load(FailureAnalyzer.class, othersNeedAContext))
                .hasAtLeastOneElementOfType(StartRefusedAnalyzer.class);
    }
}
