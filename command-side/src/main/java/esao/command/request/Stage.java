package esao.command.request;

import java.util.Arrays;

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
    SENT;

    /** Whether it may be at one of them one day: what is not endorsed may be reopened, and else it goes on. */
    boolean mayComeTo(Stage... stages) {
        return compareTo(SUBMITTED) <= 0 || Arrays.stream(stages).anyMatch(stage -> compareTo(stage) <= 0);
    }
}
