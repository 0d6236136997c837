package esao.query.gfmis;

import org.jspecify.annotations.Nullable;

/**
 * What a statement shows under a code.
 *
 * @param code the budget code
 * @param name what stands beside it
 * @param figures its money
 */
record StatedCode(String code, @Nullable String name, TieFigures figures) {}
