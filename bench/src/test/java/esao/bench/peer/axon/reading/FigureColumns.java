package esao.bench.peer.axon.reading;

import esao.kernel.budget.Movement;
import jakarta.persistence.Embeddable;

/** The figures of a line or of a share of one. */
@Embeddable
@SuppressWarnings("unused") // The fields are read by Hibernate.
class FigureColumns {

    private long allottedSatang;
    private long allocatedSatang;
    private long releasedSatang;
    private long reservedSatang;
    private long committedSatang;
    private long disbursedSatang;
    private long inTransitSatang;
    private long carriedOutSatang;
    private long lapsedSatang;

    void add(Movement movement) {
        switch (movement.account()) {
            case ALLOTTED -> allottedSatang += movement.satang();
            case ALLOCATED -> allocatedSatang += movement.satang();
            case RELEASED -> releasedSatang += movement.satang();
            case RESERVED -> reservedSatang += movement.satang();
            case COMMITTED -> committedSatang += movement.satang();
            case DISBURSED -> disbursedSatang += movement.satang();
            case IN_TRANSIT -> inTransitSatang += movement.satang();
            case CARRIED_OUT -> carriedOutSatang += movement.satang();
            case LAPSED -> lapsedSatang += movement.satang();
        }
    }
}
