package esao.command.request;

/** How far the request of the office has come. */
enum Stage {
    /** People are charged with it. */
    APPOINTED,
    /** Schools are called upon; their requests come and are decided. */
    CALLED,
    /** Their accepted lines are put together. */
    CONSOLIDATED,
    /** It lies before the deciding body. */
    SUBMITTED,
    /** The deciding body endorsed it. */
    ENDORSED,
    /** It is with the Office of the Basic Education Commission. */
    SENT
}
