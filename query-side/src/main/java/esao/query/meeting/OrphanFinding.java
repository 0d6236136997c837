package esao.query.meeting;

/** Why money and resolutions do not fit together. */
public enum OrphanFinding {
    /** Money moved, or a request was sent, and no resolution was ever cited. */
    NO_RESOLUTION,
    /** No meeting declared the resolution that is cited. */
    RESOLUTION_UNKNOWN,
    /** The resolution could not be used on the day the money moved. */
    RESOLUTION_NOT_USABLE,
    /** The resolution is on something else. */
    OTHER_SUBJECT,
    /** The resolution is on another content than was carried out. */
    OTHER_CONTENT,
    /** Another body had to resolve. */
    OTHER_BODY,
    /** What was resolved is no consent, or not the one that was needed. */
    NO_CONSENT,
    /** Its body had decided otherwise on the very same content before the day on which the resolution took effect. */
    RESOLUTION_OVERRULED,
    /** The resolution calls for something, could be used, and nothing happened. */
    RESOLUTION_UNUSED
}
