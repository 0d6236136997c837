package esao.command.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import esao.kernel.gfmis.value.GfmisCode;
import esao.kernel.money.Money;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Balances of GFMIS in a file")
class BalancesReaderTest {

    private static final String HEADER = "แผนงาน,รหัสงบประมาณ,รายการ,งบสุทธิ,PO,เบิกจ่าย,คงเหลือ\n";
    private static final String CODE = "20004350001002000001";
    private static final String OTHER = "20004350001002000002";
    private static final String SOUND = "แผนงานพื้นฐาน," + CODE + ",ค่าใช้สอย,\"1,000.50\",200.00,300.25,500.25\n";

    @Test
    void are_read_to_the_satang_with_what_stands_beside_them() {
        var read = read(HEADER + SOUND + "," + OTHER + ",,0.00,0.00,0.00,0.00\n");

        assertThat(defects(read)).isEmpty();
        assertThat(read.balances())
                .containsExactly(
                        new BalanceOfFile(
                                new GfmisCode(CODE),
                                "ค่าใช้สอย",
                                "แผนงานพื้นฐาน",
                                new Money(100_050),
                                new Money(20_000),
                                new Money(30_025),
                                new Money(50_025)),
                        new BalanceOfFile(
                                new GfmisCode(OTHER), null, null, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO));
        assertThat(read.report().totalSatang()).isEqualTo(100_050);
        assertThat(read.report().orderedSatang()).isEqualTo(20_000);
        assertThat(read.report().disbursedSatang()).isEqualTo(30_025);
        assertThat(read.report().remainingSatang()).isEqualTo(50_025);
        assertThat(read.source().rows()).isEqualTo(2);
        assertThat(read.source().sha256()).hasSize(64);
    }

    @Test
    void may_stand_under_a_title_and_over_a_row_of_totals() {
        var titles = "รายงานสถานะการเบิกจ่าย,,,,,,\n\nณ วันที่ 28 ก.พ. 2569,,,,,,\n";
        var totals = "รวมทั้งสิ้น,,,\"1,000.50\",200,300.25,500.25\n";

        assertThat(read(titles + HEADER + SOUND + totals).isClear()).isTrue();
        assertThat(read(titles + HEADER + SOUND + totals).report().rows()).isEqualTo(1);
        assertThat(defects(read(titles + HEADER + SOUND + totals.replace("300.25", "300.26"))))
                .containsExactly("6 เบิกจ่าย TOTAL_ROW_DIFFERS");
        assertThat(defects(read("ก,ข\n".repeat(21) + HEADER + SOUND))).containsExactly("1  HEADER_UNKNOWN");
        assertThat(defects(read("ก,ข\n".repeat(20) + HEADER + SOUND))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "รหัสงบประมาณ|งบสุทธิ (บาท)|ใบสั่งซื้อ/สัญญา|เบิกจ่าย(บาท)|งบประมาณคงเหลือ",
                "budget_code|net_baht|ordered_baht|disbursed_baht|remaining_baht",
                "รหัสงบประมาณ|งบประมาณสุทธิ|po|เบิกจ่ายสะสม|คง เหลือ"
            })
    void have_columns_under_any_of_their_names(String code, String net, String ordered, String paid, String left) {
        var header = String.join(",", net, code, left, ordered, paid, "ร้อยละ");

        assertThat(read(header + "\n10," + CODE + ",3,2,5,50\n").balances())
                .containsExactly(new BalanceOfFile(
                        new GfmisCode(CODE),
                        null,
                        null,
                        Money.ofBaht(10),
                        Money.ofBaht(2),
                        Money.ofBaht(5),
                        Money.ofBaht(3)));
    }

