package esao.command.budget;

import esao.command.problem.Decision;
import esao.command.rules.AskedPlaces;
import esao.command.rules.Consent;
import esao.command.rules.Regulations;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.VirementAmended;
import esao.kernel.budget.VirementApproved;
import esao.kernel.budget.VirementClassified;
import esao.kernel.budget.VirementEndorsed;
import esao.kernel.budget.VirementExecuted;
import esao.kernel.budget.VirementNotified;
import esao.kernel.budget.VirementPlaceAsked;
import esao.kernel.budget.VirementProposed;
import esao.kernel.budget.VirementRejected;
import esao.kernel.budget.VirementReported;
import esao.kernel.budget.VirementReportedToBureau;
import esao.kernel.budget.VirementReversed;
import esao.kernel.budget.VirementSentBack;
import esao.kernel.budget.VirementSubmitted;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.VirementClass;
import esao.kernel.budget.value.VirementContent;
import esao.kernel.budget.value.VirementId;
import esao.kernel.budget.value.VirementTarget;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Provenance;
import esao.kernel.provenance.ResolutionRef;
import esao.kernel.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The virements of a budget. Money moves at one step only, the execution, and only if the content then is, to the
 * satang, the content that was submitted, endorsed and approved.
 */
class VirementBook {

    private Map<VirementId, Virement> virements = new HashMap<>();
    private Map<String, VirementId> resolutions = new HashMap<>();

    /** The strictest class that each content of a virement was ever found to be of. */
    private Map<VirementId, Map<ContentHash, VirementClass>> strictest = new HashMap<>();

    VirementProposed propose(ProposeVirement command, Ledger ledger, SpendingBook spending, Decision decision) {
        CommonRules.requireUnused(
                decision, virements.containsKey(command.virementId()), "virementId", command.virementId());
        VirementRules.requireExecutable(command.content(), ledger, spending, decision);
        decision.enforce();
        return new VirementProposed(command.budgetId(), command.virementId(), command.content());
    }

    VirementAmended amend(AmendVirement command, Ledger ledger, SpendingBook spending, Decision decision) {
        requireAt(command.virementId(), decision, Virement.Step.PROPOSED, Virement.Step.SUBMITTED)
                .ifPresent(known -> VirementConsents.requireFollowed(command, known, decision));
        VirementRules.requireExecutable(command.content(), ledger, spending, decision);
        decision.enforce();
        return new VirementAmended(command.budgetId(), command.virementId(), command.content());
    }

    VirementClassified classify(ClassifyVirement command, Ledger ledger, Regulations regulations, Decision decision) {
        var virement = requireAt(command.virementId(), decision, Virement.Step.PROPOSED);
        virement.ifPresent(known -> {
            known.openOrder().ifPresent(order -> Amendments.requireOther(order, command.virementId(), decision));
            VirementClassifier.requireNatures(
                    known.content().targets().stream().map(VirementTarget::line).toList(), command.natures(), decision);
        });
        var findings = virement.map(known -> VirementClassifier.classify(
                command.budgetId(),
                known.content(),
                command.natures(),
                ledger,
                regulations,
                decision.by().effectiveOn()));
        findings.ifPresent(found -> requireNotMilder(
                command.virementId(), virement.orElseThrow().content(), found.virementClass(), decision));
        decision.enforce();
        var content = virement.orElseThrow().content();
        var found = findings.orElseThrow();
        return new VirementClassified(
                command.budgetId(),
                command.virementId(),
                content.hash(),
                found.virementClass(),
                found.natures(),
                found.rules(),
                found.neededOutcome(),
                found.approvedBy(),
                found.body());
    }

    /** To say less of what the money is for makes no content milder. */
    private void requireNotMilder(VirementId id, VirementContent content, VirementClass found, Decision decision) {
        var before = strictest.getOrDefault(id, Map.of()).get(content.hash());
        decision.require(
                before == null || found.compareTo(before) >= 0,
                BudgetProblem.VIREMENT_CLASS_MILDER,
                () -> Map.of(
                        "virementId",
                        id.value(),
                        "virementClass",
                        found.name(),
                        "virementClassBefore",
                        String.valueOf(before)));
    }

