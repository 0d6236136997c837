package planted.cycle.two;

import org.jspecify.annotations.Nullable;
import planted.cycle.one.There;

public record BackAgain(@Nullable There previous) {}
