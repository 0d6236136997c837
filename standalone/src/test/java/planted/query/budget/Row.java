package planted.query.budget;

/** Innocent by itself. */
public record Row(String line) {}
