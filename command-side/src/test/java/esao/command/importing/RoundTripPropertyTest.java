package esao.command.importing;

import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.budget.value.FundSource;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.LineDescription;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.budget.value.ProgrammePath;
import esao.kernel.money.Money;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Any lines written to a file")
class RoundTripPropertyTest {

    private static final List<String> LETTERS = List.of(
            "ก", "ที่", "ำ", "ไม", "๑", "ๆ", "a", "Z", "7", " ", ",", "\"", "\"\"", "'", "=", "@", ";", "|", "\\", "é",
            "😀", "\u00a0", "(", "-", "฿");

    private static final Money MOST = new Money(Money.LARGEST_ENTRY.satang() / 100);

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("esao.testing.Seeds#many")
    void read_back_as_the_same_lines(long seed) {
        var chance = new Random(seed);
        var lines = lines(chance);

        var thai = chance.nextBoolean();
        var text = write(
                chance,
                lines.stream()
                        .map(line -> thai ? thai(chance, line) : ours(chance, line))
                        .toList());
        var read = SampleFile.readBytes(
                text.getBytes(StandardCharsets.UTF_8),
                new ImportSettings(
                        SampleFile.YEAR,
                        thai ? FundSource.OFF_BUDGET : null,
                        Money.sum(lines.stream().map(NoticeLine::amount)).satang(),
                        List.of()));

        assertThat(read.report().defects()).as(text).isEmpty();
        var expected =
                thai ? lines.stream().map(RoundTripPropertyTest::asThaiTells).toList() : lines;
        assertThat(read.lines()).isEqualTo(expected);
        assertThat(read.report().rowsTaken()).isEqualTo(lines.size());
    }

    private static List<NoticeLine> lines(Random chance) {
        return IntStream.rangeClosed(1, 1 + chance.nextInt(30))
                .mapToObj(number -> new NoticeLine(
                        new LineCode("ก" + number + (chance.nextBoolean() ? ".x" : "_-")), line(chance), money(chance)))
                .toList();
    }

    private static LineDescription line(Random chance) {
        var under = chance.nextInt(3);
        return new LineDescription(
                name(chance, 1_000),
                new ProgrammePath(
                        name(chance, 300),
                        under == 1 ? name(chance, 300) : null,
                        under == 2 ? name(chance, 300) : null,
                        chance.nextBoolean() ? name(chance, 300) : null),
                any(chance, ExpenditureCategory.values()),
                any(chance, FundSource.values()));
    }

    /** Mostly short; now and then as long as a name may be. Spaces around it would not count. */
    private static String name(Random chance, int longest) {
        var name = new StringBuilder("น");
        var length = chance.nextInt(20) == 0 ? longest : 1 + chance.nextInt(12);
        while (name.length() < length - 2) {
            name.append(LETTERS.get(chance.nextInt(LETTERS.size())));
        }
        return name.length() > longest - 1
                ? name.substring(0, 1)
                : name.append("ย").toString();
    }

    private static Money money(Random chance) {
        return switch (chance.nextInt(6)) {
            case 0 -> Money.ZERO;
            case 1 -> new Money(1);
            case 2 -> MOST;
            case 3 -> Money.ofBaht(999L + chance.nextInt(3));
            default -> new Money(chance.nextLong(MOST.satang()));
        };
    }

    /** The Thai budget CSV knows neither activities nor funds. */
    private static NoticeLine asThaiTells(NoticeLine line) {
        var description = line.description();
        var path = description.programme();
        return new NoticeLine(
                line.line(),
                new LineDescription(
                        description.name(),
                        new ProgrammePath(path.plan(), path.output(), path.project(), null),
                        description.category(),
                        FundSource.OFF_BUDGET),
                line.amount());
    }

    private static Map<String, String> ours(Random chance, NoticeLine line) {
        var description = line.description();
        var cells = new TreeMap<String, String>();
        cells.put("line", line.line().value());
        cells.put("name", description.name());
        cells.put("plan", description.programme().plan());
        cells.put("output", orEmpty(description.programme().output()));
        cells.put("project", orEmpty(description.programme().project()));
        cells.put("activity", orEmpty(description.programme().activity()));
        cells.put(
                "category",
                chance.nextBoolean()
                        ? description.category().name()
                        : description.category().thai());
        cells.put("fund", description.fund().name());
        cells.put("amount_baht", amount(chance, line.amount()));
        return cells;
    }

    private static Map<String, String> thai(Random chance, NoticeLine line) {
        var description = line.description();
        var cells = new TreeMap<String, String>();
        cells.put("ITEM_ID", line.line().value());
        cells.put("ITEM_DESCRIPTION", description.name());
        cells.put("BUDGET_PLAN", description.programme().plan());
        cells.put("OUTPUT", orEmpty(description.programme().output()));
        cells.put("PROJECT", orEmpty(description.programme().project()));
        cells.put("CATEGORY_LV1", description.category().thai());
        cells.put("FISCAL_YEAR", "2022");
        cells.put("AMOUNT", amount(chance, line.amount()));
        cells.put("DEBUG_LOG", name(chance, 50));
        return cells;
    }

    private static String amount(Random chance, Money money) {
        var baht = money.satang() / 100;
        var satang = money.satang() % 100;
        var whole = chance.nextBoolean() ? "%,d".formatted(baht) : Long.toString(baht);
        if (satang == 0) {
            return whole + List.of("", ".0", ".00").get(chance.nextInt(3));
        }
        return satang % 10 == 0 && chance.nextBoolean() ? whole + "." + satang / 10 : whole + ".%02d".formatted(satang);
    }

    /** Writes the rows with their columns in some order, the line ends and quotation marks in some style. */
    private static String write(Random chance, List<Map<String, String>> rows) {
        var headings = new ArrayList<>(rows.getFirst().keySet());
        Collections.shuffle(headings, chance);
        var end = List.of("\n", "\r\n", "\r").get(chance.nextInt(3));
        var quoteAll = chance.nextBoolean();
        var text = new StringBuilder(chance.nextBoolean() ? "\ufeff" : "");
        text.append(String.join(",", headings)).append(end);
        for (var row : rows) {
            text.append(headings.stream()
                            .map(heading -> cell(row.getOrDefault(heading, ""), quoteAll))
                            .collect(Collectors.joining(",")))
                    .append(end);
        }
        return text.toString();
    }

    private static String cell(String text, boolean quoteAll) {
        return quoteAll ? '"' + text.replace("\"", "\"\"") + '"' : SampleFile.quoted(text);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static <T> T any(Random chance, T[] all) {
        return all[chance.nextInt(all.length)];
    }
}
