package esao.query.evaluation;

import esao.kernel.evaluation.EvaluationFormRevised;
import esao.kernel.evaluation.EvaluationSummarised;
import esao.kernel.evaluation.EvaluationSummaryAcknowledged;
import esao.kernel.evaluation.ParticipantEvaluationSubmitted;
import esao.kernel.evaluation.ParticipantEvaluationWithdrawn;
import esao.kernel.evaluation.ProjectEvaluationClosed;
import esao.kernel.evaluation.ProjectEvaluationEvent;
import esao.kernel.evaluation.ProjectEvaluationExtended;
import esao.kernel.evaluation.ProjectEvaluationOpened;
import esao.kernel.evaluation.RecommendationReceived;
import esao.kernel.evaluation.RecommendationSent;
import esao.kernel.evaluation.value.AnswerKind;
import esao.kernel.evaluation.value.BeneficiaryGroup;
import esao.kernel.evaluation.value.EvaluationAnswer;
import esao.kernel.evaluation.value.EvaluationFinding;
import esao.kernel.evaluation.value.EvaluationForm;
import esao.kernel.evaluation.value.EvaluationQuestion;
import esao.kernel.evaluation.value.ParticipantCode;
import esao.kernel.provenance.Provenance;
import esao.query.security.ReadingRights.Schools;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the events of one evaluation say of its form and its answers. */
final class EvaluationFold {

    private @Nullable EvaluationForm form;
    private final Map<String, Entered> counted = new TreeMap<>();
    private final List<Entered> entered = new ArrayList<>();
    private final List<EvaluationFinding> findings = new ArrayList<>();
    private final List<RecommendationSent> recommended = new ArrayList<>();
    private boolean closed;
    private int edition;

    /** Answers that were entered, and since when they do not count. */
    private static final class Entered {

        private final ParticipantEvaluationSubmitted submitted;
        private final Provenance by;
        private final Instant at;
        private @Nullable Provenance withdrawn;

        private Entered(ParticipantEvaluationSubmitted submitted, Provenance by, Instant at) {
            this.submitted = submitted;
            this.by = by;
            this.at = at;
        }

        private EvaluationParticipantView view() {
            return new EvaluationParticipantView(
                    submitted.participant().value(),
                    submitted.group().name(),
                    by.effectiveOn(),
                    at,
                    by.person().value(),
                    withdrawn == null ? null : withdrawn.effectiveOn(),
                    withdrawn == null ? null : withdrawn.reason());
        }
    }

    void on(ProjectEvaluationEvent event, Provenance by, Instant at) {
        switch (event) {
            case ProjectEvaluationOpened opened -> form = opened.form();
            case EvaluationFormRevised revised -> form = revised.form();
            case ProjectEvaluationExtended extended -> form = form().extended(extended.lastDay(), extended.groups());
            case ParticipantEvaluationSubmitted submitted -> {
                var entry = new Entered(submitted, by, at);
                counted.put(submitted.participant().key(), entry);
                entered.add(entry);
            }
            case ParticipantEvaluationWithdrawn withdrawn -> withdraw(withdrawn.participant(), by);
            case ProjectEvaluationClosed ignored -> closed = true;
            case EvaluationSummarised summarised -> {
                edition = summarised.edition();
                findings.clear();
                findings.addAll(summarised.findings());
            }
            case EvaluationSummaryAcknowledged ignored -> {}
            case RecommendationSent sent -> recommended.add(sent);
            case RecommendationReceived ignored -> {}
        }
    }

    private void withdraw(ParticipantCode participant, Provenance by) {
        Objects.requireNonNull(counted.remove(participant.key()), "the answers").withdrawn = by;
    }

    boolean isClosed() {
        return closed;
    }

    private EvaluationForm form() {
        return Objects.requireNonNull(form, "the form");
    }

    List<EvaluationQuestionView> questions() {
        var views = new ArrayList<EvaluationQuestionView>();
        for (var asked : form().questions()) {
            views.add(new EvaluationQuestionView(
                    views.size() + 1,
                    asked.question().value(),
                    asked.text(),
                    asked.kind().name(),
                    asked.required()));
        }
        return views;
    }

