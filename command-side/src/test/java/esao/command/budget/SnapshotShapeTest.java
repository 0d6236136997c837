package esao.command.budget;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A stored snapshot is read by later versions of the program. Whoever changes what a budget remembers, or what it
 * means, changes its revision too: then the snapshots of before are passed over.
 */
@DisplayName("The snapshot of a budget")
class SnapshotShapeTest {

    private static final List<Class<?>> PARTS = List.of(
            Budget.class,
            BudgetCarryOver.class,
            BudgetExecution.class,
            Ledger.class,
            Balance.class,
            NoticeBook.class,
            ControlBook.class,
            ControlBook.Loosening.class,
            AllocationRuleBook.class,
            AllocationRuleBook.Rule.class,
            AllocationRuleBook.Round.class,
            AllocationBook.class,
            AllocationBook.Proposal.class,
            AllocationBook.Tranche.class,
            AdvanceBook.class,
            AdvanceBook.Advance.class,
            ReservationBook.class,
            ReservationBook.Reservation.class,
            ReservationBook.Draw.class,
            CarryOverBook.class,
            CarryOver.class,
            SpendingBook.class,
            SpendingBook.Commitment.class,
            SpendingBook.Disbursement.class,
            SpendingBook.Savings.class,
            VirementBook.class,
            Virement.class,
            AmendmentOrder.class,
            Classification.class,
            Virement.Endorsement.class,
            Virement.Approval.class,
            SavingsUseBook.class,
            SavingsUse.class,
            CorrectionBook.class,
            CorrectionBook.Trail.class);

