package esao.kernel.budget.value;

import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.money.Money;
import esao.kernel.provenance.LegalBasis;
import esao.testing.SampleEvents;
import esao.testing.Samples;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The hash of a virement's content")
class ContentHashTest {

    /** Computed by a program of another kind from the description in the architecture document. */
    private static final String FIXED = "d9e13fb1087a8a80c3a06421710a38c931cbefc7e6f8ad89b5404afa23176103";

    /** The canonical form of the sample, written by hand: name, length in bytes, value. */
    private static final String CANONICAL = """
            form:15:esao-virement-1
            cause:85:จัดหาครุภัณฑ์
            สำหรับห้องเรียน
            letterNumber:16:ศธ 04135/456
            letterDate:10:2026-03-13
            sources:1:2
            targets:1:2
            line:6:travel
            satang:5:10000
            savings:-:
            reducedItem:27:ค่าใช้สอย
            whyReduced:100:ดำเนินการแล้วเสร็จ มีเงินเหลือจ่าย
            line:10:operations
            satang:4:5050
            savings:9:savings-1
            reducedItem:27:ค่าใช้สอย
            whyReduced:100:ดำเนินการแล้วเสร็จ มีเงินเหลือจ่าย
            line:10:operations
            satang:2:50
            targetChange:42:ไม่เปลี่ยนแปลง
            unitPriceChange:42:ไม่เปลี่ยนแปลง
            newLine:-:
            line:9:equipment
            satang:5:15000
            targetChange:60:เพิ่มครุภัณฑ์ 2 รายการ
            unitPriceChange:42:ตามราคามาตรฐาน
            newLine:9:described
            name:39:เครื่องฉายภาพ
            plan:105:แผนงานยุทธศาสตร์พัฒนาคุณภาพการศึกษา
            output:-:
            project:63:โครงการโรงเรียนคุณภาพ
            activity:51:ครุภัณฑ์ห้องเรียน
            category:10:INVESTMENT
            fund:10:OFF_BUDGET
            """;

    @Test
    void never_drifts() throws NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256").digest(CANONICAL.getBytes(StandardCharsets.UTF_8));

        assertThat(HexFormat.of().formatHex(digest)).isEqualTo(FIXED);
        assertThat(SampleEvents.content().hash()).isEqualTo(new ContentHash(FIXED));
    }

    @Test
    void is_the_same_for_an_equal_content() {
        assertThat(SampleEvents.content().hash())
                .isEqualTo(SampleEvents.content().hash());
    }

    /** Every component of every part is changed on its own; each content so made has a hash of its own. */
    @Test
    void differs_after_any_single_change() {
        var variants = Variants.of(SampleEvents.content())
                .map(VirementContent.class::cast)
                .collect(Collectors.toSet());
        var hashes = variants.stream().map(VirementContent::hash).collect(Collectors.toSet());

        assertThat(variants).hasSizeGreaterThan(50).doesNotContain(SampleEvents.content());
        assertThat(hashes)
                .hasSameSizeAs(variants)
                .doesNotContain(SampleEvents.content().hash());
    }

    @Test
    void differs_after_text_moves_between_neighbouring_fields() {
        var amount = new Money(11);
        var contents = Stream.of(
                content("ab", "c", amount, "d", "e", "f", "g"),
                content("a", "bc", amount, "d", "e", "f", "g"),
                content("ab", "c", amount, "de", "x", "f", "g"),
                content("ab", "c", amount, "d", "ex", "f", "g"),
                content("ab", "c", amount, "d", "e", "fg", "x"),
                content("ab", "c", amount, "d", "e", "f", "gx"),
                content("ab\nletterNumber:1:c", "c", amount, "d", "e", "f", "g"),
                content("ab", "c", amount, "d whyReduced:1:e", "e", "f", "g"),
                content("ab", "c", amount, "d", "e\nline:6:travel", "f", "g"),
                content("ab", "c", amount, "d", "e", "f\nunitPriceChange:1:g", "g"));

        assertThat(contents.map(VirementContent::hash)).hasSize(10).doesNotHaveDuplicates();
    }

    /** Contents made of very little, where a careless form would run together, share a hash only if they are equal. */
    @Test
    void is_shared_by_equal_contents_only() {
        var chance = new SplittableRandom(20_260_101);
        var seen = new HashMap<ContentHash, VirementContent>();
        var repeated = 0;
        for (var round = 0; round < 20_000; round++) {
            var content = tiny(chance);
            var before = seen.put(content.hash(), content);
            if (before != null) {
                repeated++;
                assertThat(before).isEqualTo(content);
            }
        }
        assertThat(repeated).isPositive();
        assertThat(seen.values()).doesNotHaveDuplicates();
    }

    private static VirementContent tiny(SplittableRandom chance) {
        return content(
                text(chance),
                text(chance).strip(),
                new Money(chance.nextLong(2)),
                "1",
                text(chance),
                text(chance),
                "-");
    }

    private static String text(SplittableRandom chance) {
        var alphabet = List.of("1", ":", "-", "a", "1\n1");
        return Stream.generate(() -> alphabet.get(chance.nextInt(alphabet.size())))
                .limit(chance.nextInt(1, 3))
                .collect(Collectors.joining())
                .replace('\n', chance.nextBoolean() ? '\n' : '1');
    }

    private static VirementContent content(
            String cause,
            String letterNumber,
            Money amount,
            String reducedItem,
            String whyReduced,
            String targetChange,
            String unitPriceChange) {
        var letter = new LegalBasis(letterNumber.replace('\n', ' '), LocalDate.of(2026, 3, 13));
        return new VirementContent(
                cause,
                letter,
                List.of(new VirementSource(Samples.TRAVEL, amount, null, reducedItem, whyReduced)),
                List.of(new VirementTarget(Samples.OPERATIONS, null, amount, targetChange, unitPriceChange)));
    }
}