    /** It is submitted; and endorsed, where that follows from an amendment which the body endorsed. */
    List<BudgetEvent> submit(SubmitVirement command, Ledger ledger, SpendingBook spending, Decision decision) {
        var virement = requireAt(command.virementId(), decision, Virement.Step.PROPOSED);
        virement.ifPresent(known -> {
            VirementConsents.requireFollowed(
                    command.virementId(), known, known.content(), command.laysAnew(), decision);
            VirementRules.requireClassified(command.virementId(), known, decision);
            VirementRules.requireExecutable(known.content(), ledger, spending, decision);
        });
        decision.enforce();
        return VirementConsents.submitted(command, virement.orElseThrow());
    }

    /** The meeting that is asked last has it. */
    VirementPlaceAsked askPlace(AskVirementPlace command, AskedPlaces places, Decision decision) {
        var virement = requireAt(command.virementId(), decision, Virement.Step.SUBMITTED);
        virement.ifPresent(known -> places.requireFree(command.asked(), known.place(), decision));
        decision.enforce();
        return new VirementPlaceAsked(
                command.budgetId(),
                command.virementId(),
                virement.orElseThrow().content().hash(),
                command.meeting());
    }

    /** What follows from what the deciding body resolved: it is endorsed, sent back with an amendment, or rejected. */
    BudgetEvent resolve(
            RecordEndorsement command, Consent.Cited cited, Ledger ledger, Regulations regulations, Decision decision) {
        var virement = requireStep(command.virementId(), decision, Virement.Step.SUBMITTED);
        var resolution = virement.flatMap(known -> VirementConsents.require(
                command, known, classOf(command, known, ledger, regulations, decision), cited, decision));
        decision.enforce();
        return VirementConsents.follow(command, virement.orElseThrow(), resolution.orElseThrow());
    }

    /** Who declared the resolution that endorses a virement which was amended as it was ordered. */
    PersonId declarer(VirementEndorsed endorsed, PersonId recorder) {
        return find(endorsed.virement())
                .map(known -> known.declarer(endorsed.resolution(), recorder))
                .orElse(recorder);
    }

    /** What a resolution served; one serves one subject. */
    Optional<String> usedBy(ResolutionRef resolution) {
        return Optional.ofNullable(resolutions.get(Text.key(resolution.toString())))
                .map(VirementId::value);
    }

    /** The class that was found; of a virement submitted before classes were asked for, that of today's rules. */
    private static Classification classOf(
            BudgetCommand command, Virement virement, Ledger ledger, Regulations regulations, Decision decision) {
        var found = virement.classification();
        return found != null
                ? found
                : VirementClassifier.classify(
                        command.budgetId(),
                        virement.content(),
                        List.of(),
                        ledger,
                        regulations,
                        decision.by().effectiveOn());
    }

    VirementApproved approve(RecordApproval command, Ledger ledger, Regulations regulations, Decision decision) {
        var by = decision.by();
        requireAt(command.virementId(), decision, Virement.Step.ENDORSED).ifPresent(known -> {
            CommonRules.requireOther(decision, known.makers(), command.virementId());
            decision.require(
                    known.endorsement() == null
                            || !by.person().equals(known.endorsement().by()),
                    BudgetProblem.MAKER_IS_CHECKER_OF_OTHER_STEP,
                    () -> Map.of("person", by.person().value()));
            VirementRules.requireSame(command.contentHash(), known.endorsedHash(), decision);
            classOf(command, known, ledger, regulations, decision).requireAuthority(decision);
        });
        VirementRules.requireValidity(command.budgetId(), command.validUntil(), regulations, decision);
        decision.enforce();
        return new VirementApproved(
                command.budgetId(), command.virementId(), command.contentHash(), by.document(), command.validUntil());
    }

    VirementRejected reject(RejectVirement command, Decision decision) {
        requireAt(
                command.virementId(),
                decision,
                Virement.Step.PROPOSED,
                Virement.Step.SUBMITTED,
                Virement.Step.ENDORSED,
                Virement.Step.APPROVED);
        decision.enforce();
        return new VirementRejected(command.budgetId(), command.virementId());
    }