    List<EvaluationGroupView> groups() {
        return form().groups().stream()
                .map(group -> {
                    var answered = (int) counted.values().stream()
                            .filter(entry -> entry.submitted.group() == group.group())
                            .count();
                    return new EvaluationGroupView(
                            group.group().name(),
                            group.asked(),
                            answered,
                            EvaluationGroupView.rate(answered, group.asked()));
                })
                .toList();
    }

    /** What is read from the answers; for schools what is named by a recommendation to one of them. */
    List<EvaluationFindingView> findings(Schools seen) {
        return findings.stream()
                .filter(finding -> rests(seen, one -> one.findings().contains(finding.finding())))
                .map(finding -> new EvaluationFindingView(
                        edition,
                        finding.finding().value(),
                        finding.question() == null ? null : finding.question().value(),
                        finding.text()))
                .toList();
    }

    /** Whether a recommendation to one of these schools rests on something; who sees every school sees everything. */
    private boolean rests(Schools seen, Predicate<RecommendationSent> named) {
        return seen.every()
                || recommended.stream()
                        .filter(one -> one.addressees().stream()
                                .anyMatch(addressee -> seen.only().stream().anyMatch(addressee::isSchool)))
                        .anyMatch(named);
    }

    List<EvaluationParticipantView> participants() {
        return entered.stream().map(Entered::view).toList();
    }

    /**
     * By question, what each group answered and all of them together; small groups not apart. For schools the questions
     * that are named by a recommendation to one of them.
     */
    List<EvaluationResultView> results(Schools seen) {
        var views = new ArrayList<EvaluationResultView>();
        var number = 0;
        for (var asked : form().questions()) {
            number++;
            if (!rests(seen, one -> one.questions().contains(asked.question()))) {
                continue;
            }
            var given = given(asked);
            var sizes = sizes(given);
            var all = given.values().stream().flatMap(List::stream).toList();
            var hideAll = SmallGroups.hideAll(sizes);
            var hidden = SmallGroups.hidden(sizes);
            views.add(
                    hideAll
                            ? EvaluationResultView.withheld(number, asked, null)
                            : EvaluationResultView.of(number, asked, null, PointsTally.of(all)));
            for (var group : given.keySet()) {
                views.add(
                        hidden.contains(group)
                                ? EvaluationResultView.withheld(number, asked, group)
                                : EvaluationResultView.of(
                                        number, asked, group, PointsTally.of(given.getOrDefault(group, List.of()))));
            }
        }
        return views;
    }

    /** What was answered in words, without saying who; nor of which group where that is small. */
    List<EvaluationTextView> texts() {
        var views = new ArrayList<EvaluationTextView>();
        var number = 0;
        for (var asked : form().questions()) {
            number++;
            var given = given(asked);
            var sizes = sizes(given);
            if (asked.kind() == AnswerKind.TEXT && !SmallGroups.hideAll(sizes)) {
                var hidden = SmallGroups.hidden(sizes);
                for (var group : given.entrySet()) {
                    for (var answer : group.getValue()) {
                        views.add(new EvaluationTextView(
                                number,
                                asked.question().value(),
                                hidden.contains(group.getKey())
                                        ? null
                                        : group.getKey().name(),
                                Objects.requireNonNull(answer.text(), "the words")));
                    }
                }
            }
        }
        return views;
    }

    /** The answers to a question by group, of every group that is asked. */
    private Map<BeneficiaryGroup, List<EvaluationAnswer>> given(EvaluationQuestion asked) {
        var given = new EnumMap<BeneficiaryGroup, List<EvaluationAnswer>>(BeneficiaryGroup.class);
        form().groups().forEach(group -> given.put(group.group(), new ArrayList<>()));
        for (var entry : counted.values()) {
            entry.submitted.answers().stream()
                    .filter(answer -> answer.question().equals(asked.question()))
                    .forEach(answer -> Objects.requireNonNull(given.get(entry.submitted.group()), "the group")
                            .add(answer));
        }
        return given;
    }

    private static Map<BeneficiaryGroup, Integer> sizes(Map<BeneficiaryGroup, List<EvaluationAnswer>> given) {
        var sizes = new EnumMap<BeneficiaryGroup, Integer>(BeneficiaryGroup.class);
        given.forEach((group, answers) -> sizes.put(group, answers.size()));
        return sizes;
    }
}
