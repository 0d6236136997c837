package esao.command.regulation;

import esao.command.problem.Problem;

/** Why dated rules refuse. The constant is the state of the world that stands against the command. */
public enum RegulationProblem implements Problem {
    CONTENT_OF_OTHER_KIND(422, "เนื้อหาไม่ใช่หลักเกณฑ์ชนิดนี้", "The content is not of this kind of rules."),
    VERSION_ALREADY_USED(409, "ชื่อฉบับนี้ถูกใช้แล้ว", "The name of the version is already used."),
    STARTS_BEFORE_ITS_LETTER(
            422,
            "วันเริ่มใช้อยู่ก่อนวันที่มีผลของหนังสือ",
            "The first day lies before the effective date of the letter."),
    STARTS_BEFORE_ANOTHER(
            409, "มีฉบับอื่นที่เริ่มใช้ในวันเดียวกันหรือหลังจากนั้น", "Another version starts on that day or later."),
    VERSION_UNKNOWN(422, "ไม่พบฉบับนี้", "The office has laid down no such version."),
    VERSION_WITHDRAWN(409, "ฉบับนี้ถูกถอนไปแล้ว", "The version has already been withdrawn."),
    VERSION_IN_FORCE(
            409,
            "ฉบับนี้มีผลใช้บังคับแล้ว จึงถอนไม่ได้",
            "The version is in force and can only be followed by another.");

    private final int status;
    private final String thai;
    private final String english;

    RegulationProblem(int status, String thai, String english) {
        this.status = status;
        this.thai = thai;
        this.english = english;
    }

    @Override
    public String context() {
        return "regulation";
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
