package esao.command.importing;

import esao.kernel.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of a statement of GFMIS, and what they are called; blanks and a "(บาท)" behind do not matter. */
enum BalanceColumn {
    CODE(true, "รหัสงบประมาณ", "budget_code"),
    NAME(false, "รายการ", "ชื่อรหัสงบประมาณ", "name"),
    PLAN(false, "แผนงาน", "plan"),
    NET(true, "งบสุทธิ", "งบประมาณสุทธิ", "งบสุทธิหลังโอน", "net_baht"),
    ORDERED(true, "PO", "สั่งซื้อ", "ใบสั่งซื้อ", "ใบสั่งซื้อ/สัญญา", "ใบสั่งซื้อ (PO)", "ordered_baht"),
    DISBURSED(true, "เบิกจ่าย", "เบิกจ่ายสะสม", "disbursed_baht"),
    REMAINING(true, "คงเหลือ", "งบประมาณคงเหลือ", "remaining_baht");

    /** The figures, of which net is the others together. */
    static final List<BalanceColumn> FIGURES = List.of(NET, ORDERED, DISBURSED, REMAINING);

    private static final String UNIT = "(บาท)";

    private static final String BETWEEN = "\n";

    private static final Set<String> UNREAD = keys(
                    "ลำดับ", "ลำดับที่", "ร้อยละ", "ร้อยละเบิกจ่าย", "ร้อยละการเบิกจ่าย", "%เบิกจ่าย", "% เบิกจ่าย")
            .collect(Collectors.toUnmodifiableSet());

    private final boolean required;
    private final String first;

    /** One under the other, with a line feed before and after each. */
    private final String headings;

    BalanceColumn(boolean required, String... headings) {
        this.required = required;
        this.first = headings[0];
        this.headings = keys(headings).collect(Collectors.joining(BETWEEN, BETWEEN, BETWEEN));
    }

    private static Stream<String> keys(String... headings) {
        return Arrays.stream(headings).map(Text::key);
    }

    boolean required() {
        return required;
    }

    /** What it is called first of all. */
    String first() {
        return first;
    }

    /** The column a heading names; none where it names no column that is read. */
    static Optional<BalanceColumn> of(String heading) {
        var key = key(heading);
        return Arrays.stream(values())
                .filter(column -> column.headings.contains(BETWEEN + key + BETWEEN))
                .findFirst();
    }

    /** Whether a heading names a column that may be there and is passed over. */
    static boolean isUnread(String heading) {
        return UNREAD.contains(key(heading));
    }

    private static String key(String heading) {
        var key = Text.key(heading);
        return key.endsWith(UNIT) ? key.substring(0, key.length() - UNIT.length()) : key;
    }
}
