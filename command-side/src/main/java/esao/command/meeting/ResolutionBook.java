package esao.command.meeting;

import esao.command.problem.Decision;
import esao.kernel.body.value.BodyCode;
import esao.kernel.body.value.EffectRule;
import esao.kernel.body.value.Procedure;
import esao.kernel.budget.value.Recipient;
import esao.kernel.meeting.AgendaItem;
import esao.kernel.meeting.DissentRecorded;
import esao.kernel.meeting.MeetingEvent;
import esao.kernel.meeting.ResolutionDeclared;
import esao.kernel.meeting.ResolutionNotified;
import esao.kernel.meeting.ResolutionReceived;
import esao.kernel.meeting.ResolutionTookEffect;
import esao.kernel.meeting.value.AgendaKind;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.meeting.value.ResolutionEffect;
import esao.kernel.provenance.Provenance;
import esao.kernel.provenance.ResolutionOutcome;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a meeting resolved, and who was told of it. */
class ResolutionBook {

    private static final Set<ResolutionOutcome> CONSENTS =
            Set.of(ResolutionOutcome.APPROVED, ResolutionOutcome.ENDORSED, ResolutionOutcome.ENDORSED_WITH_AMENDMENT);

    private SortedMap<Integer, Declared> declared = new TreeMap<>();

    /** Those that cannot be used yet, as they will be told of once they can. */
    private SortedMap<Integer, ResolutionTookEffect> waiting = new TreeMap<>();

    /**
     * A resolution.
     *
     * @param item on which item
     * @param counted who was there, and not recused, when it was declared
     * @param inFavour who is known to have voted for it
     * @param dissenters who does not agree
     * @param notified who was told, and how
     * @param received who has it
     */
    record Declared(
            AgendaNumber item,
            SortedSet<String> counted,
            SortedSet<String> inFavour,
            SortedSet<String> dissenters,
            SortedMap<String, Notice> notified,
            SortedSet<String> received) {}

    /**
     * That somebody was told.
     *
     * @param on since when
     * @param sender by whom
     */
    record Notice(LocalDate on, String sender) {}

    int next() {
        return declared.size() + 1;
    }

    Set<String> decidedItems() {
        return declared.values().stream()
                .map(resolution -> resolution.item().value())
                .collect(Collectors.toSet());
    }

    void requireUndecided(AgendaNumber item, Decision decision) {
        decision.require(
                !decidedItems().contains(item.value()),
                MeetingProblem.ITEM_DECIDED,
                () -> Map.of("item", item.value()));
    }

    /** The resolution; without it nothing else can be judged. */
    Declared require(int number, Decision decision) {
        if (!declared.containsKey(number)) {
            decision.require(
                    false,
                    MeetingProblem.RESOLUTION_UNKNOWN,
                    () -> Map.of("resolution", number, "declared", declared.size()));
            decision.enforce();
        }
        return Objects.requireNonNull(declared.get(number), "the resolution");
    }

    /** Whether it gives what was asked for, if only in part. */
    static boolean isConsent(ResolutionOutcome outcome) {
        return CONSENTS.contains(outcome);
    }

    /** Whether it is a consent, or the refusal of one, for which a body must be competent. */
    static boolean needsCompetence(ResolutionOutcome outcome) {
        return isConsent(outcome) || outcome == ResolutionOutcome.NOT_ENDORSED;
    }

    /** What an item of each kind can come to, and what can follow from the vote on it. */
    static void requireOutcome(DeclareResolution command, AgendaItem item, VoteBook votes, Decision decision) {
        var outcome = command.outcome();
        var possible = possible(item.kind());
        decision.require(
                possible.contains(outcome),
                MeetingProblem.OUTCOME_UNFIT,
                () -> Map.of(
                        "outcome",
                        outcome.name(),
                        "kind",
                        item.kind().name(),
                        "possible",
                        possible.stream().map(Enum::name).toList()));
        votes.resultOn(item.number())
                .ifPresent(result -> decision.require(
                        result.carried() ? outcome != ResolutionOutcome.NOT_ENDORSED : !CONSENTS.contains(outcome),
                        MeetingProblem.OUTCOME_AGAINST_VOTE,
                        () -> Map.of("outcome", outcome.name(), "vote", result.vote(), "carried", result.carried())));
        decision.require(
                outcome != ResolutionOutcome.ENDORSED_WITH_AMENDMENT
                        || !command.conditions().isEmpty(),
                MeetingProblem.AMENDMENT_MISSING,
                () -> Map.of("outcome", outcome.name()));
    }

    private static List<ResolutionOutcome> possible(AgendaKind kind) {
        return switch (kind) {
            case INFORM -> List.of(ResolutionOutcome.OPINION_GIVEN, ResolutionOutcome.NOTED);
            case FOLLOW_UP ->
                List.of(ResolutionOutcome.OPINION_GIVEN, ResolutionOutcome.NOTED, ResolutionOutcome.DEFERRED);
            case CERTIFY_MINUTES ->
                List.of(
                        ResolutionOutcome.APPROVED,
                        ResolutionOutcome.ENDORSED,
                        ResolutionOutcome.ENDORSED_WITH_AMENDMENT,
                        ResolutionOutcome.NOT_ENDORSED,
                        ResolutionOutcome.DEFERRED);
            case CONSIDER, OTHER -> List.of(ResolutionOutcome.values());
        };
    }

