package esao.query.budget;

import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.VirementApproved;
import esao.kernel.budget.VirementEndorsed;
import esao.kernel.budget.VirementExecuted;
import esao.kernel.budget.VirementNotified;
import esao.kernel.budget.VirementPlaceAsked;
import esao.kernel.budget.VirementReported;
import esao.kernel.budget.VirementSentBack;
import esao.kernel.budget.VirementSubmitted;
import esao.kernel.budget.value.Recipient;
import esao.kernel.budget.value.VirementContent;
import esao.kernel.budget.value.VirementId;
import esao.query.projection.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What each event of a virement writes into its row. */
final class VirementSteps {

    private VirementSteps() {}

    record Content(
            String budgetId,
            String virement,
            String office,
            int year,
            String cause,
            String letterNumber,
            LocalDate letterDate,
            long amountSatang,
            String hash,
            List<VirementSourceView> sources,
            List<VirementTargetView> targets,
            String proposedBy,
            Instant proposedAt) {

        static Content of(VirementId virement, VirementContent content, Recorded<BudgetEvent> recorded) {
            var budget = recorded.event().budgetId();
            return new Content(
                    budget.toString(),
                    virement.value(),
                    budget.office().value(),
                    budget.year().year(),
                    content.cause(),
                    content.letter().number(),
                    content.letter().date(),
                    content.received().satang(),
                    content.hash().value(),
                    content.sources().stream().map(VirementSourceView::of).toList(),
                    content.targets().stream().map(VirementTargetView::of).toList(),
                    recorded.actor(),
                    recorded.recordedAt());
        }
    }

    record Submitted(String budgetId, String virement, String hash, String submittedBy, Instant submittedAt) {

        static Submitted of(VirementSubmitted event, Recorded<BudgetEvent> recorded) {
            return new Submitted(
                    event.budgetId().toString(),
                    event.virement().value(),
                    event.hash().value(),
                    recorded.actor(),
                    recorded.recordedAt());
        }
    }

    record SentBack(
            String budgetId,
            String virement,
            String orderedBy,
            String wantedHash,
            List<VirementSourceView> wantedSources,
            List<VirementTargetView> wantedTargets) {

        static SentBack of(VirementSentBack event) {
            var wanted = event.amended();
            return new SentBack(
                    event.budgetId().toString(),
                    event.virement().value(),
                    event.resolution().toString(),
                    wanted.hash().value(),
                    wanted.sources().stream().map(VirementSourceView::of).toList(),
                    wanted.targets().stream().map(VirementTargetView::of).toList());
        }
    }

    record PlaceAsked(String budgetId, String virement, String askedMeeting) {

        static PlaceAsked of(VirementPlaceAsked event) {
            return new PlaceAsked(event.budgetId().toString(), event.virement().value(), event.meeting());
        }
    }

    record Endorsed(
            String budgetId,
            String virement,
            String resolution,
            String outcome,
            String endorsedBy,
            Instant endorsedAt) {

        static Endorsed of(VirementEndorsed event, Recorded<BudgetEvent> recorded) {
            return new Endorsed(
                    event.budgetId().toString(),
                    event.virement().value(),
                    event.resolution().toString(),
                    event.outcome().name(),
                    recorded.provenance().person().value(),
                    recorded.recordedAt());
        }
    }

    record Approved(
            String budgetId,
            String virement,
            String approvalNumber,
            LocalDate approvalDate,
            LocalDate validUntil,
            String approvedBy,
            Instant approvedAt) {

        static Approved of(VirementApproved event, Recorded<BudgetEvent> recorded) {
            return new Approved(
                    event.budgetId().toString(),
                    event.virement().value(),
                    event.letter().number(),
                    event.letter().date(),
                    event.validUntil(),
                    recorded.actor(),
                    recorded.recordedAt());
        }
    }

    record Executed(
            String budgetId,
            String virement,
            String executedBy,
            Instant executedAt,
            LocalDate executedOn,
            LocalDate reportDueOn,
            String ruleVersion) {

        static Executed of(VirementExecuted event, Recorded<BudgetEvent> recorded) {
            return new Executed(
                    event.budgetId().toString(),
                    event.virement().value(),
                    recorded.actor(),
                    recorded.recordedAt(),
                    recorded.provenance().effectiveOn(),
                    event.reportDueOn(),
                    event.ruleVersion());
        }
    }

    record Reported(
            String budgetId,
            String virement,
            String reportNumber,
            LocalDate reportDate,
            String reportedBy,
            LocalDate reportedOn) {

        static Reported of(VirementReported event, Recorded<BudgetEvent> recorded) {
            return new Reported(
                    event.budgetId().toString(),
                    event.virement().value(),
                    event.letter().number(),
                    event.letter().date(),
                    recorded.actor(),
                    recorded.provenance().effectiveOn());
        }
    }

    record Notified(
            String budgetId,
            String virement,
            String noticeNumber,
            LocalDate noticeDate,
            LocalDate notifiedOn,
            List<String> notified) {

        static Notified of(VirementNotified event, Recorded<BudgetEvent> recorded) {
            return new Notified(
                    event.budgetId().toString(),
                    event.virement().value(),
                    event.letter().number(),
                    event.letter().date(),
                    recorded.provenance().effectiveOn(),
                    event.recipients().stream().map(Recipient::toString).toList());
        }
    }

    record Ended(String budgetId, String virement, String state, String endedBy, Instant endedAt, String endedBecause) {

        static Ended of(VirementId virement, VirementState state, Recorded<BudgetEvent> recorded) {
            return new Ended(
                    recorded.event().budgetId().toString(),
                    virement.value(),
                    state.name(),
                    recorded.actor(),
                    recorded.recordedAt(),
                    recorded.provenance().reason());
        }
    }
}
