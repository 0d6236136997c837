package esao.command.evaluation;

import esao.command.problem.Decision;
import esao.kernel.evaluation.ParticipantEvaluationSubmitted;
import esao.kernel.evaluation.value.AnswerKind;
import esao.kernel.evaluation.value.AskedGroup;
import esao.kernel.evaluation.value.BeneficiaryGroup;
import esao.kernel.evaluation.value.EvaluationAnswer;
import esao.kernel.evaluation.value.EvaluationForm;
import esao.kernel.evaluation.value.EvaluationQuestion;
import esao.kernel.evaluation.value.GroupTurnout;
import esao.kernel.evaluation.value.ParticipantCode;
import esao.kernel.evaluation.value.QuestionCode;
import esao.kernel.evaluation.value.QuestionResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The form of an evaluation, and what was answered. Words are not remembered, only that there were some: they are in
 * the events, and nothing is decided by them.
 */
class AnswerBook {

    private static final char IN_WORDS = 't';
    private static final char NOTHING = '-';

    @SuppressWarnings("NullAway.Init") // Laid out by the first event of every evaluation.
    private EvaluationForm form;

    private SortedMap<String, Entry> entries = new TreeMap<>();

    /**
     * What a participant answered.
     *
     * @param group of which group
     * @param on on which day
     * @param answers one sign for each question of the form, in its order: the points, whether there are words, or
     *     nothing
     * @param submission the number of the event in the stream
     */
    record Entry(BeneficiaryGroup group, LocalDate on, String answers, long submission) {

        private boolean answers(int question) {
            return answers.charAt(question) != NOTHING;
        }

        private int points(int question) {
            return Character.digit(answers.charAt(question), 10);
        }
    }

    EvaluationForm form() {
        return form;
    }

    void layOut(EvaluationForm other) {
        form = other;
    }

    /** The form cannot change while an answer to it counts. */
    void requireUnanswered(Decision decision) {
        decision.require(entries.isEmpty(), EvaluationProblem.FORM_FIXED, () -> Map.of("answers", entries.size()));
    }

    /** More time or more people, and less of neither. */
    void requireExtended(ExtendProjectEvaluation command, Decision decision) {
        decision.require(
                !command.lastDay().isBefore(form.lastDay()),
                EvaluationProblem.TIME_TAKEN_AWAY,
                () -> Map.of(
                        "lastDay",
                        command.lastDay().toString(),
                        "was",
                        form.lastDay().toString()));
        var wanted = form.extended(command.lastDay(), command.groups());
        for (var group : form.groups()) {
            decision.require(
                    wanted.asked(group.group()) >= group.asked(),
                    EvaluationProblem.PEOPLE_TAKEN_AWAY,
                    () -> Map.of(
                            "group", group.group().name(), "asked", wanted.asked(group.group()), "was", group.asked()));
        }
        decision.require(
                wanted.asked() != form.asked() || !wanted.lastDay().equals(form.lastDay()),
                EvaluationProblem.NOTHING_EXTENDED,
                () -> Map.of("lastDay", form.lastDay().toString(), "asked", form.asked()));
    }

    /** One answer of each, of a group that is asked and has room, to every question that needs one. */
    void requireFits(SubmitParticipantEvaluation command, Decision decision) {
        var before = entries.get(command.participant().key());
        decision.require(
                before == null,
                EvaluationProblem.ALREADY_ANSWERED,
                () -> Map.of("participant", command.participant().value()));
        requireRoom(command.group(), decision);
        requireByLastDay(decision);
        requireKnown(command.answers(), EvaluationAnswer::question, decision);
        var given = command.answers().stream().map(EvaluationAnswer::question).collect(Collectors.toSet());
        var missing = form.questions().stream()
                .filter(EvaluationQuestion::required)
                .map(EvaluationQuestion::question)
                .filter(question -> !given.contains(question))
                .map(QuestionCode::value)
                .toList();
        decision.require(missing.isEmpty(), EvaluationProblem.ANSWERS_MISSING, () -> Map.of("questions", missing));
        for (var answer : command.answers()) {
            form.question(answer.question()).ifPresent(question -> requireFits(answer, question.kind(), decision));
        }
    }