    /**
     * From when it can be used. That earlier minutes are certified counts at once: if it waited for minutes, none would
     * ever be certified.
     */
    static ResolutionEffect effect(DeclareResolution command, AgendaItem item, Procedure rules, Decision decision) {
        if (item.kind() == AgendaKind.CERTIFY_MINUTES) {
            return ResolutionEffect.DECLARATION;
        }
        var marked = command.effectiveImmediately();
        decision.require(
                !marked || rules.effect() != EffectRule.CERTIFICATION,
                MeetingProblem.IMMEDIATE_EFFECT_UNFIT,
                () -> Map.of("effect", rules.effect().name()));
        return rules.effect() == EffectRule.DECLARATION || marked
                ? ResolutionEffect.DECLARATION
                : ResolutionEffect.CERTIFICATION;
    }

    ResolutionDeclared declare(
            DeclareResolution command,
            AgendaItem item,
            BodyCode body,
            Sitting sitting,
            VoteBook votes,
            ResolutionEffect effect) {
        return new ResolutionDeclared(
                command.meetingId(),
                command.item(),
                next(),
                command.outcome(),
                command.text(),
                command.conditions(),
                command.amendment(),
                item.subject(),
                votes.resultOn(command.item()).map(VoteBook.Result::vote).orElse(null),
                effect,
                body,
                sitting.quorum(command.item()),
                command.at());
    }

    /** The resolutions that can be used only from now on, since they were declared so or the minutes are certified. */
    List<ResolutionTookEffect> takeEffect() {
        return List.copyOf(waiting.values());
    }

    DissentRecorded dissent(RecordDissent command, Decision decision) {
        var resolution = require(command.resolution(), decision);
        var person = command.member().value();
        requireFit(resolution.counted().contains(person), command, "NOT_COUNTED", decision);
        requireFit(!resolution.inFavour().contains(person), command, "VOTED_FOR_IT", decision);
        requireFit(!resolution.dissenters().contains(person), command, "RECORDED_ALREADY", decision);
        decision.enforce();
        return new DissentRecorded(
                command.meetingId(), command.resolution(), command.member(), command.reasons(), command.at());
    }

    private static void requireFit(boolean fits, RecordDissent command, String why, Decision decision) {
        decision.require(
                fits,
                MeetingProblem.DISSENT_UNFIT,
                () -> Map.of("person", command.member().value(), "resolution", command.resolution(), "why", why));
    }

    ResolutionNotified inform(NotifyResolution command, Decision decision) {
        var resolution = require(command.resolution(), decision);
        var again = command.recipients().stream()
                .map(Recipient::toString)
                .filter(recipient -> resolution.notified().containsKey(recipient))
                .toList();
        decision.require(
                again.isEmpty(),
                MeetingProblem.ALREADY_NOTIFIED,
                () -> Map.of("resolution", command.resolution(), "recipients", again));
        decision.enforce();
        return new ResolutionNotified(
                command.meetingId(),
                command.resolution(),
                command.recipients(),
                decision.by().document());
    }

    ResolutionReceived receive(RecordReceipt command, Decision decision) {
        var resolution = require(command.resolution(), decision);
        var recipient = command.recipient().toString();
        var notice = resolution.notified().get(recipient);
        decision.require(
                notice != null,
                MeetingProblem.RECIPIENT_NOT_NOTIFIED,
                () -> Map.of("resolution", command.resolution(), "recipient", recipient));
        if (notice != null) {
            MeetingRules.requireNotBefore(notice.on(), decision);
            decision.require(
                    !decision.by().person().value().equals(notice.sender()),
                    MeetingProblem.SENDER_IS_RECEIVER,
                    () -> Map.of("person", notice.sender(), "resolution", command.resolution()));
        }
        decision.require(
                !resolution.received().contains(recipient),
                MeetingProblem.ALREADY_RECEIVED,
                () -> Map.of("resolution", command.resolution(), "recipient", recipient));
        decision.enforce();
        return new ResolutionReceived(command.meetingId(), command.resolution(), command.recipient());
    }

    /** After {@link Sitting} and {@link VoteBook} have seen it, neither of which it changes. */
    void on(MeetingEvent event, Sitting sitting, VoteBook votes, Provenance by) {
        switch (event) {
            case ResolutionDeclared resolution -> {
                waiting.put(resolution.number(), ResolutionTookEffect.of(resolution, by.person()));
                declared.put(
                        resolution.number(),
                        new Declared(
                                resolution.item(),
                                sitting.counting(resolution.item()),
                                votes.resultOn(resolution.item())
                                        .map(VoteBook.Result::inFavour)
                                        .orElse(Collections.emptySortedSet()),
                                new TreeSet<>(),
                                new TreeMap<>(),
                                new TreeSet<>()));
            }
            case ResolutionTookEffect usable -> waiting.remove(usable.number());
            case DissentRecorded dissent ->
                of(dissent.resolution()).dissenters().add(dissent.member().value());
            case ResolutionNotified told ->
                told.recipients()
                        .forEach(recipient -> of(told.resolution())
                                .notified()
                                .put(
                                        recipient.toString(),
                                        new Notice(by.effectiveOn(), by.person().value())));
            case ResolutionReceived known ->
                of(known.resolution()).received().add(known.recipient().toString());
            default -> {} // About something else.
        }
    }

    private Declared of(int number) {
        return Objects.requireNonNull(declared.get(number), "the resolution");
    }
}
