package esao.query.audit.web;

import esao.query.audit.TwoClocks;
import esao.query.listing.Parameters;
import java.util.Set;

/**
 * Between which points in time something is asked for, each by two clocks.
 *
 * @param from the earlier one, unless the reader likes it the other way
 * @param to the other one
 */
record Points(TwoClocks from, TwoClocks to) {

    private static final String AS_OF_RECORDED = "asOfRecorded";
    private static final String AS_OF_EFFECTIVE = "asOfEffective";
    private static final String FROM_RECORDED = "fromRecorded";
    private static final String FROM_EFFECTIVE = "fromEffective";
    private static final String TO_RECORDED = "toRecorded";
    private static final String TO_EFFECTIVE = "toEffective";

    /** The parameters that name one point. */
    static final Set<String> AS_OF = Set.of(AS_OF_RECORDED, AS_OF_EFFECTIVE);

    /** The parameters that name two. */
    static final Set<String> BETWEEN = Set.of(FROM_RECORDED, FROM_EFFECTIVE, TO_RECORDED, TO_EFFECTIVE);

    static TwoClocks asOf(Parameters own) {
        return point(own, AS_OF_RECORDED, AS_OF_EFFECTIVE);
    }

    static Points between(Parameters own) {
        return new Points(point(own, FROM_RECORDED, FROM_EFFECTIVE), point(own, TO_RECORDED, TO_EFFECTIVE));
    }

    private static TwoClocks point(Parameters own, String recorded, String effective) {
        return new TwoClocks(own.lastMoment(recorded), own.date(effective));
    }
}
