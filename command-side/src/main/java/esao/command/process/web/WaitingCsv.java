package esao.command.process.web;

import esao.command.process.WaitingReaction;
import esao.kernel.text.CsvWriter;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Writes what waits as CSV. */
final class WaitingCsv {

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

    private final CsvWriter csv;

    WaitingCsv(Writer out) {
        this.csv = new CsvWriter(out);
    }

    void head() {
        csv.head(HEADINGS);
    }

    void row(WaitingReaction item) {
        csv.row(Stream.of(
                item.office(),
                item.state(),
                item.stateSince(),
                item.reaction(),
                item.eventId(),
                item.position(),
                item.stream(),
                item.targetStream(),
                item.since(),
                item.attempts(),
                item.triedAt(),
                StreamSupport.stream(item.problems().spliterator(), false)
                        .map(problem -> problem.get("titleTh").asString() + " ("
                                + problem.get("type").asString() + ")")
                        .collect(Collectors.joining("; "))));
    }
}
