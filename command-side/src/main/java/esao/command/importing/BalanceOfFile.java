package esao.command.importing;

import esao.kernel.gfmis.value.GfmisCode;
import esao.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of a budget code of GFMIS. Its figures add up.
 *
 * @param code the budget code
 * @param name what stands beside it, if anything
 * @param plan the plan it belongs to, if the file says so
 * @param net what there is after all transfers
 * @param ordered promised to orders
 * @param disbursed paid
 * @param remaining neither
 */
public record BalanceOfFile(
        GfmisCode code,
        @Nullable String name,
        @Nullable String plan,
        Money net,
        Money ordered,
        Money disbursed,
        Money remaining) {}
