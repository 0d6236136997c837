package esao.command.body;

import esao.command.problem.Problem;

/** Why a deciding body refuses. The constant is the state of the world that stands against the command. */
public enum BodyProblem implements Problem {
    ALREADY_ESTABLISHED(409, "มีองค์คณะนี้อยู่แล้ว", "The body is there already."),
    ALREADY_ABOLISHED(409, "องค์คณะนี้ถูกยกเลิกไปแล้ว", "The body has already been abolished."),
    DAY_BEFORE_LETTER(
            422, "วันที่กำหนดอยู่ก่อนวันที่มีผลของหนังสือ", "The day lies before the effective date of the letter."),
    DAY_OUTSIDE_BODY(
            422, "วันที่กำหนดอยู่นอกช่วงที่มีองค์คณะนี้", "The day lies outside of those on which the body is there."),
    PROCEDURE_ALREADY_USED(
            409, "ชื่อระเบียบการประชุมฉบับนี้ถูกใช้แล้ว", "The name of the version of the procedure is already used."),
    PROCEDURE_BEFORE_ANOTHER(
            409,
            "มีระเบียบการประชุมฉบับอื่นที่เริ่มใช้ในวันเดียวกันหรือหลังจากนั้น",
            "Another version of the procedure starts on that day or later."),
    TERM_OVERLAPS(409, "บุคคลนี้เป็นกรรมการอยู่แล้วในช่วงเวลาเดียวกัน", "The person is a member already in that time."),
    SEAT_TAKEN(409, "ตำแหน่งนี้มีผู้ดำรงอยู่แล้วในช่วงเวลาเดียวกัน", "Somebody else has that seat in that time."),
    NOT_A_MEMBER(409, "บุคคลนี้มิได้เป็นกรรมการในวันที่กำหนด", "The person is no member on that day.");

    private final int status;
    private final String thai;
    private final String english;

    BodyProblem(int status, String thai, String english) {
        this.status = status;
        this.thai = thai;
        this.english = english;
    }

    @Override
    public String context() {
        return "body";
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
