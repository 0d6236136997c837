package esao.command.evaluation;

import static esao.kernel.evaluation.value.BeneficiaryGroup.OFFICE;
import static esao.kernel.evaluation.value.BeneficiaryGroup.SCHOOLS;
import static esao.kernel.evaluation.value.BeneficiaryGroup.STUDENTS;
import static esao.testing.SampleEvaluationEvents.EVALUATION;
import static esao.testing.SampleEvaluationEvents.FINDING;
import static esao.testing.SampleEvaluationEvents.FORM;
import static esao.testing.SampleEvaluationEvents.LAST_DAY;
import static esao.testing.SampleEvaluationEvents.PROJECT;
import static esao.testing.SampleEvaluationEvents.REMARKS;
import static esao.testing.SampleEvaluationEvents.TIMELY;
import static esao.testing.SampleEvaluationEvents.USEFUL;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.PROPOSER;
import static org.assertj.core.api.Assertions.assertThat;

import esao.command.messaging.InMemoryAggregates;
import esao.kernel.evaluation.EvaluationSummarised;
import esao.kernel.evaluation.ProjectEvaluationEvent;
import esao.kernel.evaluation.value.BeneficiaryGroup;
import esao.kernel.evaluation.value.EvaluationAnswer;
import esao.kernel.evaluation.value.EvaluationFinding;
import esao.kernel.evaluation.value.ParticipantCode;
import esao.kernel.evaluation.value.QuestionCode;
import esao.kernel.provenance.Basis;
import esao.kernel.provenance.Role;
import esao.testing.Seeds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random answers beside a pile of paper forms, which predicts what is taken and adds up. */
@DisplayName("The evaluation of a project")
class EvaluationPropertyTest {

    private static final int STEPS = 120;
    private static final int SEEDS = 50;