    VirementExecuted execute(
            ExecuteVirement command, Ledger ledger, SpendingBook spending, Regulations regulations, Decision decision) {
        var effectiveOn = decision.by().effectiveOn();
        var virement = requireAt(command.virementId(), decision, Virement.Step.APPROVED);
        virement.ifPresent(known -> {
            CommonRules.requireOther(decision, known.makersAndConsenters(), command.virementId());
            VirementRules.requireUnchanged(known, decision);
            var validUntil =
                    known.approval() == null ? effectiveOn : known.approval().validUntil();
            decision.require(
                    !effectiveOn.isAfter(validUntil),
                    BudgetProblem.APPROVAL_EXPIRED,
                    () -> Map.of("validUntil", validUntil.toString(), "effectiveOn", effectiveOn.toString()));
            VirementRules.requireExecutable(known.content(), ledger, spending, decision);
            var found = classOf(command, known, ledger, regulations, decision);
            VirementRules.requireSameClass(
                    found,
                    VirementClassifier.classify(
                            command.budgetId(), known.content(), found.natures(), ledger, regulations, effectiveOn),
                    decision);
        });
        decision.enforce();
        var content = virement.orElseThrow().content();
        var found = classOf(command, virement.orElseThrow(), ledger, regulations, decision);
        var rules = VirementClassifier.rules(command.budgetId(), regulations, effectiveOn);
        return new VirementExecuted(
                command.budgetId(),
                command.virementId(),
                content.hash(),
                content.sources(),
                content.targets(),
                effectiveOn.plusDays(rules.content().of(found.virementClass()).reportWithinDays()),
                rules.version());
    }

    VirementReported report(ReportVirement command, Decision decision) {
        requireAt(command.virementId(), decision, Virement.Step.EXECUTED);
        decision.enforce();
        return new VirementReported(
                command.budgetId(), command.virementId(), decision.by().document());
    }

    /** To the Budget Bureau it is reported once, whether before or after the report to สพฐ. */
    VirementReportedToBureau reportToBureau(ReportVirementToBureau command, Decision decision) {
        var virement = requireStep(
                command.virementId(), decision, Virement.Step.EXECUTED, Virement.Step.REPORTED, Virement.Step.NOTIFIED);
        virement.ifPresent(known -> {
            CommonRules.requireNotBefore(decision, Objects.requireNonNullElse(known.executedOn(), known.steppedOn()));
            decision.require(
                    !known.toldBureau(),
                    BudgetProblem.BUREAU_ALREADY_TOLD,
                    () -> Map.of("virementId", command.virementId().value()));
        });
        decision.enforce();
        return new VirementReportedToBureau(
                command.budgetId(), command.virementId(), decision.by().document());
    }

    VirementNotified notify(NotifyVirement command, Decision decision) {
        CommonRules.requireItems(decision, command.recipients(), "recipients");
        requireAt(command.virementId(), decision, Virement.Step.REPORTED);
        decision.enforce();
        return new VirementNotified(
                command.budgetId(),
                command.virementId(),
                command.recipients(),
                decision.by().document());
    }

    VirementReversed reverse(ReverseVirement command, Ledger ledger, Decision decision) {
        var virement = requireStep(
                command.virementId(), decision, Virement.Step.EXECUTED, Virement.Step.REPORTED, Virement.Step.NOTIFIED);
        virement.ifPresent(known -> {
            // A report may bear a date after the end of the year; what is undone is the execution.
            CommonRules.requireNotBefore(decision, Objects.requireNonNullElse(known.executedOn(), known.steppedOn()));
            CommonRules.requireOther(decision, known.makers(), command.virementId());
            VirementRules.requireReversible(known.content(), ledger, decision);
        });
        decision.enforce();
        var content = virement.orElseThrow().content();
        return new VirementReversed(command.budgetId(), command.virementId(), content.sources(), content.targets());
    }

    /** Where a virement stands; nothing where there is none of that name. */
    Optional<Virement> find(VirementId id) {
        return Optional.ofNullable(virements.get(id));
    }

