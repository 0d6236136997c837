package esao.kernel.budget.value;

import static esao.testing.Samples.EQUIPMENT;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.OPERATIONS;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.baht;
import static esao.testing.Samples.source;
import static esao.testing.Samples.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import esao.kernel.money.Money;
import esao.kernel.provenance.AmendedFigure;
import esao.kernel.provenance.Amendment;
import esao.testing.SampleEvents;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The content of a virement")
class VirementContentTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 200})
    void has_one_to_two_hundred_items_on_a_side(int items) {
        assertThat(content(items, 1).sources()).hasSize(items);
        assertThat(content(1, items).targets()).hasSize(items);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 201})
    void has_no_other_number_of_items(int items) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> content(items, 1))
                .withMessage("sources must hold 1 to 200 items, but holds " + items);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> content(1, items))
                .withMessage("targets must hold 1 to 200 items, but holds " + items);
    }

    @Test
    void has_a_cause() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VirementContent(
                        " ",
                        OFFICE_LETTER,
                        SampleEvents.content().sources(),
                        SampleEvents.content().targets()));
    }

    @Test
    void adds_up_each_side() {
        assertThat(SampleEvents.content().given()).isEqualTo(baht(150).plus(new Money(50)));
        assertThat(SampleEvents.content().received())
                .isEqualTo(SampleEvents.content().given());
    }

    @Test
    void keeps_its_items_whatever_becomes_of_the_lists_it_was_given() {
        var sources = new ArrayList<>(List.of(source(TRAVEL, baht(1))));
        var content = new VirementContent("cause", OFFICE_LETTER, sources, List.of(target(OPERATIONS, baht(1))));

        sources.clear();

        assertThat(content.sources()).hasSize(1);
    }

    @Test
    void has_a_digest_of_64_lower_case_hexadecimal_digits() {
        var right = "5e".repeat(32);

        assertThat(new ContentHash(right)).hasToString(right);
        for (var wrong : List.of("", right.substring(1), right + "0", right + "\n", "5E".repeat(32), "5g".repeat(32))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ContentHash(wrong))
                    .withMessageContaining("64");
        }
    }

    private static final VirementContent LAID = new VirementContent(
            "cause",
            OFFICE_LETTER,
            List.of(source(TRAVEL, baht(60)), source(TRAVEL, baht(40), new SavingsId("S-1"))),
            List.of(target(OPERATIONS, baht(70)), target(EQUIPMENT, baht(30))));

    @Test
    void names_its_figures_for_whoever_amends_them() {
        assertThat(LAID.parts())
                .containsExactly(
                        entry("travel", baht(60)),
                        entry("travel/S-1", baht(40)),
                        entry("operations", baht(70)),
                        entry("equipment", baht(30)));
    }

    @Test
    void becomes_one_other_content_by_an_amendment() {
        assertThat(amended("travel/S-1", 10, "equipment", 0))
                .hasValue(new VirementContent(
                        "cause",
                        OFFICE_LETTER,
                        List.of(source(TRAVEL, baht(60)), source(TRAVEL, baht(10), new SavingsId("S-1"))),
                        List.of(target(OPERATIONS, baht(70)))));
        assertThat(amended("operations", 71, "equipment", 29).orElseThrow().hash())
                .isNotEqualTo(LAID.hash());
    }

    @Test
    void is_amended_by_nothing_that_does_not_fit_it() {
        assertThat(amended("travel", 59, "operations", 69)).isPresent();
        assertThat(amended("travel", 59, "operations", 68)).as("unbalanced").isEmpty();
        assertThat(amended("travel", 60, "operations", 70)).as("unchanged").isEmpty();
        assertThat(amended("travel", 60, "operations", 69, "equipment", 31))
                .as("a figure named that stays")
                .isEmpty();
        assertThat(amended("savings", 59, "operations", 69)).as("not in it").isEmpty();
        assertThat(amended("travel", 0, "travel/S-1", 0, "operations", 0, "equipment", 0))
                .as("nothing left")
                .isEmpty();
        var beyond = Money.LARGEST_ENTRY.satang() / 100 + 1;
        assertThat(amended("travel", beyond, "operations", beyond + 10))
                .as("more than an entry may be")
                .isEmpty();
    }

    /** Parts and bahts. */
    private static Optional<VirementContent> amended(Object... figures) {
        return LAID.amended(new Amendment(IntStream.range(0, figures.length / 2)
                .mapToObj(index -> new AmendedFigure(
                        figures[2 * index].toString(), baht(((Number) figures[2 * index + 1]).longValue())))
                .toList()));
    }

    private static VirementContent content(int sources, int targets) {
        return new VirementContent(
                "cause",
                OFFICE_LETTER,
                Collections.nCopies(sources, source(TRAVEL, baht(1))),
                Collections.nCopies(targets, target(OPERATIONS, baht(1))));
    }
}
