package esao.kernel.gfmis.value;

import esao.kernel.budget.value.LineCode;

/**
 * A line of the budget stands under a code of GFMIS. Several lines may stand under one code.
 *
 * @param line the line
 * @param code the budget code
 */
public record CodeMapping(LineCode line, GfmisCode code) {}
