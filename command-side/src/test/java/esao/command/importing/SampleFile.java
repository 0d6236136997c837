package esao.command.importing;

import esao.kernel.budget.value.ImportCorrection;
import esao.kernel.calendar.FiscalYear;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Files for tests: sound but for what a test puts into them. */
final class SampleFile {

    static final FiscalYear YEAR = new FiscalYear(2565);
    static final String NAME = "notice.csv";

    private final Map<String, String> sound;
    private final List<Map<String, String>> rows = new ArrayList<>();

    private SampleFile(Map<String, String> sound) {
        this.sound = sound;
    }

    /** The Thai budget CSV with its twenty columns. */
    static SampleFile thai() {
        var sound = new LinkedHashMap<String, String>();
        for (var heading :
                "ITEM_ID,REF_DOC,REF_PAGE_NO,MINISTRY,BUDGETARY_UNIT,CROSS_FUNC?,BUDGET_PLAN,OUTPUT,PROJECT,CATEGORY_LV1,"
                        .concat(
                                "CATEGORY_LV2,CATEGORY_LV3,CATEGORY_LV4,CATEGORY_LV5,CATEGORY_LV6,ITEM_DESCRIPTION,FISCAL_YEAR,AMOUNT,")
                        .concat("OBLIGED?,DEBUG_LOG")
                        .split(",", -1)) {
            sound.put(heading, "");
        }
        sound.put("ITEM_ID", "2022.3.10.1");
        sound.put("BUDGET_PLAN", "แผนงานพื้นฐานด้านการพัฒนา");
        sound.put("OUTPUT", "ผู้จบการศึกษาภาคบังคับ");
        sound.put("CATEGORY_LV1", "งบดำเนินงาน");
        sound.put("ITEM_DESCRIPTION", "วัสดุสำนักงาน");
        sound.put("FISCAL_YEAR", "2022");
        sound.put("AMOUNT", "1,000.0");
        return new SampleFile(sound);
    }

    /** The short set of columns. */
    static SampleFile ours() {
        var sound = new LinkedHashMap<String, String>();
        sound.put("line", "L-1");
        sound.put("name", "วัสดุสำนักงาน");
        sound.put("plan", "แผนงานพื้นฐานด้านการพัฒนา");
        sound.put("output", "ผู้จบการศึกษาภาคบังคับ");
        sound.put("project", "");
        sound.put("activity", "");
        sound.put("category", "OPERATING");
        sound.put("fund", "BUDGET");
        sound.put("amount_baht", "1000");
        return new SampleFile(sound);
    }

    /** The same, before its first row, without a column. */
    SampleFile without(String heading) {
        sound.remove(heading);
        return this;
    }

    /** Adds a row that is sound but for the given columns, as heading, text, heading, text … */
    SampleFile row(String... differences) {
        var row = new LinkedHashMap<>(sound);
        for (var i = 0; i < differences.length; i += 2) {
            row.put(differences[i], differences[i + 1]);
        }
        rows.add(row);
        return this;
    }

    String text() {
        return lines(List.copyOf(sound.keySet()))
                + rows.stream().map(row -> lines(List.copyOf(row.values()))).collect(Collectors.joining());
    }

    private static String lines(List<String> cells) {
        return cells.stream().map(SampleFile::quoted).collect(Collectors.joining(",")) + "\r\n";
    }

    /** A cell as it is written: between quotation marks where it must be. */
    static String quoted(String cell) {
        return cell.matches("(?s).*[,\"\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    ReadNotice read(ImportCorrection... corrections) {
        return readText(text(), corrections);
    }

    ReadNotice read(ImportSettings settings) {
        return readBytes(text().getBytes(StandardCharsets.UTF_8), settings);
    }

    ReadObligations readObligations(@Nullable Long expectedTotalSatang, ImportCorrection... corrections) {
        try {
            return ObligationReader.read(
                    NAME,
                    new ByteArrayInputStream(text().getBytes(StandardCharsets.UTF_8)),
                    new ImportSettings(YEAR, null, expectedTotalSatang, List.of(corrections)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static ReadNotice readText(String text, ImportCorrection... corrections) {
        return readBytes(
                text.getBytes(StandardCharsets.UTF_8), new ImportSettings(YEAR, null, null, List.of(corrections)));
    }

    static ReadNotice readBytes(byte[] bytes, ImportSettings settings) {
        try {
            return NoticeReader.read(NAME, new ByteArrayInputStream(bytes), settings);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static ImportCorrection correction(int row, String column, String original, @Nullable String corrected) {
        return new ImportCorrection(row, column, original, corrected);
    }

    /** What was found, in short: {@code row column CODE}. */
    static List<String> defectsOf(ReadNotice read) {
        return shortly(read.report().defects());
    }

    static List<String> warningsOf(ReadNotice read) {
        return shortly(read.report().warnings());
    }

    private static List<String> shortly(List<Finding> findings) {
        return findings.stream()
                .map(finding -> "%d %s %s".formatted(finding.row(), finding.column(), finding.code()))
                .toList();
    }
}
