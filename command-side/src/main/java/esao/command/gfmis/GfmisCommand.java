package esao.command.gfmis;

import esao.command.messaging.Command;
import esao.kernel.gfmis.ReconciliationId;
import esao.kernel.office.OfficeCode;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything that can be asked of the reconciliation of an office and year with GFMIS. */
public sealed interface GfmisCommand extends Command
        permits ImportGfmisBalances, MapGfmisCodes, UnmapGfmisLines, ExplainBreak {

    /** Which reconciliation. */
    @TargetAggregateIdentifier
    ReconciliationId reconciliationId();

    @Override
    default String stream() {
        return reconciliationId().toString();
    }

    @Override
    default OfficeCode office() {
        return reconciliationId().office();
    }

    /**
     * Takes a list over that is not too long.
     *
     * @throws IllegalArgumentException if it is longer than {@code most}
     */
    static <T> List<T> atMost(int most, String field, List<T> items) {
        if (items.size() > most) {
            throw new IllegalArgumentException(
                    "%s must hold at most %d items, but holds %d".formatted(field, most, items.size()));
        }
        return List.copyOf(items);
    }
}
