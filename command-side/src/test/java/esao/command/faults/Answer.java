package esao.command.faults;

import esao.command.messaging.Receipt;
import esao.testing.oracle.Told;

/** What a client heard. */
sealed interface Answer {

    /** The command was taken. */
    record Taken(Told told, boolean repeated) implements Answer {

        static Taken of(Receipt receipt) {
            return new Taken(new Told(receipt.stream(), receipt.version(), receipt.position()), receipt.repeated());
        }
    }

    /** The command was refused for a reason; it left nothing. */
    record Refused(String why) implements Answer {}

    /** Something failed; nobody can say yet what became of the command. */
    record Unknown(String why) implements Answer {}

    /** One line of text. */
    default String toLine() {
        return switch (this) {
            case Taken taken ->
                String.join(
                        "\t",
                        "taken",
                        taken.told.stream(),
                        Long.toString(taken.told.version()),
                        Long.toString(taken.told.position()),
                        Boolean.toString(taken.repeated));
            case Refused refused -> "refused\t" + oneLine(refused.why);
            case Unknown unknown -> "unknown\t" + oneLine(unknown.why);
        };
    }

    static Answer ofLine(String line) {
        var words = line.split("\t", -1);
        return switch (words[0]) {
            case "taken" ->
                new Taken(
                        new Told(words[1], Long.parseLong(words[2]), Long.parseLong(words[3])),
                        Boolean.parseBoolean(words[4]));
            case "refused" -> new Refused(words[1]);
            default -> new Unknown(line);
        };
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
