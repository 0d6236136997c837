package esao.query.audit;

import esao.kernel.budget.Account;
import java.util.EnumMap;
import java.util.Map;

/** The figures of one thing, in satang; every sum is exact or throws. */
final class Figures {

    private final Map<Account, Long> satang = new EnumMap<>(Account.class);
    private long tolerated;
    private long received;

    void add(Account account, long change) {
        satang.merge(account, change, Math::addExact);
    }

    long of(Account account) {
        return satang.getOrDefault(account, 0L);
    }

    /** Marks that so much was let pass though it was not there, or, below zero, that so much of it is there now. */
    void tolerate(long excess) {
        tolerated = Math.addExact(tolerated, excess);
    }

    /** How much of what was let pass is there meanwhile. */
    long covered() {
        var spent = Math.addExact(of(Account.COMMITTED), of(Account.DISBURSED));
        return Math.max(0, tolerated - Math.max(0, Math.subtractExact(spent, of(Account.RELEASED))));
    }

    /** What was let pass though it was not there, and is not there still. */
    long tolerated() {
        return tolerated;
    }

    /** Notes that so much came into the budget, or, below zero, went to another line. */
    void receive(long change) {
        received = Math.addExact(received, change);
    }

    /** What came into the budget. */
    long received() {
        return received;
    }

    /** What there is and what has left: allotted, in transit, carried out and lapsed. */
    long everReceived() {
        return Math.addExact(
                Math.addExact(of(Account.ALLOTTED), of(Account.IN_TRANSIT)),
                Math.addExact(of(Account.CARRIED_OUT), of(Account.LAPSED)));
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
