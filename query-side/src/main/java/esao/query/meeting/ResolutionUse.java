package esao.query.meeting;

/** What became of a resolution. */
public enum ResolutionUse {
    /** It calls for nothing: it is not on money, or took note, put off or gave an opinion. */
    NOTHING_TO_DO,
    /** It calls for something, and cannot be used before the minutes are certified. */
    WAITS_FOR_MINUTES,
    /** It calls for something and can be used, and nothing has happened. */
    USABLE_UNUSED,
    /** Its subject was endorsed, sent back or turned down by it. */
    USED
}
