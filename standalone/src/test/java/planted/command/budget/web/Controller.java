package planted.command.budget.web;

/** Innocent by itself. */
public record Controller(String path) {}
