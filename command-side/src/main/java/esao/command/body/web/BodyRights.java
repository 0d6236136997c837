package esao.command.body.web;

import static esao.kernel.provenance.Role.ESAO_DIRECTOR;
import static esao.kernel.provenance.Role.SECRETARY;

import esao.command.body.AbolishBody;
import esao.command.body.AppointBodyMember;
import esao.command.body.EndBodyMembership;
import esao.command.body.EstablishBody;
import esao.command.body.SetBodyProcedure;
import esao.command.security.Right;
import esao.command.security.RightsTable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may give which command about deciding bodies. */
@Component
public class BodyRights implements RightsTable {

    @Override
    public List<Right<?>> rights() {
        return List.of(
                Right.of(EstablishBody.class, ESAO_DIRECTOR),
                Right.of(SetBodyProcedure.class, ESAO_DIRECTOR),
                Right.of(AppointBodyMember.class, SECRETARY, ESAO_DIRECTOR),
                Right.of(EndBodyMembership.class, SECRETARY, ESAO_DIRECTOR),
                Right.of(AbolishBody.class, ESAO_DIRECTOR));
    }
}
