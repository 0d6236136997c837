package esao.standalone.security;

import esao.standalone.testing.PreparedBudget;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Bodies that mean no good. Each differs in one thing from a commitment that would be accepted. */
final class HostileBodies {

    private static final String AMOUNT = "{\"satang\": 100}";
    private static final String OBLIGATION = "\"ใบสั่งซื้อ C-1\"";
    private static final int DEEP = 100_000;
    private static final int TEN_MEGABYTES = 10_000_000;

    private HostileBodies() {}

    /**
     * A body.
     *
     * @param name what is wrong with it
     * @param pointer where the answer must find the fault
     */
    @SuppressWarnings("ArrayRecordComponent") // No two of them are ever compared.
    record Hostile(String name, byte[] body, String pointer) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** The commitment that would be accepted. */
    static String good() {
        return PreparedBudget.commitment("C-1", "2028-10-02", 100).replace('\n', ' ');
    }

    static Stream<Hostile> all() {
        return Stream.of(wholes(), numbers(), texts(), members(), dates()).flatMap(List::stream);
    }

    private static List<Hostile> wholes() {
        return List.of(
                whole("nothing", ""),
                whole("blanks", "   "),
                whole("10 MB of one text", "{\"basis\":\"" + "x".repeat(TEN_MEGABYTES) + "\"}"),
                whole("arrays, 100,000 deep", "[".repeat(DEEP)),
                whole("objects, 100,000 deep", "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP)),
                changed("depth in a field", "}", ", \"z\": " + "[".repeat(DEEP) + "]".repeat(DEEP) + "}", ""),
                whole("an array around it", "[" + good() + "]"),
                whole("a text", "\"x\""),
                whole("a number", "1"),
                whole("null", "null"),
                whole("true", "true"),
                whole("two objects", good() + "{}"),
                whole("an object and garbage", good() + "xx"),
                whole("a comment", "/* x */" + good()),
                whole("single quotes", good().replace('"', '\'')),
                whole("half of it", good().substring(0, good().length() / 2)),
                new Hostile("UTF-16", good().getBytes(StandardCharsets.UTF_16), ""),
                new Hostile("UTF-32", good().getBytes(Charset.forName("UTF-32")), ""),
                new Hostile("half a character", bytes("\"ใบ", 0xE0, 0xB9), ""),
                new Hostile("a surrogate in UTF-8", bytes("\"ใบ", 0xED, 0xA0, 0x80), ""),
                new Hostile("an overlong NUL", bytes("\"ใบ", 0xC0, 0x80), "/obligation"),
                new Hostile("a raw NUL", bytes("\"ใบ", 0), ""));
    }

    private static List<Hostile> numbers() {
        var satang = "/amount/satang";
        var syntax = ""; // Told by line and column, as there is no tree yet to point into.
        return List.of(
                amount("NaN", "{\"satang\": NaN}", syntax),
                amount("infinity", "{\"satang\": Infinity}", syntax),
                amount("1e400", "{\"satang\": 1e400}", satang),
                amount("1e2", "{\"satang\": 1e2}", satang),
                amount("1.0", "{\"satang\": 1.0}", satang),
                amount("-0.0", "{\"satang\": -0.0}", satang),
                amount("0.1", "{\"satang\": 0.1}", satang),
                amount("one more than a long", "{\"satang\": 9223372036854775808}", satang),
                amount("5,000 digits", "{\"satang\": " + "9".repeat(5_000) + "}", syntax),
                amount("a negative number", "{\"satang\": -1}", "/amount"),
                amount("a leading zero", "{\"satang\": 0100}", syntax),
                amount("hexadecimal", "{\"satang\": 0x64}", syntax),
                amount("a plus sign", "{\"satang\": +100}", syntax),
                amount("a number as text", "{\"satang\": \"100\"}", satang),
                amount("Thai digits", "{\"satang\": \"๑๐๐\"}", satang),
                amount("truth", "{\"satang\": true}", satang),
                amount("no number", "{\"satang\": null}", satang),
                amount("no member", "{}", satang),
                amount("a bare number", "100", "/amount"),
                amount("a list", "[100]", "/amount"),
                amount("null", "null", "/amount"),
                amount("twice the member", "{\"satang\": 100, \"satang\": 1}", syntax));
    }

    private static List<Hostile> texts() {
        return List.of(
                changed("half a surrogate pair", OBLIGATION, "\"\\ud800\"", "/obligation"),
                changed("an escaped NUL", OBLIGATION, "\"a\\u0000b\"", "/obligation"),
                changed("a turned direction", OBLIGATION, "\"a\u202Eb\"", "/obligation"),
                changed("an isolate", OBLIGATION, "\"a\u2066b\"", "/obligation"),
                changed("a line break", OBLIGATION, "\"a\\nb\"", "/obligation"),
                changed("only spaces", OBLIGATION, "\"   \"", "/obligation"),
                changed("only what cannot be seen", OBLIGATION, "\"\u200B\"", "/obligation"),
                changed("301 letters", OBLIGATION, "\"" + "ก".repeat(301) + "\"", "/obligation"),
                changed("a number for a text", OBLIGATION, "5", "/obligation"),
                changed("a list for a text", OBLIGATION, "[\"x\"]", "/obligation"),
                changed("a line with a path in it", "\"OPS-01\"", "\"../OPS-01\"", "/line"),
                changed("a line with markup", "\"OPS-01\"", "\"<script>\"", "/line"),
                changed("a line with SQL", "\"OPS-01\"", "\"OPS-01'; DROP TABLE x; --\"", "/line"),
                changed("a line as an object", "\"OPS-01\"", "{\"value\": \"OPS-01\"}", "/line"),
                changed("an id of 61 letters", "\"C-1\"", "\"" + "a".repeat(61) + "\"", "/commitmentId"),
                changed("an id in decomposed letters", "\"C-1\"", "\"cafe\u0301\"", "/commitmentId"),
                changed("a school of seven digits", "school:20020001", "school:2002000", "/recipient"),
                changed("a school in Thai digits", "school:20020001", "school:๒๐๐๒๐๐๐๑", "/recipient"),
                changed("a recipient of no kind", "school:20020001", "20020001", "/recipient"));
    }

    private static List<Hostile> members() {
        var mass = Stream.of("actor", "role", "recordedAt", "position", "commandId", "source", "corrections", "class")
                .map(field -> added("a forged " + field, field, "/" + field));
        return Stream.concat(
                        mass,
                        Stream.of(
                                added("the budget again", "budgetId", "/budgetId"),
                                added("an unknown field", "zzz", "/zzz"),
                                added("a prototype", "__proto__", "/__proto__"),
                                added("a type", "@class", "/@class"),
                                added("a pointer's own signs", "a/b~c", "/a~1b~0c"),
                                added("a field twice", "line", ""),
                                changed("no basis", "\"basis\"", "\"basics\"", "/basis"),
                                changed(
                                        "a basis of null",
                                        good().substring(1, good().indexOf(", \"commitmentId\"")),
                                        "\"basis\": null",
                                        "/basis")))
                .toList();
    }

    private static List<Hostile> dates() {
        var day = "\"effectiveOn\": \"2028-10-02\"";
        return List.of(
                changed("a day that is none", day, "\"effectiveOn\": \"2028-02-30\"", "/basis/effectiveOn"),
                changed("a Buddhist-Era year", day, "\"effectiveOn\": \"2571-10-02\"", "/basis/effectiveOn"),
                changed("a year without end", day, "\"effectiveOn\": \"+999999999-01-01\"", "/basis/effectiveOn"),
                changed("a day as a list", day, "\"effectiveOn\": [2028, 10, 2]", "/basis/effectiveOn"),
                changed("a day as a number", day, "\"effectiveOn\": 20281002", "/basis/effectiveOn"),
                changed("a day in Thai digits", day, "\"effectiveOn\": \"๒๐๒๘-๑๐-๐๒\"", "/basis/effectiveOn"),
                changed("a time of day", day, "\"effectiveOn\": \"2028-10-02T00:00:00Z\"", "/basis/effectiveOn"));
    }

    private static Hostile whole(String name, String body) {
        return new Hostile(name, body.getBytes(StandardCharsets.UTF_8), "");
    }

    private static Hostile amount(String name, String amount, String pointer) {
        return changed("amount: " + name, AMOUNT, amount, pointer);
    }

    /** One member more, at the end. */
    private static Hostile added(String name, String field, String pointer) {
        var body = good();
        return new Hostile(
                name,
                (body.substring(0, body.length() - 1) + ", \"" + field + "\": \"x\"}").getBytes(StandardCharsets.UTF_8),
                pointer);
    }

    /** The last occurrence of one part replaced. */
    private static Hostile changed(String name, String part, String by, String pointer) {
        var body = good();
        var at = body.lastIndexOf(part);
        if (at < 0) {
            throw new IllegalArgumentException("The commitment has no " + part);
        }
        return new Hostile(
                name,
                (body.substring(0, at) + by + body.substring(at + part.length())).getBytes(StandardCharsets.UTF_8),
                pointer);
    }

    /** Raw bytes put behind a part of the body. */
    private static byte[] bytes(String behind, int... raw) {
        var body = good();
        var at = body.lastIndexOf(behind) + behind.length();
        var out = new ByteArrayOutputStream();
        out.writeBytes(body.substring(0, at).getBytes(StandardCharsets.UTF_8));
        for (var one : raw) {
            out.write(one);
        }
        out.writeBytes(body.substring(at).getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }
}
