package esao.bench.peer.envers;

import esao.kernel.provenance.Provenance;
import org.hibernate.envers.RevisionListener;
import org.jspecify.annotations.Nullable;

/** Tells each change who made it. */
public final class ChangeSetListener implements RevisionListener {

    static final ThreadLocal<@Nullable Provenance> CURRENT = new ThreadLocal<>();

    @Override
    public void newRevision(Object changeSet) {
        var by = CURRENT.get();
        if (by != null && changeSet instanceof ChangeSet change) {
            change.by(by);
        }
    }
}
