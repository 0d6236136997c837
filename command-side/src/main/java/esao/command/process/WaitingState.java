package esao.command.process;

/** What is to become of something that waits. */
public enum WaitingState {
    /** It is tried again. */
    WAITING,
    /** It can never be done. It is tried no more, and stays until somebody dismisses it. */
    REFUSED_FOR_GOOD
}
