package esao.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The position of a read model")
class ReadModelPositionTest {

    private static ReadModelPosition of(TrackingToken token) {
        return PositionKeepingTokenStore.positionOf("some", token);
    }

    @Test
    void has_what_it_has_passed_and_nothing_after() {
        var position = of(GapAwareTrackingToken.newInstance(12, Set.of()));

        assertThat(position.has(12)).isTrue();
        assertThat(position.has(13)).isFalse();
    }

    @Test
    void lacks_what_it_passed_before_it_was_there() {
        var position = of(GapAwareTrackingToken.newInstance(12, Set.of(7L, 9L)));

        assertThat(position.has(7)).isFalse();
        assertThat(position.has(8)).isTrue();
        assertThat(position.has(9)).isFalse();
    }

    @Test
    void is_nothing_before_the_first_event() {
        assertThat(PositionKeepingTokenStore.positionOf("some", null)).isEqualTo(ReadModelPosition.beforeAll("some"));
        assertThat(ReadModelPosition.beforeAll("some").has(0)).isFalse();
    }

    @Test
    void is_that_of_the_replay_until_it_has_caught_up() {
        var reset = GapAwareTrackingToken.newInstance(12, Set.of());

        var begun = of(ReplayToken.createReplayToken(reset, GapAwareTrackingToken.newInstance(4, Set.of(2L))));
        var done = of(ReplayToken.createReplayToken(reset, GapAwareTrackingToken.newInstance(12, Set.of())));

        assertThat(begun.position()).isEqualTo(4);
        assertThat(begun.rebuilding()).isTrue();
        assertThat(begun.has(2)).isFalse();
        assertThat(begun.has(12)).isFalse();
        assertThat(done.rebuilding()).isFalse();
        assertThat(done.has(12)).isTrue();
    }

    @Test
    void of_two_read_models_is_the_lower_one() {
        var low = new ReadModelPosition("low", 4, Set.of(3L), null);
        var high = new ReadModelPosition("high", 9, Set.of(), null);
        var rebuilding = new ReadModelPosition("rebuilding", 6, Set.of(), 9L);

        assertThat(low.lowest(high)).isEqualTo(low);
        assertThat(high.lowest(low)).isEqualTo(low);
        assertThat(low.lowest(rebuilding).position()).isEqualTo(4);
        assertThat(low.lowest(rebuilding).rebuilding()).isTrue();
        assertThat(rebuilding.lowest(low).rebuilding()).isTrue();
    }
}
