package esao.command.importing;

import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.LineDescription;
import esao.kernel.framework.value.Instalment;
import java.util.List;

/**
 * An obligation over several years, as it stands in a file.
 *
 * @param code the code of its first row
 * @param description what the money is for
 * @param instalments what falls due when, the earliest year first
 */
public record ObligationOfFile(LineCode code, LineDescription description, List<Instalment> instalments) {

    public ObligationOfFile {
        instalments = List.copyOf(instalments);
    }
}
