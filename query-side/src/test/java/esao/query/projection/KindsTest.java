package esao.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import esao.query.testing.EventFeed;
import esao.testing.RandomBudgetHistory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a projection does kind by kind")
class KindsTest {

    private static final Kinds<Object, List<String>> KINDS = new Kinds<Object, List<String>>()
            .on(String.class, (all, text, recorded) -> all.add(text + " at " + recorded.position()))
            .on(Integer.class, (all, number, recorded) -> all.add("number " + (number + 1)));

    @Test
    void concerns_the_kinds_that_are_named_and_no_others() {
        assertThat(KINDS.concern(String.class)).isTrue();
        assertThat(KINDS.concern(Integer.class)).isTrue();
        assertThat(KINDS.concern(Long.class)).isFalse();
        assertThat(KINDS.concern(Object.class)).isFalse();
        assertThat(new Kinds<Object, List<String>>().concern(String.class)).isFalse();
    }

    @Test
    void is_done_in_the_order_of_the_events_and_not_with_others() {
        var gathered = new ArrayList<String>();
        KINDS.gather(List.of(recorded("a", 1), recorded(7, 2), recorded(7L, 3), recorded("b", 4)), gathered);
        assertThat(gathered).containsExactly("a at 1", "number 8", "b at 4");
    }

    @Test
    void is_said_once_for_each_kind() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KINDS.on(String.class, (all, text, recorded) -> all.add(text)))
                .withMessage("String is named twice");
    }

    private static Recorded<Object> recorded(Object event, long position) {
        var provenance =
                RandomBudgetHistory.of(1, EventFeed.newBudget(), 0).getFirst().provenance();
        return new Recorded<>(event, new Place("some", 0, position, "some-" + position), Instant.EPOCH, provenance);
    }
}
