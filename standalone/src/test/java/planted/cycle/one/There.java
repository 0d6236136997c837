package planted.cycle.one;

import planted.cycle.two.BackAgain;

public record There(BackAgain next) {}