    private void requireRoom(BeneficiaryGroup group, Decision decision) {
        var asked = form.asked(group);
        if (decision.require(
                asked > 0,
                EvaluationProblem.GROUP_NOT_ASKED,
                () -> Map.of(
                        "group",
                        group.name(),
                        "asked",
                        form.groups().stream().map(one -> one.group().name()).toList()))) {
            var answers = answered(group);
            decision.require(
                    answers < asked,
                    EvaluationProblem.GROUP_FULL,
                    () -> Map.of("group", group.name(), "asked", asked, "answered", answers));
        }
    }

    private void requireByLastDay(Decision decision) {
        var on = decision.by().effectiveOn();
        decision.require(
                !on.isAfter(form.lastDay()),
                EvaluationProblem.AFTER_LAST_DAY,
                () -> Map.of(
                        "effectiveOn", on.toString(), "lastDay", form.lastDay().toString()));
    }

    /** Questions that are named are those of the form. */
    <T> void requireKnown(Collection<T> named, Function<T, QuestionCode> question, Decision decision) {
        var unknown = named.stream()
                .map(question)
                .filter(code -> form.question(code).isEmpty())
                .map(QuestionCode::value)
                .distinct()
                .toList();
        decision.require(unknown.isEmpty(), EvaluationProblem.QUESTION_UNKNOWN, () -> Map.of("questions", unknown));
    }

    private static void requireFits(EvaluationAnswer answer, AnswerKind kind, Decision decision) {
        var points = answer.points();
        decision.require(
                kind == AnswerKind.SCALE
                        ? points != null && points >= AnswerKind.LOWEST && points <= AnswerKind.HIGHEST
                        : points == null,
                EvaluationProblem.ANSWER_UNFIT,
                () -> Map.of(
                        "question",
                        answer.question().value(),
                        "kind",
                        kind.name(),
                        "points",
                        points == null ? "" : points,
                        "lowest",
                        AnswerKind.LOWEST,
                        "highest",
                        AnswerKind.HIGHEST));
    }

    /** The answers of a participant that count; without them nothing else can be judged. */
    Entry require(ParticipantCode participant, Decision decision) {
        var entry = entries.get(participant.key());
        if (!decision.require(
                entry != null, EvaluationProblem.ANSWER_UNKNOWN, () -> Map.of("participant", participant.value()))) {
            decision.enforce();
        }
        return Objects.requireNonNull(entry, "the answers");
    }

    /** How many answered. */
    int size() {
        return entries.size();
    }

    /** How many answered, by group. */
    List<GroupTurnout> turnout() {
        return form.groups().stream()
                .map(group -> new GroupTurnout(group.group(), group.asked(), answered(group.group())))
                .toList();
    }

    /** What they answered, by question and group, in the order of the form. */
    List<QuestionResult> results() {
        var results = new ArrayList<QuestionResult>();
        for (var question = 0; question < form.questions().size(); question++) {
            for (var group : form.groups()) {
                results.add(result(question, group));
            }
        }
        return results;
    }

    private QuestionResult result(int number, AskedGroup group) {
        var question = form.questions().get(number);
        var given = entries.values().stream()
                .filter(entry -> entry.group() == group.group() && entry.answers(number))
                .toList();
        return new QuestionResult(
                question.question(),
                group.group(),
                given.size(),
                question.kind() == AnswerKind.TEXT
                        ? null
                        : given.stream()
                                .mapToLong(entry -> entry.points(number))
                                .sum());
    }

    private int answered(BeneficiaryGroup group) {
        return (int) entries.values().stream()
                .filter(entry -> entry.group() == group)
                .count();
    }

    void on(ParticipantEvaluationSubmitted event, LocalDate day, long version) {
        var answers = event.answers().stream().collect(Collectors.toMap(EvaluationAnswer::question, AnswerBook::sign));
        var signs = form.questions().stream()
                .map(question -> String.valueOf(answers.getOrDefault(question.question(), NOTHING)))
                .collect(Collectors.joining());
        entries.put(event.participant().key(), new Entry(event.group(), day, signs, version));
    }

    void remove(ParticipantCode participant) {
        entries.remove(participant.key());
    }

    private static char sign(EvaluationAnswer answer) {
        var points = answer.points();
        return points == null ? IN_WORDS : Character.forDigit(points, 10);
    }
}