    @Test
    void are_refused_with_every_bad_row_named_by_number_column_and_rule() {
        var read = read(HEADER + SOUND // row 2
                + ",2.00043E+19,,1,0,0,1\n" // row 3
                + ",,,1,0,0,1\n"
                + "," + OTHER + ",,6,1,2,4\n"
                + ",20004350001002000003,,\"4,840,0\",0,0,0\n"
                + ",20004350001002000004,,-1,0,0,0.001\n"
                + ",20004350001002000005,,1,0\n"
                + "," + CODE + ",,1,0,0,1\n"
                + ",20004350001002000006,ก\tข,1,0,0,1\n"
                + "รวม,,,1,1,1,1\n");

        assertThat(read.isClear()).isFalse();
        assertThat(read.balances()).isEmpty();
        assertThat(defects(read))
                .containsExactly(
                        "2 รหัสงบประมาณ BUDGET_CODE_REPEATED",
                        "3 รหัสงบประมาณ BUDGET_CODE_MALFORMED",
                        "4 รหัสงบประมาณ BUDGET_CODE_MISSING",
                        "5 งบสุทธิ FIGURES_DO_NOT_ADD_UP",
                        "6 งบสุทธิ AMOUNT_MALFORMED",
                        "7 งบสุทธิ AMOUNT_NEGATIVE",
                        "7 คงเหลือ AMOUNT_DECIMALS",
                        "8 แผนงาน CELL_COUNT_DIFFERS",
                        "9 รหัสงบประมาณ BUDGET_CODE_REPEATED",
                        "10 รายการ TEXT_UNFIT");
    }

    @Test
    void need_the_columns_they_are_made_of_each_once_and_no_others() {
        assertThat(defects(read("รหัสงบประมาณ,งบสุทธิ,เบิกจ่าย,เบิกจ่าย,อื่น\n")))
                .containsExactlyInAnyOrder(
                        "1 เบิกจ่าย COLUMN_REPEATED",
                        "1 อื่น COLUMN_UNKNOWN",
                        "1 PO COLUMN_MISSING",
                        "1 คงเหลือ COLUMN_MISSING");
    }

    @Test
    void are_text_in_utf8_that_is_a_table() {
        assertThat(defects(read(""))).containsExactly("0  FILE_EMPTY");
        assertThat(defects(read("PK\u0003\u0004"))).containsExactly("0  FILE_NOT_UTF8_TEXT");
        assertThat(defects(read(HEADER))).containsExactly("0  NOTHING_TO_TAKE");
        assertThat(defects(read(HEADER + "\"open"))).containsExactly("2  CSV_BROKEN");
        assertThat(defects(read("\uFEFF" + HEADER + SOUND))).isEmpty();
        assertThat(defects(read(HEADER + SOUND.replace("ค่าใช้สอย", "ค่า\uFFFD"))))
                .containsExactly("2 รายการ CELL_NOT_UTF8");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BalancesReader.read("a\nb", new ByteArrayInputStream(new byte[0]), null));
    }

    @Test
    void add_up_to_what_was_expected() {
        assertThat(defects(read(HEADER + SOUND, 100_050L))).isEmpty();
        assertThat(defects(read(HEADER + SOUND, 100_051L))).containsExactly("0  TOTAL_MISMATCH");
        var large = "90000000000000.00,0,0,90000000000000.00\n";
        assertThat(defects(read(HEADER + "," + CODE + ",," + large))).isEmpty();
        assertThat(defects(read(HEADER + "," + CODE + ",," + large + "," + OTHER + ",," + large)))
                .containsExactly("0  TOTAL_TOO_LARGE");
    }

    @Test
    void are_of_at_most_ten_thousand_codes() {
        assertThat(read(many(10_000)).balances()).hasSize(10_000);
        assertThat(defects(read(many(10_001)))).containsExactly("10002  BALANCES_TOO_MANY");
    }

    private static String many(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(",%020d,,1,0,0,1"::formatted)
                .collect(Collectors.joining("\n", HEADER, "\n"));
    }

    private static List<String> defects(ReadBalances read) {
        return read.report().defects().stream()
                .map(finding -> "%d %s %s".formatted(finding.row(), finding.column(), finding.code()))
                .toList();
    }

    private static ReadBalances read(String text) {
        return read(text, null);
    }

    private static ReadBalances read(String text, @Nullable Long expected) {
        try {
            var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            return BalancesReader.read("nfma46.csv", bytes, expected);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
