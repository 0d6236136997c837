package esao.query.projection;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Which rows a batch writes: those everybody reads, or those of a rebuild beside them.
 *
 * @param readModel the name of the read model
 * @param beside whether the rows are those of a rebuild
 */
record Target(String readModel, boolean beside) {

    static final String LIVE_SCHEMA = "read_model";
    static final String BESIDE_SCHEMA = "read_model_rebuild";

    private static final String KEY = Target.class.getName();

    /** What each statement is where it writes beside; the statements are constants, so there are few. */
    private static final Map<String, String> REWRITTEN = new ConcurrentHashMap<>();

    static Target live(String readModel) {
        return new Target(readModel, false);
    }

    static Target beside(String readModel) {
        return new Target(readModel, true);
    }

    /** The target of the batch in hand: what {@link #chosenFor} chose, or else the rows that everybody reads. */
    static Target ofBatch(UnitOfWork<?> batch, String readModel) {
        Target chosen = batch.root().getResource(KEY);
        return chosen == null ? live(readModel) : chosen;
    }

    /** Makes this the target of a batch. */
    void chosenFor(UnitOfWork<?> batch) {
        batch.root().resources().put(KEY, this);
    }

    /** The statement as it must be for the batch in hand, written for the rows that everybody reads. */
    static String rewritten(String sql) {
        if (!CurrentUnitOfWork.isStarted()) {
            return sql;
        }
        Target chosen = CurrentUnitOfWork.get().root().getResource(KEY);
        return chosen == null || !chosen.beside
                ? sql
                : REWRITTEN.computeIfAbsent(sql, live -> live.replace(LIVE_SCHEMA + ".", BESIDE_SCHEMA + "."));
    }

    /** Under which name its position and its parked events are kept. */
    String name() {
        return beside ? readModel + "/rebuild" : readModel;
    }
}
