package esao.kernel.evaluation.value;

/** How a question is answered. */
public enum AnswerKind {
    /** By points, {@value #LOWEST} to {@value #HIGHEST}. */
    SCALE,
    /** In words. */
    TEXT;

    /** The fewest points: ควรปรับปรุง. */
    public static final int LOWEST = 1;

    /** The most points: มากที่สุด. */
    public static final int HIGHEST = 5;
}
