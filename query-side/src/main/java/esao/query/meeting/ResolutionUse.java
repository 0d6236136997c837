package esao.query.meeting;

/** What became of a resolution. */
public enum ResolutionUse {
    /**
     * It calls for nothing: it is not on money, took note, put off or gave an opinion, or its subject was endorsed or
     * turned down by another one.
     */
    NOTHING_TO_DO,
    /** It calls for something, and cannot be used before the minutes are certified. */
    WAITS_FOR_MINUTES,
    /** It calls for something and can be used, and nothing has happened. */
    USABLE_UNUSED,
    /** Its subject was endorsed, sent back or turned down by it. */
    USED,
    /** It did nothing, and its body decided otherwise on the very same content later: it can do nothing any more. */
    OVERRULED
}
