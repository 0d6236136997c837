package esao.command.budget;

import esao.kernel.calendar.FiscalYear;
import java.util.function.Predicate;

/** Finds a name for what comes from another year, so that it is never taken for something of this one. */
final class FreeName {

    /** The most characters a code can have. */
    private static final int LONGEST = 60;

    private FreeName() {}

    /** The name itself, if nothing is called so; or else that of {@link #of}. */
    static String like(String name, FiscalYear year, Predicate<String> taken) {
        return taken.test(name) ? of(name, year, taken) : name;
    }

    /** The name with its year behind it, as {@code travel-2569}, and a number behind that where it must be. */
    static String of(String name, FiscalYear year, Predicate<String> taken) {
        var found = shortened(name, "-" + year);
        for (var number = 2; taken.test(found); number++) {
            found = shortened(name, "-" + year + "-" + number);
        }
        return found;
    }

    /** Names of the longest kind lose what the year needs; which one it was is kept beside it. */
    private static String shortened(String name, String ending) {
        var room = LONGEST - ending.length();
        if (name.length() <= room) {
            return name + ending;
        }
        // Between the two halves of one character there is no cutting.
        return name.substring(0, Character.isHighSurrogate(name.charAt(room - 1)) ? room - 1 : room) + ending;
    }
}
