package esao.query.listing;

import static org.assertj.core.api.Assertions.assertThat;

import esao.query.listing.Column.Kind;
import esao.query.listing.Condition.Relation;
import esao.query.projection.Freshness;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A list that was computed")
class MemoryRowsTest {

    private static final Listing<Integer> NUMBERS = Listing.<Integer>named("numbers")
            .column("number", Kind.NUMBER, "ลำดับ", "No.", value -> value)
            .keyedBy("number");

    /** What is asked for is read as a long; the rows count in an int. */
    @ParameterizedTest
    @CsvSource({"EQUAL, 2, 2", "FROM, 2, 2 3", "TO, 2, 1 2", "EQUAL, 4, ''", "FROM, 4294967298, ''"})
    void is_filtered_by_whole_numbers_however_large(Relation relation, long bound, String expected) {
        var column = NUMBERS.column("number").orElseThrow();
        var asked = new ListRequest<>(
                NUMBERS,
                List.of(new Condition<>(column, relation, List.of(bound))),
                null,
                List.of(),
                0,
                10,
                false,
                new Freshness(null, Duration.ZERO));

        var found = new MemoryRows<>(List.of(3, 1, 2)).page(asked).items();

        assertThat(found.stream().map(String::valueOf).toList())
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split(" ")));
    }
}
