package esao.command.request;

import esao.command.messaging.Command;
import esao.kernel.office.OfficeCode;
import esao.kernel.request.RequestId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything that can be asked of the budget request of an office. */
public sealed interface RequestCommand extends Command
        permits AppointRequestGroup,
                IssueBudgetCall,
                ExtendBudgetCall,
                SubmitSchoolRequest,
                WithdrawSchoolRequest,
                SubmitSchoolFrame,
                ScoreRequest,
                ReturnRequest,
                DecideRequestLines,
                SetOutputTargets,
                ConsolidateRequest,
                ReopenRequest,
                SubmitRequestForEndorsement,
                AskRequestPlace,
                RecordRequestEndorsement,
                SendRequestToObec,
                RecordObecDecision,
                RecordRequestFollowUp {

    /** The request it is asked of. */
    @TargetAggregateIdentifier
    RequestId requestId();

    @Override
    default String stream() {
        return requestId().toString();
    }

    @Override
    default OfficeCode office() {
        return requestId().office();
    }

    /**
     * Takes a list over that is not longer than it may be.
     *
     * @throws IllegalArgumentException if it is
     */
    static <T> List<T> atMost(int most, String field, List<T> items) {
        if (items.size() > most) {
            throw new IllegalArgumentException(
                    "%s must hold at most %d items, but holds %d".formatted(field, most, items.size()));
        }
        return List.copyOf(items);
    }
}
