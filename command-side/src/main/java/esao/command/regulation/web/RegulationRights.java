package esao.command.regulation.web;

import static esao.kernel.provenance.Role.ESAO_DIRECTOR;

import esao.command.regulation.SetRegulation;
import esao.command.regulation.WithdrawRegulation;
import esao.command.security.Right;
import esao.command.security.RightsTable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may give which command about dated rules. */
@Component
public class RegulationRights implements RightsTable {

    @Override
    public List<Right<?>> rights() {
        return List.of(Right.of(SetRegulation.class, ESAO_DIRECTOR), Right.of(WithdrawRegulation.class, ESAO_DIRECTOR));
    }
}
