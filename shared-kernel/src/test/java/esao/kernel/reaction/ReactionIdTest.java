package esao.kernel.reaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import esao.kernel.office.OfficeCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The name of what a reaction owes to an event")
class ReactionIdTest {

    private static final String EVENT = "3f2a9c1e-0b7d-4e55-9a61-7c2d8e4f1a90";
    private static final ReactionId ID =
            new ReactionId(new OfficeCode("2002"), "when-carried-out-then-carry-in", EVENT);

    @Test
    void is_read_as_it_is_written() {
        assertThat(ID).hasToString("reaction-2002-when-carried-out-then-carry-in-" + EVENT);
        assertThat(ReactionId.parse(ID.toString())).isEqualTo(ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reaction-2002-" + EVENT,
                "reaction-when-" + EVENT,
                "reaction-2002-When-" + EVENT,
                "reaction-2002-when-3F2A9C1E-0b7d-4e55-9a61-7c2d8e4f1a90",
                "reaction-2002-when-3f2a9c1e0b7d4e559a617c2d8e4f1a90",
                "budget-2002-2569"
            })
    void is_written_in_no_other_way(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ReactionId.parse(text));
    }

    @Test
    void is_of_the_office_of_the_stream() {
        assertThat(ReactionId.of("budget-2002-2569", ID.reaction(), EVENT)).contains(ID);
        assertThat(ReactionId.of("framework-2002", ID.reaction(), EVENT)).contains(ID);
        assertThat(ReactionId.of("samples", ID.reaction(), EVENT)).isEmpty();
        assertThat(ReactionId.of("budget-2002-2569", ID.reaction(), "417")).isEmpty();
    }
}
