package esao.kernel.budget.value;

import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.OPERATIONS;
import static esao.testing.Samples.OTHER_SCHOOL;
import static esao.testing.Samples.SCHOOL;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.baht;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import esao.kernel.provenance.AmendedFigure;
import esao.kernel.provenance.Amendment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The content of a use of savings")
class SavingsUseContentTest {

    private static final SpendingNature OF_TRAVEL = new SpendingNature(TRAVEL, SpendingNature.Kind.EQUIPMENT, baht(1));
    private static final SpendingNature OF_OPERATIONS =
            new SpendingNature(OPERATIONS, SpendingNature.Kind.EQUIPMENT, baht(1));

    private static final SavingsUseContent LAID = content(
            List.of(
                    item("S-1", TRAVEL, SCHOOL, 10),
                    item("S-1", TRAVEL, SCHOOL, 20),
                    item("S-1", TRAVEL, OTHER_SCHOOL, 30),
                    item("S-2", OPERATIONS, SCHOOL, 40)),
            OF_TRAVEL,
            OF_OPERATIONS);

    @Test
    void names_its_figures_for_whoever_amends_them() {
        assertThat(LAID.parts())
                .containsExactly(
                        entry("S-1/" + SCHOOL, baht(10)),
                        entry("S-1/" + SCHOOL + "/2", baht(20)),
                        entry("S-1/" + OTHER_SCHOOL, baht(30)),
                        entry("S-2/" + SCHOOL, baht(40)));
    }

    @Test
    void becomes_one_other_content_by_an_amendment() {
        assertThat(amended(Map.of("S-1/" + SCHOOL + "/2", 25L, "S-1/" + OTHER_SCHOOL, 0L)))
                .hasValue(content(
                        List.of(
                                item("S-1", TRAVEL, SCHOOL, 10),
                                item("S-1", TRAVEL, SCHOOL, 25),
                                item("S-2", OPERATIONS, SCHOOL, 40)),
                        OF_TRAVEL,
                        OF_OPERATIONS));
    }

    @Test
    void says_nothing_more_of_a_line_that_gets_nothing() {
        assertThat(amended(Map.of("S-2/" + SCHOOL, 0L)).orElseThrow().natures()).containsExactly(OF_TRAVEL);
    }

    @Test
    void is_amended_by_nothing_that_does_not_fit_it() {
        assertThat(amended(Map.of("S-2/" + SCHOOL, 39L))).isPresent();
        assertThat(amended(Map.of("S-2/" + SCHOOL, 40L))).as("unchanged").isEmpty();
        assertThat(amended(Map.of("S-2/" + OTHER_SCHOOL, 39L))).as("not in it").isEmpty();
        assertThat(amended(Map.of(
                        "S-1/" + SCHOOL,
                        0L,
                        "S-1/" + SCHOOL + "/2",
                        0L,
                        "S-1/" + OTHER_SCHOOL,
                        0L,
                        "S-2/" + SCHOOL,
                        0L)))
                .as("nothing left")
                .isEmpty();
    }

    private static Optional<SavingsUseContent> amended(Map<String, Long> bahts) {
        return LAID.amended(new Amendment(bahts.entrySet().stream()
                .map(figure -> new AmendedFigure(figure.getKey(), baht(figure.getValue())))
                .toList()));
    }

    private static SavingsUseContent content(List<SavingsUseItem> items, SpendingNature... natures) {
        return new SavingsUseContent("ใช้ซ่อมแซม", OFFICE_LETTER, items, List.of(natures));
    }

    private static SavingsUseItem item(String savings, LineCode line, Recipient recipient, long baht) {
        return new SavingsUseItem(new SavingsId(savings), line, recipient, "โรงเรียนวัด", baht(baht), "ซ่อมแซม");
    }
}
