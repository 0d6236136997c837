package esao.query.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import esao.query.listing.Column.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The description of a list")
class ListingTest {

    @ParameterizedTest
    @ValueSource(strings = {"page", "size", "sort", "q", "format", "since", "waitMs"})
    void calls_no_filter_as_what_every_list_understands(String reserved) {
        var column = column(reserved, Kind.DATE);
        var alias = column("day", Kind.DATE).alias(reserved, "day");

        assertThatThrownBy(() -> column.keyedBy(reserved))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reserved);
        assertThatThrownBy(() -> alias.keyedBy("day")).isInstanceOf(IllegalArgumentException.class);
    }

    /** The nearest ones that are none: another word, and a column nobody can filter by. */
    @Test
    void calls_filters_as_it_likes_otherwise() {
        assertThat(column("standsSince", Kind.DATE).keyedBy("standsSince").filters())
                .containsExactly("standsSince", "standsSinceFrom", "standsSinceTo");
        assertThat(column("format", Kind.SHOWN).keyedBy("format").filters()).isEmpty();
    }

    private static Listing.Builder<String> column(String name, Kind kind) {
        return Listing.<String>named("list").column(name, kind, "ชื่อ", "Name", value -> value);
    }
}
