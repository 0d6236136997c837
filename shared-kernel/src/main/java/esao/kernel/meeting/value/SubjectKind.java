package esao.kernel.meeting.value;

import esao.kernel.regulation.value.BodyDuty;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an item of an agenda can be about, beside what its title says. */
public enum SubjectKind {
    /** การโอนและเปลี่ยนแปลงงบประมาณ. */
    VIREMENT(BodyDuty.VIREMENT),
    /** การใช้เงินเหลือจ่าย. */
    SAVINGS_USE(BodyDuty.SAVINGS),
    /** คำของบประมาณ. */
    BUDGET_REQUEST(BodyDuty.BUDGET_REQUEST),
    /** แผน. */
    PLAN(BodyDuty.PLAN),
    /** การจัดตั้ง รวม เลิก หรือโอนสถานศึกษา. */
    SCHOOL_CASE(null),
    /** รายงานการประชุมครั้งก่อน. */
    MINUTES(null);

    private final @Nullable BodyDuty duty;

    SubjectKind(@Nullable BodyDuty duty) {
        this.duty = duty;
    }

    /** The duty that makes a body competent for it, by the dated rules of who consents to what; none for others. */
    public Optional<BodyDuty> duty() {
        return Optional.ofNullable(duty);
    }

    /** Whether it moves or asks for money, so that not only the thing but its very content is decided on. */
    public boolean isMoney() {
        return this == VIREMENT || this == SAVINGS_USE || this == BUDGET_REQUEST;
    }

    /** Whether it is one of several within its stream. */
    public boolean isPartOfStream() {
        return this == VIREMENT || this == SAVINGS_USE;
    }
}
