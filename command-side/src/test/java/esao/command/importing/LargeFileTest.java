package esao.command.importing;

import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.money.Money;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A file of a hundred thousand rows")
class LargeFileTest {

    private static final int ROWS = 100_000;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void is_read_with_each_plan_and_output_held_once() throws IOException {
        var file = written();

        try (var bytes = Files.newInputStream(file)) {
            var read = NoticeReader.read("large.csv", bytes, ImportSettings.of(SampleFile.YEAR));

            assertThat(read.isClear()).isTrue();
            assertThat(read.lines()).hasSize(ROWS);
            assertThat(read.report().totalSatang())
                    .isEqualTo(Money.ofBaht((long) ROWS * (ROWS - 1) / 2 + ROWS).satang());
            var paths = Collections.newSetFromMap(new IdentityHashMap<Object, Boolean>());
            read.lines().forEach(line -> paths.add(line.description().programme()));
            assertThat(paths).hasSize(7);
        }
    }

    private Path written() throws IOException {
        var file = folder.resolve("large.csv");
        try (var text = Files.newBufferedWriter(file)) {
            text.write(
                    "ITEM_ID,MINISTRY,BUDGET_PLAN,OUTPUT,PROJECT,CATEGORY_LV1,ITEM_DESCRIPTION,FISCAL_YEAR,AMOUNT\n");
            for (var i = 0; i < ROWS; i++) {
                text.write(
                        "2022.3.%d,กระทรวงศึกษาธิการ,แผนงานพื้นฐานด้านการพัฒนา,ผลผลิตที่ %d,,งบลงทุน,อาคารเรียน 318 ล./55-ข โรงเรียนที่ %d อำเภอเมือง จังหวัดชลบุรี 1 หลัง,2022,\"%,d.0\"\n"
                                .formatted(i, i % 7, i, i + 1));
            }
        }
        return file;
    }
}
