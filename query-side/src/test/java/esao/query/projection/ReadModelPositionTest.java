package esao.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
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
        var position = of(new GlobalSequenceTrackingToken(12));

        assertThat(position.has(12)).isTrue();
        assertThat(position.has(13)).isFalse();
    }

    @Test
    void is_the_same_where_the_log_speaks_of_gaps() {
        assertThat(of(GapAwareTrackingToken.newInstance(12, Set.of(7L, 9L))))
                .isEqualTo(of(new GlobalSequenceTrackingToken(12)));
    }

    @Test
    void is_nothing_before_the_first_event() {
        assertThat(PositionKeepingTokenStore.positionOf("some", null)).isEqualTo(ReadModelPosition.beforeAll("some"));
        assertThat(ReadModelPosition.beforeAll("some").has(0)).isFalse();
    }

    @Test
    void of_two_read_models_is_the_lower_one_and_lacks_what_either_lacks() {
        var low = new ReadModelPosition("low", 4, 2);
        var high = new ReadModelPosition("high", 9, 1);

        assertThat(low.with(high)).isEqualTo(new ReadModelPosition("low", 4, 3));
        assertThat(high.with(low)).isEqualTo(low.with(high));
    }
}