    private static LongStream seeds() {
        return Seeds.many().limit(SEEDS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void counts_each_participant_once_and_adds_up_whether_or_not_it_comes_from_a_snapshot(long seed) {
        try (var whole = InMemoryAggregates.start(
                        ProjectEvaluation.class, ProjectEvaluationEvent.class, EvaluationScenario.lines());
                var forgetful = InMemoryAggregates.startForgetful(
                        ProjectEvaluation.class, ProjectEvaluationEvent.class, EvaluationScenario.lines())) {
            var story = new Story(new Random(seed), List.of(whole, forgetful));
            story.open();
            for (var step = 0; step < STEPS; step++) {
                story.step();
                if (step % 10 == 0) {
                    forgetful.takeSnapshot(EVALUATION);
                }
            }
            story.summarise();
            var events = whole.events(EVALUATION, 0);
            assertThat(forgetful.events(EVALUATION, 0)).isEqualTo(events);
            assertThat(forgetful.snapshotsRead()).isGreaterThan(STEPS / 2);
            story.requireSummed((EvaluationSummarised) events.getLast());
        }
    }

    /** One paper form. */
    private record Paper(BeneficiaryGroup group, Map<QuestionCode, Integer> points, boolean remarks) {}

    private static final class Story {

        private final Random chance;
        private final List<InMemoryAggregates<ProjectEvaluation, ProjectEvaluationEvent>> all;
        private final Map<String, Paper> pile = new TreeMap<>();

        private Story(Random chance, List<InMemoryAggregates<ProjectEvaluation, ProjectEvaluationEvent>> all) {
            this.chance = chance;
            this.all = all;
        }

        private void open() {
            send(
                    MID_YEAR,
                    basis -> new OpenProjectEvaluation(
                            EVALUATION, basis, PROJECT.title(), PROJECT.owner(), PROJECT.lines(), FORM),
                    true);
        }

        private void step() {
            var code = "S-" + chance.nextInt(9);
            if (chance.nextInt(4) == 0) {
                withdraw(code);
            } else {
                answer(code);
            }
        }

        private void withdraw(String code) {
            var known = pile.containsKey(code);
            if (send(
                    LAST_DAY,
                    basis -> new WithdrawParticipantEvaluation(EVALUATION, basis, new ParticipantCode(code)),
                    known)) {
                pile.remove(code);
            }
        }

        private void answer(String code) {
            var group = List.of(SCHOOLS, STUDENTS, STUDENTS, OFFICE).get(chance.nextInt(4));
            var day = MID_YEAR.plusDays(chance.nextInt(17) - 1L);
            var paper = paper(group);
            var answers = new ArrayList<EvaluationAnswer>();
            paper.points().forEach((question, points) -> answers.add(EvaluationAnswer.of(question, points)));
            if (paper.remarks() || answers.isEmpty()) {
                answers.add(EvaluationAnswer.of(REMARKS, "ดี"));
            }
            var written = new ParticipantCode(chance.nextBoolean() ? code : code.toLowerCase(Locale.ROOT));
            var possible = !pile.containsKey(code)
                    && hasRoom(group)
                    && !day.isBefore(MID_YEAR)
                    && !day.isAfter(LAST_DAY)
                    && paper.points().containsKey(USEFUL)
                    && paper.points().values().stream().allMatch(points -> points >= 1 && points <= 5);
            if (send(
                    day,
                    basis -> new SubmitParticipantEvaluation(EVALUATION, basis, written, group, answers),
                    possible)) {
                pile.put(code, paper);
            }
        }

        private Paper paper(BeneficiaryGroup group) {
            var points = new TreeMap<QuestionCode, Integer>(
                    (one, other) -> one.value().compareTo(other.value()));
            for (var question : List.of(USEFUL, TIMELY)) {
                if (chance.nextInt(8) > (question.equals(TIMELY) ? 3 : 0)) {
                    points.put(question, chance.nextInt(20) == 0 ? 6 * chance.nextInt(2) : 1 + chance.nextInt(5));
                }
            }
            return new Paper(group, points, chance.nextBoolean());
        }

        private boolean hasRoom(BeneficiaryGroup group) {
            var room = group == SCHOOLS ? 3 : group == STUDENTS ? 4 : 0;
            return pile.values().stream()
                            .filter(paper -> paper.group() == group)
                            .count()
                    < room;
        }

        private void summarise() {
            send(LAST_DAY, basis -> new CloseProjectEvaluation(EVALUATION, basis, null), true);
            var nobody = pile.isEmpty() ? "ไม่มีผู้ตอบ" : null;
            var finding = new EvaluationFinding(FINDING, null, "สรุป");
            send(LAST_DAY, basis -> new SummariseEvaluation(EVALUATION, basis, List.of(finding), nobody), true);
        }

        private void requireSummed(EvaluationSummarised summary) {
            for (var turnout : summary.turnout()) {
                assertThat(turnout.answered()).isEqualTo((int) pile.values().stream()
                        .filter(paper -> paper.group() == turnout.group())
                        .count());
            }
            assertThat(summary.results()).hasSize(6);
            for (var result : summary.results()) {
                var answers = 0;
                var sum = 0L;
                for (var paper : pile.values()) {
                    if (paper.group() == result.group()) {
                        var points = paper.points().get(result.question());
                        var words = result.question().equals(REMARKS) && paper.remarks();
                        answers += points != null || words ? 1 : 0;
                        sum += points == null ? 0 : points;
                    }
                }
                assertThat(result.answers()).as("%s", result).isEqualTo(answers);
                if (result.question().equals(REMARKS)) {
                    assertThat(result.points()).isNull();
                } else {
                    assertThat(result.points()).as("%s", result).isEqualTo(sum);
                }
            }
        }

        private boolean send(LocalDate on, Function<Basis, ProjectEvaluationCommand> ask, boolean possible) {
            for (var aggregates : all) {
                assertThat(aggregates.send(PROPOSER, Role.POLICY_STAFF, on, ask).isEmpty())
                        .isEqualTo(possible);
            }
            return possible;
        }
    }
}
