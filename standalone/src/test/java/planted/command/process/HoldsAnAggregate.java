package planted.command.process;

import planted.command.budget.PublicAggregate;

record HoldsAnAggregate(PublicAggregate aggregate) {}
