package planted.query.budget;

import planted.command.plan.DraftPlan;

record KnowsTheCommandSide(DraftPlan command) {}
