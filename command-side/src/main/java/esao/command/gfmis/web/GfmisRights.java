package esao.command.gfmis.web;

import static esao.kernel.provenance.Role.FINANCE_GROUP;
import static esao.kernel.provenance.Role.GROUP_HEAD;
import static esao.kernel.provenance.Role.POLICY_STAFF;

import esao.command.gfmis.ExplainBreak;
import esao.command.gfmis.ImportGfmisBalances;
import esao.command.gfmis.MapGfmisCodes;
import esao.command.gfmis.UnmapGfmisLines;
import esao.command.security.Right;
import esao.command.security.RightsTable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may give which command about the reconciliation with GFMIS. */
@Component
public class GfmisRights implements RightsTable {

    @Override
    public List<Right<?>> rights() {
        return List.of(
                Right.of(ImportGfmisBalances.class, FINANCE_GROUP, POLICY_STAFF),
                Right.of(MapGfmisCodes.class, FINANCE_GROUP, POLICY_STAFF),
                Right.of(UnmapGfmisLines.class, FINANCE_GROUP, POLICY_STAFF),
                Right.of(ExplainBreak.class, FINANCE_GROUP, POLICY_STAFF, GROUP_HEAD));
    }
}
