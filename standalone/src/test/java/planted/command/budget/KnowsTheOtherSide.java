package planted.command.budget;

import planted.query.budget.Row;

record KnowsTheOtherSide(Row row) {}
