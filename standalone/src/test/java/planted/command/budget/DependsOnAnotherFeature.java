package planted.command.budget;

import planted.command.plan.DraftPlan;

record DependsOnAnotherFeature(DraftPlan plan) {}
