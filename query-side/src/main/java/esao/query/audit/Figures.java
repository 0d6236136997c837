package esao.query.audit;

import esao.kernel.budget.Account;
import esao.kernel.money.Money;
import java.util.EnumMap;
import java.util.Map;

/** The figures of one thing, in satang; every sum is exact or throws. */
final class Figures {

    private final Map<Account, Long> satang = new EnumMap<>(Account.class);
    private long tolerated;

    void add(Account account, long change) {
        satang.merge(account, change, Math::addExact);
    }

    long of(Account account) {
        return satang.getOrDefault(account, 0L);
    }

    /** Marks that so much was let pass though it was not there. */
    void tolerate(Money excess) {
        tolerated = Math.addExact(tolerated, excess.satang());
    }

    /** What was ever let pass though it was not there. */
    long tolerated() {
        return tolerated;
    }

    /** Allotted less reserved, committed and disbursed. */
    long available() {
        var taken = Math.addExact(Math.addExact(of(Account.RESERVED), of(Account.COMMITTED)), of(Account.DISBURSED));
        return Math.subtractExact(of(Account.ALLOTTED), taken);
    }

    /** Allotted less allocated and reserved. */
    long unallocated() {
        return Math.subtractExact(of(Account.ALLOTTED), Math.addExact(of(Account.ALLOCATED), of(Account.RESERVED)));
    }
}
