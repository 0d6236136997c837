package esao.kernel.budget.value;

import esao.kernel.money.Money;

/**
 * How a correction changes what a notice gave to one line.
 *
 * @param line the line
 * @param from what the notice gave it until now
 * @param to what it gives it from now on, possibly nothing
 */
public record LineCorrection(LineCode line, Money from, Money to) {}
