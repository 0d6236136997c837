package esao.command.jobs;

/** What became of a job so far. */
public enum JobState {
    /** Accepted, and nobody is at work on it. */
    WAITING,
    /** Somebody is at work on it, or was when the program ended; then it is taken up again. */
    RUNNING,
    /** The command was taken. */
    TAKEN,
    /** The command was refused, with every rule it breaks or every defect of its file. */
    REFUSED,
    /** The command could not be carried out, because of a defect of the program. */
    FAILED,
    /** Cancelled by a person before anybody was at work on it. */
    CANCELLED;

    /** Whether nothing more will become of it by itself. */
    public boolean ended() {
        return this != WAITING && this != RUNNING;
    }
}
