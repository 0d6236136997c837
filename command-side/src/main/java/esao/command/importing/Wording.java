package esao.command.importing;

import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.budget.value.FundSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words a file may use for the constants of the budget, and which one was meant by a word that is none. */
final class Wording {

    /** A longer text is no misspelt category, and need not be compared. */
    private static final int LONGEST_CATEGORY = 40;

    private Wording() {}

    /** The category of a Thai name, for example งบลงทุน, or of a constant, for example {@code INVESTMENT}. */
    static Optional<ExpenditureCategory> category(String text) {
        return ExpenditureCategory.ofThai(text)
                .or(() -> Arrays.stream(ExpenditureCategory.values())
                        .filter(category -> category.name().equals(text))
                        .findFirst());
    }

    /** The one category whose Thai name is a single letter away; none where that is not just one. */
    static @Nullable String categoryMeantBy(String text) {
        if (text.length() > LONGEST_CATEGORY) {
            return null;
        }
        List<String> near = Arrays.stream(ExpenditureCategory.values())
                .map(ExpenditureCategory::thai)
                .filter(name -> ThaiText.isOneLetterApart(text, name))
                .toList();
        return near.size() == 1 ? near.getFirst() : null;
    }

    /** The fund of a Thai name or of a constant. */
    static Optional<FundSource> fund(String text) {
        return switch (text) {
            case "BUDGET", "เงินงบประมาณ" -> Optional.of(FundSource.BUDGET);
            case "OFF_BUDGET", "เงินนอกงบประมาณ" -> Optional.of(FundSource.OFF_BUDGET);
            default -> Optional.empty();
        };
    }
}
