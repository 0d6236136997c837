package esao.query.budget;

import esao.kernel.budget.Account;
import esao.kernel.budget.Movement;
import java.util.EnumMap;
import java.util.Map;

/** What a batch of events adds to the figures of one row, in satang. */
final class FigureDeltas {

    private final Map<Account, Long> satang = new EnumMap<>(Account.class);

    void add(Movement movement) {
        satang.merge(movement.account(), movement.satang(), Math::addExact);
    }

    long of(Account account) {
        return satang.getOrDefault(account, 0L);
    }
}
