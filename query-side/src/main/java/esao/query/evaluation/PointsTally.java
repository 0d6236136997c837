package esao.query.evaluation;

import esao.kernel.evaluation.value.AnswerKind;
import esao.kernel.evaluation.value.EvaluationAnswer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How many gave how many points, in whole numbers. */
final class PointsTally {

    private static final int HUNDRED = 100;

    private final long[] gave = new long[AnswerKind.HIGHEST + 1];
    private long answers;
    private long points;

    static PointsTally of(List<EvaluationAnswer> given) {
        var tally = new PointsTally();
        given.forEach(tally::add);
        return tally;
    }

    private void add(EvaluationAnswer answer) {
        answers++;
        if (answer.points() != null) {
            int added = Objects.requireNonNull(answer.points());
            points += added;
            gave[added]++;
        }
    }

    long answers() {
        return answers;
    }

    long points() {
        return points;
    }

    long gave(int how) {
        return gave[how];
    }

    /** With two decimals, half rounded up; nothing where nobody answered. */
    @Nullable
    String mean() {
        if (answers == 0) {
            return null;
        }
        var hundredths = (2 * HUNDRED * points + answers) / (2 * answers);
        return String.format(Locale.ROOT, "%d.%02d", hundredths / HUNDRED, hundredths % HUNDRED);
    }
}
