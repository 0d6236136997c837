package esao.command.process.web;

import esao.command.process.WaitingReaction;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Writes what waits as CSV: RFC 4180, UTF-8 with a byte order mark so that a spreadsheet sees the Thai, and no cell
 * that a spreadsheet would take for a formula.
 */
final class WaitingCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";

    /** What makes a spreadsheet compute a cell instead of showing it, the full-width forms included. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static final List<String> HEADINGS = List.of(
            "สำนักงาน / Office",
            "สถานะ / State",
            "อยู่ในสถานะนี้ตั้งแต่ / In that state since",
            "สิ่งที่ตามมา / Reaction",
            "เหตุการณ์ / Event",
            "ลำดับในบันทึก / Position",
            "เกิดกับ / Happened to",
            "ต้องทำกับ / Asked of",
            "รอตั้งแต่ / Waits since",
            "จำนวนครั้งที่ลอง / Attempts",
            "ลองล่าสุด / Tried at",
            "เหตุขัดข้อง / Problems");

    private WaitingCsv() {}

    static String of(List<WaitingReaction> items) {
        return BYTE_ORDER_MARK
                + Stream.concat(
                                Stream.of(line(HEADINGS.stream())),
                                items.stream().map(WaitingCsv::row))
                        .collect(Collectors.joining());
    }

    private static String row(WaitingReaction item) {
        return line(Stream.of(
                cell(item.office()),
                cell(item.state()),
                cell(item.stateSince()),
                cell(item.reaction()),
                cell(item.eventId()),
                Long.toString(item.position()),
                cell(item.stream()),
                cell(item.targetStream()),
                cell(item.since()),
                Integer.toString(item.attempts()),
                cell(item.triedAt()),
                cell(StreamSupport.stream(item.problems().spliterator(), false)
                        .map(problem -> problem.get("titleTh").asString() + " ("
                                + problem.get("type").asString() + ")")
                        .collect(Collectors.joining("; ")))));
    }

    private static String line(Stream<String> cells) {
        return cells.collect(Collectors.joining(",")) + LINE_END;
    }

    private static String cell(@Nullable Object value) {
        var text = value == null ? "" : value.toString();
        var guarded = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        var plain = guarded.chars().noneMatch(unit -> unit == '"' || unit == ',' || unit == '\r' || unit == '\n');
        return plain ? guarded : '"' + guarded.replace("\"", "\"\"") + '"';
    }
}
