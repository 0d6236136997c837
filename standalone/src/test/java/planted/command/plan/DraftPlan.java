package planted.command.plan;

/** Innocent by itself. */
public record DraftPlan(String title) {}
