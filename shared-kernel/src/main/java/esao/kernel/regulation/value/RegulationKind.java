package esao.kernel.regulation.value;

import java.util.Arrays;
import java.util.Locale;

/** Which rules; of each kind an office has one series of versions, one of them in force on any day. */
public enum RegulationKind {
    /** หลักเกณฑ์การโอนและเปลี่ยนแปลงงบประมาณ: what class a virement is of, and who consents to each. */
    VIREMENT_RULES(VirementRules.class),
    /** อัตราเงินอุดหนุนรายหัว. */
    PER_HEAD_RATES(PerHeadRates.class),
    /** เป้าหมายการเบิกจ่าย. */
    DISBURSEMENT_TARGETS(DisbursementTargets.class),
    /** กำหนดเวลา. */
    DEADLINES(Deadlines.class),
    /** องค์คณะที่ให้ความเห็นชอบ. */
    APPROVING_BODIES(ApprovingBodies.class),
    /** หลักเกณฑ์การกันเงินไว้เบิกเหลื่อมปีและการขยายเวลา. */
    CARRY_OVER_RULES(CarryOverRules.class);

    private final Class<? extends RegulationContent> content;

    RegulationKind(Class<? extends RegulationContent> content) {
        this.content = content;
    }

    /** What rules of this kind hold. */
    public Class<? extends RegulationContent> content() {
        return content;
    }

    /** As addresses and streams name it, for example {@code virement-rules}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of a content. */
    public static RegulationKind of(Class<? extends RegulationContent> content) {
        return Arrays.stream(values())
                .filter(kind -> kind.content.equals(content))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There are no rules of " + content.getSimpleName()));
    }

    /**
     * Reads what {@link #slug()} writes.
     *
     * @throws IllegalArgumentException if it names no kind
     */
    public static RegulationKind ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(kind -> kind.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A kind of rules is one of "
                        + Arrays.stream(values()).map(RegulationKind::slug).toList()));
    }
}
