package esao.command.gfmis;

import esao.command.problem.Problem;

/** Why a reconciliation with GFMIS refuses. The constant is the state of the world that stands against the command. */
public enum GfmisProblem implements Problem {
    STATEMENT_ALREADY_USED(409, "ชื่อรายงานนี้ถูกใช้แล้ว", "The name of the statement is already used."),
    FILE_ALREADY_IMPORTED(409, "นำเข้าไฟล์นี้ไปแล้ว", "The same file has already been taken in."),
    BALANCES_ALREADY_IMPORTED(
            409,
            "นำเข้ายอดชุดนี้ของวันเดียวกันไปแล้ว",
            "The same balances of the same day have already been taken in."),
    STATEMENT_OUTSIDE_YEAR(
            422, "วันที่ของรายงานไม่อยู่ในปีงบประมาณนี้", "The day of the statement lies outside of the fiscal year."),
    TAKEN_IN_BEFORE_ITS_DAY(
            422, "วันที่มีผลอยู่ก่อนวันที่ของรายงาน", "The effective date lies before the day of the statement."),
    LIST_EMPTY(422, "ต้องระบุอย่างน้อยหนึ่งรายการ", "The list must not be empty."),
    CODE_REPEATED(422, "มีรหัสงบประมาณนี้ซ้ำ", "The budget code occurs more than once."),
    FIGURES_DO_NOT_ADD_UP(
            422,
            "งบสุทธิไม่เท่ากับสั่งซื้อ เบิกจ่าย และคงเหลือรวมกัน",
            "Net is not ordered, disbursed and remaining together."),
    AMOUNT_TOO_LARGE(422, "จำนวนเงินเกินกว่าที่รับได้ต่อหนึ่งรายการ", "The amount is larger than one entry may carry."),
    LINE_REPEATED(422, "มีรายการนี้ซ้ำ", "The line occurs more than once."),
    MAPPED_OUTSIDE_YEAR(
            422,
            "วันเริ่มใช้รหัสไม่อยู่ในปีงบประมาณนี้",
            "The first day of the mapping lies outside of the fiscal year."),
    MAPPED_BEFORE_ANOTHER(
            409, "รายการนี้มีการกำหนดรหัสที่เริ่มใช้หลังจากวันนี้แล้ว", "A mapping of the line starts on a later day."),
    CODE_UNCHANGED(409, "รายการนี้ใช้รหัสนี้อยู่แล้ว", "The line stands under this code already."),
    LINE_NOT_MAPPED(409, "รายการนี้ไม่ได้ผูกกับรหัสใด", "The line stands under no code."),
    STATEMENT_UNKNOWN(422, "ไม่พบรายงานนี้", "There is no such statement."),
    STATEMENT_SUPERSEDED(
            409, "มีรายงานของวันเดียวกันที่ใหม่กว่านี้แล้ว", "Another statement of that day has taken its place."),
    CODE_NOT_CONCERNED(
            422,
            "รหัสนี้ไม่อยู่ในรายงานและไม่มีรายการใดผูกอยู่",
            "The code stands neither in the statement nor over a line."),
    LINE_NOT_CONCERNED(
            409,
            "รายการนี้ผูกกับรหัสแล้ว ให้อธิบายผลต่างของรหัสนั้น",
            "The line stands under a code, whose break may be explained."),
    IMPORTER_EXPLAINS(
            409,
            "ผู้นำเข้ารายงานเป็นผู้อธิบายผลต่างเองไม่ได้",
            "Whoever took the statement in does not explain its breaks.");

    private final int status;
    private final String thai;
    private final String english;

    GfmisProblem(int status, String thai, String english) {
        this.status = status;
        this.thai = thai;
        this.english = english;
    }

    @Override
    public String context() {
        return "gfmis";
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String thai() {
        return thai;
    }

    @Override
    public String english() {
        return english;
    }
}
