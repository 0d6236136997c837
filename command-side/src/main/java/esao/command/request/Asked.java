package esao.command.request;

import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.money.Money;
import esao.kernel.request.value.LineDecision;
import esao.kernel.request.value.RequestLine;
import org.jspecify.annotations.Nullable;

/**
 * What the request remembers of a line of a school.
 *
 * @param category which of the five categories
 * @param subject under what its target is agreed
 * @param requested what was asked
 * @param accepted what was accepted; absent until it is decided
 * @param reason why that is less
 * @param granted what was granted; absent until it is
 */
record Asked(
        ExpenditureCategory category,
        String subject,
        Money requested,
        @Nullable Money accepted,
        @Nullable String reason,
        @Nullable Money granted) {

    static Asked of(RequestLine line) {
        return new Asked(line.category(), line.subject(), line.amount(), null, null, null);
    }

    Asked decided(LineDecision decision) {
        return new Asked(category, subject, requested, decision.accepted(), decision.reason(), null);
    }

    Asked granted(Money amount) {
        return new Asked(category, subject, requested, accepted, reason, amount);
    }

    boolean isDecided() {
        return accepted != null;
    }

    /** What was accepted; nothing where it is not decided. */
    Money taken() {
        return accepted == null ? Money.ZERO : accepted;
    }

    boolean isTaken() {
        return !taken().equals(Money.ZERO);
    }
}
