package esao.command.store;

/**
 * What became of the events of one command.
 *
 * @param kind whether they were recorded, and if not, why
 * @param position the global position of the last of them; 0 where they were not recorded
 */
public record Verdict(Kind kind, long position) {

    /** Whether events were recorded, and if not, why. */
    public enum Kind {
        /** Recorded, durably. */
        TAKEN,
        /** Not recorded: the stream is not where the command saw it. */
        OVERTAKEN,
        /** Not recorded: the key was used before. */
        KEY_USED;

        /** From the number that stands for it in the database. */
        static Kind of(int number) {
            return switch (number) {
                case 0 -> TAKEN;
                case 1 -> OVERTAKEN;
                case 2 -> KEY_USED;
                default -> throw new IllegalArgumentException("No verdict has the number " + number);
            };
        }
    }

    static Verdict taken(long position) {
        return new Verdict(Kind.TAKEN, position);
    }

    static Verdict refused(Kind kind) {
        return new Verdict(kind, 0);
    }
}
