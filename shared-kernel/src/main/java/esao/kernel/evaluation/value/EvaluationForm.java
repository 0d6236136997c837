package esao.kernel.evaluation.value;

import esao.kernel.calendar.OfficeTime;
import esao.kernel.text.Text;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is asked, of whom, and until when.
 *
 * @param questions the questions, in the order of the form
 * @param groups the groups that are asked, and how many of each
 * @param lastDay the last day on which it may be answered
 */
public record EvaluationForm(List<EvaluationQuestion> questions, List<AskedGroup> groups, LocalDate lastDay) {

    /** The most questions of a form. */
    public static final int MOST = 100;

    /**
     * Lays out a form.
     *
     * @throws IllegalArgumentException if there is no question, none that is required, more than {@value #MOST}, two of
     *     one code however it is written, no group, or one twice
     */
    public EvaluationForm {
        questions = List.copyOf(questions);
        groups = List.copyOf(groups);
        OfficeTime.requireDay("lastDay", lastDay);
        if (questions.isEmpty() || questions.size() > MOST) {
            throw new IllegalArgumentException(
                    "questions must hold 1 to %d items, but holds %d".formatted(MOST, questions.size()));
        }
        requireOnce("questions", questions, one -> Text.key(one.question().value()));
        if (questions.stream().noneMatch(EvaluationQuestion::required)) {
            throw new IllegalArgumentException("questions must hold one that is required");
        }
        requireGroups(groups);
    }

    /**
     * Makes sure that somebody is asked, and no group twice.
     *
     * @throws IllegalArgumentException if not
     */
    public static void requireGroups(List<AskedGroup> groups) {
        if (groups.isEmpty()) {
            throw new IllegalArgumentException("groups must hold at least one item");
        }
        requireOnce("groups", groups, AskedGroup::group);
    }

    private static <T> void requireOnce(String field, Collection<T> items, Function<T, Object> name) {
        if (items.stream().map(name).distinct().count() < items.size()) {
            throw new IllegalArgumentException(field + " must not hold two of one code");
        }
    }

    /** The same questions, for longer or for more people. */
    public EvaluationForm extended(LocalDate day, List<AskedGroup> asked) {
        return new EvaluationForm(questions, asked, day);
    }

    /** A question; nothing where the form does not ask it. */
    public Optional<EvaluationQuestion> question(QuestionCode code) {
        return questions.stream().filter(one -> one.question().equals(code)).findFirst();
    }

    /** How many of a group are asked; 0 where it is not. */
    public int asked(BeneficiaryGroup group) {
        return groups.stream()
                .filter(one -> one.group() == group)
                .mapToInt(AskedGroup::asked)
                .sum();
    }

    /** How many people are asked. */
    public int asked() {
        return groups.stream().mapToInt(AskedGroup::asked).sum();
    }
}
