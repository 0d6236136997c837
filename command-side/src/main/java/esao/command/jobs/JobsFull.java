package esao.command.jobs;

/** More wait to be carried out later than may, or their files are larger together. This one was not accepted. */
public final class JobsFull extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JobsFull() {
        super("More jobs wait than may");
    }
}
