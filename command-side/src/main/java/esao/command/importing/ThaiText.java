package esao.command.importing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What Thai spelling tells about a text: whether it looks damaged by scanning, and how far two words lie apart.
 *
 * <p>Two signs of damage are looked for, both of which the printed budget documents show when they are read by machine:
 *
 * <ul>
 *   <li>an <i>echo</i>: a word that repeats part of what stands before it, the consonants the same but a vowel or tone
 *       mark lost or changed, for example {@code โดร} after {@code ได้รับ}. The scanner read one place twice. The same
 *       word twice is no echo.
 *   <li>impossible <i>spelling</i>: a mark above or below without a consonant to carry it, two of a kind on one
 *       consonant, or a leading vowel without a consonant after it.
 * </ul>
 */
final class ThaiText {

    private static final String MARKS = "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e";
    private static final String CONSONANT = "[\u0e01-\u0e2e]";

    private static final Pattern IMPOSSIBLE =
            Pattern.compile("(?<![\u0e01-\u0e2e" + MARKS + "])[" + MARKS + "]" // no carrier
                    + "|[\u0e40-\u0e44](?!" + CONSONANT + ")" // leading vowel without a consonant
                    + "|[\u0e31\u0e34-\u0e3a][\u0e31\u0e34-\u0e3a]" // two vowel marks
                    + "|[\u0e48-\u0e4b][\u0e48-\u0e4b]"); // two tone marks

    /** Leading vowels that scanning takes for each other: โ, ใ, ไ. */
    private static final char TALL_VOWEL = '\u0e42';

    private static final char LAST_TALL_VOWEL = '\u0e44';

    private static final Pattern BEFORE_LETTER = Pattern.compile("(?=\\P{M})");

    private static final int SHORTEST_ECHO = 3;

    private ThaiText() {}

    /** The signs of damage in a text. */
    static Set<FindingCode> damageIn(String text) {
        var found = EnumSet.noneOf(FindingCode.class);
        if (IMPOSSIBLE.matcher(text).find()) {
            found.add(FindingCode.NAME_SPELLING);
        }
        if (hasEcho(text)) {
            found.add(FindingCode.NAME_ECHO);
        }
        return found;
    }

    private static boolean hasEcho(String text) {
        var skeleton = Skeleton.of(text);
        for (var start = text.indexOf(' ') + 1; start > 0; start = text.indexOf(' ', start) + 1) {
            var space = text.indexOf(' ', start);
            if (skeleton.isEcho(text, start, space < 0 ? text.length() : space)) {
                return true;
            }
        }
        return false;
    }

    /** What is left of a text once scanning has lost the marks and taken leading vowels for each other. */
    private static final class Skeleton {

        private final String letters;

        /** How much is left of the text before each of its characters, and before its end. */
        private final int[] lengths;

        private Skeleton(String letters, int[] lengths) {
            this.letters = letters;
            this.lengths = lengths;
        }

        static Skeleton of(String text) {
            var letters = new StringBuilder(text.length());
            var lengths = new int[text.length() + 1];
            for (var i = 0; i < text.length(); i++) {
                var letter = text.charAt(i);
                if (!isMark(letter)) {
                    letters.append(letter >= TALL_VOWEL && letter <= LAST_TALL_VOWEL ? TALL_VOWEL : letter);
                }
                lengths[i + 1] = letters.length();
            }
            return new Skeleton(letters.toString(), lengths);
        }

        /** Whether the word between two places repeats, but not exactly, part of what stands before it. */
        boolean isEcho(String text, int start, int end) {
            var before = start - 1;
            var bare = letters.substring(lengths[start], lengths[end]);
            return bare.length() >= SHORTEST_ECHO
                    && bare.chars().allMatch(ThaiText::isThai)
                    && stands(bare, letters, lengths[before])
                    && !stands(text.substring(start, end), text, before);
        }

        private static boolean stands(String part, String whole, int before) {
            var found = whole.indexOf(part);
            return found >= 0 && found + part.length() <= before;
        }
    }

    private static boolean isThai(int letter) {
        return letter >= '\u0e01' && letter <= '\u0e4e';
    }

    /** Vowel and tone marks above and below. */
    private static boolean isMark(char letter) {
        return letter == '\u0e31'
                || (letter >= '\u0e34' && letter <= '\u0e3a')
                || (letter >= '\u0e47' && letter <= '\u0e4e');
    }

    /**
     * Whether a text becomes another by changing, leaving out or adding one written letter together with the marks on
     * it. In Thai that is one place of the line: {@code อิ} and {@code อื่} are one apart.
     */
    static boolean isOneLetterApart(String text, String other) {
        var letters = letters(text);
        var others = letters(other);
        var shorter = Math.min(letters.size(), others.size());
        if (text.equals(other) || Math.max(letters.size(), others.size()) - shorter > 1) {
            return false;
        }
        var same = 0;
        while (same < shorter && letters.get(same).equals(others.get(same))) {
            same++;
        }
        var rest = letters.subList(
                Math.min(letters.size(), letters.size() >= others.size() ? same + 1 : same), letters.size());
        var otherRest = others.subList(
                Math.min(others.size(), others.size() >= letters.size() ? same + 1 : same), others.size());
        return rest.equals(otherRest);
    }

    private static List<String> letters(String text) {
        return new ArrayList<>(List.of(BEFORE_LETTER.split(text)));
    }
}