    /** The virements on which a decision is still to come. */
    List<String> pending() {
        return virements.entrySet().stream()
                .filter(virement -> virement.getValue().isPending())
                .map(virement -> virement.getKey().value())
                .sorted()
                .toList();
    }

    void on(BudgetEvent event, Provenance by) {
        var person = by.person();
        var on = by.effectiveOn();
        switch (event) {
            case VirementProposed proposed ->
                virements.put(proposed.virement(), Virement.proposed(proposed.content(), person, on));
            case VirementAmended amended ->
                change(amended.virement(), known -> known.amended(amended.content(), person, on));
            case VirementClassified classified -> {
                change(classified.virement(), known -> known.classified(Classification.of(classified), person, on));
                strictest
                        .computeIfAbsent(classified.virement(), ignored -> new HashMap<>())
                        .merge(
                                classified.hash(),
                                classified.virementClass(),
                                (one, other) -> one.compareTo(other) < 0 ? other : one);
            }
            case VirementSubmitted submitted ->
                change(submitted.virement(), known -> known.submitted(submitted.hash(), person, on));
            case VirementPlaceAsked asked -> change(asked.virement(), known -> known.asking(asked.meeting()));
            case VirementEndorsed endorsed -> {
                change(
                        endorsed.virement(),
                        known -> known.endorsed(
                                new Virement.Endorsement(
                                        endorsed.hash(),
                                        endorsed.resolution(),
                                        known.declarer(endorsed.resolution(), person)),
                                on));
                use(endorsed.resolution(), endorsed.virement());
            }
            case VirementSentBack back -> {
                change(
                        back.virement(),
                        known -> known.sentBack(
                                new AmendmentOrder<>(
                                        back.resolution(), known.body(), known.virementClass(), back.amended(), person),
                                on));
                use(back.resolution(), back.virement());
            }
            case VirementApproved approved ->
                change(
                        approved.virement(),
                        known -> known.approved(
                                new Virement.Approval(approved.hash(), person, approved.validUntil()), on));
            case VirementRejected rejected -> {
                change(rejected.virement(), known -> known.at(Virement.Step.REJECTED, on));
                Optional.ofNullable(by.resolution()).ifPresent(resolution -> use(resolution, rejected.virement()));
            }
            case VirementExecuted executed -> change(executed.virement(), known -> known.executed(on));
            case VirementReported reported ->
                change(reported.virement(), known -> known.at(Virement.Step.REPORTED, on));
            case VirementReportedToBureau told -> change(told.virement(), Virement::reportedToBureau);
            case VirementNotified notified ->
                change(notified.virement(), known -> known.at(Virement.Step.NOTIFIED, on));
            case VirementReversed reversed ->
                change(reversed.virement(), known -> known.at(Virement.Step.REVERSED, on));
            default -> {} // Not about virements.
        }
    }

    private void use(ResolutionRef resolution, VirementId by) {
        resolutions.put(Text.key(resolution.toString()), by);
    }

    private void change(VirementId id, UnaryOperator<Virement> next) {
        virements.computeIfPresent(id, (ignored, known) -> next.apply(known));
    }

    /**
     * The virement, if it is at one of the steps from which the command may go on, and not dated back before that step.
     */
    private Optional<Virement> requireAt(VirementId id, Decision decision, Virement.Step... steps) {
        var virement = requireStep(id, decision, steps);
        virement.ifPresent(known -> CommonRules.requireNotBefore(decision, known.steppedOn()));
        return virement;
    }

    private Optional<Virement> requireStep(VirementId id, Decision decision, Virement.Step... steps) {
        var known = virements.get(id);
        if (!decision.require(known != null, BudgetProblem.VIREMENT_UNKNOWN, () -> Map.of("virementId", id.value()))) {
            return Optional.empty();
        }
        var virement = Objects.requireNonNull(known);
        decision.requireAt(
                List.of(steps).contains(virement.step()),
                virement.step().mayComeTo(steps),
                BudgetProblem.VIREMENT_STEP_OUT_OF_ORDER,
                () -> Map.of(
                        "virementId", id.value(),
                        "step", virement.step().name(),
                        "needed", Stream.of(steps).map(Enum::name).toList()));
        return Optional.of(virement);
    }
}
