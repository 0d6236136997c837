package esao.standalone.start;

import org.jspecify.annotations.Nullable;

/**
 * The program cannot start, for a reason that the person who started it can understand and remove.
 *
 * <p>The reason is printed in Thai and in English, without a stack trace (see {@link StartRefusedAnalyzer}).
 */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String thai;
    private final String english;

    /**
     * Refuses the start for a reason found by the program itself.
     *
     * @param thai the reason and what to do about it, in Thai
     * @param english the same in English
     */
    public StartRefused(String thai, String english) {
        this(thai, english, null);
    }

    /**
     * Refuses the start because of a failure underneath.
     *
     * @param cause the failure, kept for the debug log
     */
    public StartRefused(String thai, String english, @Nullable Throwable cause) {
        super(english, cause);
        this.thai = thai;
        this.english = english;
    }

    /** The reason in Thai, then in English, one line each. */
    public String inBothLanguages() {
        return thai + System.lineSeparator() + english;
    }
}