    @Test
    void has_the_shape_of_its_revision() {
        assertThat(Budget.class.getAnnotation(Revision.class).value()).isEqualTo("5");
        assertThat(PARTS.stream().flatMap(SnapshotShapeTest::fields).collect(joining("\n")))
                .isEqualTo("""
                Budget.allocations AllocationBook
                Budget.closed boolean
                Budget.corrections CorrectionBook
                Budget.id BudgetId
                Budget.latestOn LocalDate
                Budget.ledger Ledger
                Budget.notices NoticeBook
                Budget.opened boolean
                Budget.savingsUses SavingsUseBook
                Budget.spending SpendingBook
                Budget.virements VirementBook
                BudgetCarryOver.carryOvers CarryOverBook
                BudgetExecution.advances AdvanceBook
                BudgetExecution.control ControlBook
                BudgetExecution.reservations ReservationBook
                BudgetExecution.rules AllocationRuleBook
                Ledger.allottedSatang long
                Ledger.carriedIn Set<LineCode>
                Ledger.descriptions Map<LineCode, LineDescription>
                Ledger.lines Map<LineCode, Balance>
                Ledger.shares Map<LineCode, Map<Recipient, Balance>>
                Balance.allocatedSatang long
                Balance.allottedSatang long
                Balance.committedSatang long
                Balance.disbursedSatang long
                Balance.releasedSatang long
                Balance.reservedSatang long
                Balance.toleratedSatang long
                NoticeBook.given Map<NoticeId, Map<LineCode, Money>>
                NoticeBook.letters Set<String>
                ControlBook.loosenings Map<ControlPolicyId, Loosening>
                ControlBook.toleratedSatang long
                Loosening.limit Money
                Loosening.lines List<LineCode>
                Loosening.proposer PersonId
                Loosening.state State
                Loosening.usedSatang long
                Loosening.validFrom LocalDate
                Loosening.validUntil LocalDate
                AllocationRuleBook.paidFor Map<String, AllocationId>
                AllocationRuleBook.rounds Map<HeadCountRoundId, Round>
                AllocationRuleBook.rules Map<AllocationRuleId, Rule>
                Rule.line LineCode
                Rule.method SharingMethod
                Rule.rounding Rounding
                Rule.since LocalDate
                Rule.version int
                Round.counts HeadCounts
                Round.since LocalDate
                AllocationBook.proposals Map<AllocationId, Proposal>
                AllocationBook.released Map<LineCode, Map<Recipient, Integer>>
                AllocationBook.tranches Map<TrancheId, Tranche>
                Proposal.decided boolean
                Proposal.maker PersonId
                Proposal.shares List<AllocationShare>
                Proposal.since LocalDate
                Tranche.acknowledged boolean
                Tranche.line LineCode
                Tranche.notified boolean
                Tranche.recipient Recipient
                Tranche.senders Set<PersonId>
                Tranche.steppedOn LocalDate
                AdvanceBook.advances Map<AdvanceId, Advance>
                AdvanceBook.receipts Map<String, AdvanceId>
                Advance.dueOn LocalDate
                Advance.line LineCode
                Advance.owed Money
                Advance.payee PersonId
                Advance.recipient Recipient
                Advance.since LocalDate
                ReservationBook.draws Map<CommitmentId, Draw>
                ReservationBook.reservations Map<ReservationId, Reservation>
                Reservation.left Money
                Reservation.line LineCode
                Reservation.maker PersonId
                Reservation.project ProjectRef
                Reservation.purpose String
                Reservation.since LocalDate
                Draw.left Money
                Draw.line LineCode
                Draw.recipient Recipient
                Draw.reservation ReservationId
                CarryOverBook.arrived Set<String>
                CarryOverBook.carryOvers Map<CarryOverId, CarryOver>
                CarryOverBook.commitmentsCarriedIn Map<CommitmentId, CarryOverId>
                CarryOverBook.linesCarriedIn Map<String, LineCode>
                CarryOverBook.recipients Map<Recipient, String>
                CarryOverBook.reservationsCarriedIn Map<ReservationId, CarryOverId>
                CarryOver.amount Money
                CarryOver.expiresOn LocalDate
                CarryOver.from FiscalYear
                CarryOver.line LineCode
                CarryOver.requester PersonId
                CarryOver.state State
                CarryOver.steppedOn LocalDate
                CarryOver.subject CarryOverSubject
                SpendingBook.commitments Map<CommitmentId, Commitment>
                SpendingBook.disbursements Map<DisbursementId, Disbursement>
                SpendingBook.refunds Set<RefundId>
                SpendingBook.savings Map<SavingsId, Savings>
                Commitment.line LineCode
                Commitment.outstanding Money
                Commitment.recipient Recipient
                Disbursement.line LineCode
                Disbursement.recipient Recipient
                Disbursement.refundable Money
                Savings.line LineCode
                Savings.remaining Money
                Savings.since LocalDate
                VirementBook.resolutions Map<String, VirementId>
                VirementBook.strictest Map<VirementId, Map<ContentHash, VirementClass>>
                VirementBook.virements Map<VirementId, Virement>
                Virement.approval Approval
                Virement.classification Classification
                Virement.content VirementContent
                Virement.endorsement Endorsement
                Virement.executedOn LocalDate
                Virement.makers Set<PersonId>
                Virement.order AmendmentOrder<VirementContent>
                Virement.place String
                Virement.step Step
                Virement.steppedOn LocalDate
                Virement.submitted ContentHash
                Virement.toldBureau boolean
                AmendmentOrder.body String
                AmendmentOrder.by PersonId
                AmendmentOrder.laidClass VirementClass
                AmendmentOrder.resolution ResolutionRef
                AmendmentOrder.wanted C
                Classification.approvedBy Role
                Classification.body String
                Classification.natures List<SpendingNature>
                Classification.neededOutcome ResolutionOutcome
                Classification.rules RegulationRef
                Classification.virementClass VirementClass
                Endorsement.by PersonId
                Endorsement.hash ContentHash
                Endorsement.resolution ResolutionRef
                Approval.by PersonId
                Approval.hash ContentHash
                Approval.validUntil LocalDate
                SavingsUseBook.groupAppointed boolean
                SavingsUseBook.resolutions Map<String, SavingsUseId>
                SavingsUseBook.uses Map<SavingsUseId, SavingsUse>
                SavingsUse.approvedBy PersonId
                SavingsUse.classification Classification
                SavingsUse.content SavingsUseContent
                SavingsUse.endorsedBy PersonId
                SavingsUse.makers Set<PersonId>
                SavingsUse.order AmendmentOrder<SavingsUseContent>
                SavingsUse.step Step
                SavingsUse.steppedOn LocalDate
                SavingsUse.validUntil LocalDate
                CorrectionBook.commitments Map<String, Trail>
                CorrectionBook.corrections Set<CorrectionId>
                CorrectionBook.payments Map<String, Trail>
                Trail.by Set<PersonId>
                Trail.last LocalDate""");
    }

    private static Stream<String> fields(Class<?> part) {
        return Arrays.stream(part.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                .map(field -> "%s.%s %s".formatted(part.getSimpleName(), field.getName(), type(field)))
                .sorted();
    }

    private static String type(Field field) {
        return field.getGenericType().getTypeName().replaceAll("[\\w.$]+[.$](\\w+)", "$1");
    }
}
