package esao.command.rules;

import esao.command.problem.Problem;

/** Why a resolution that is cited is no consent to the thing that cites it, or a meeting is not asked for one. */
public enum ConsentProblem implements Problem {
    RESOLUTION_UNKNOWN(
            422, "ไม่พบมตินี้ในรายงานการประชุมใด", "No meeting of the office has declared such a resolution."),
    RESOLUTION_NOT_USABLE(
            409,
            "มตินี้ยังใช้ไม่ได้จนกว่าจะรับรองรายงานการประชุม",
            "The resolution cannot be used before the minutes of its meeting are certified."),
    RESOLUTION_OF_OTHER_SUBJECT(422, "มตินี้เป็นของเรื่องอื่น", "The resolution is on another subject."),
    RESOLUTION_OF_OTHER_CONTENT(
            409,
            "เนื้อหาที่ที่ประชุมพิจารณาไม่ตรงกับที่เสนอไว้",
            "The content that the meeting decided on is not the one that is laid."),
    AMENDMENT_UNFIT(
            409, "ข้อที่ให้ปรับแก้ใช้กับเนื้อหาที่เสนอไว้ไม่ได้", "The amendment cannot be applied to what is laid."),
    AMENDMENT_NOT_FOLLOWED(
            409,
            "เนื้อหาไม่ตรงกับที่ที่ประชุมให้ปรับแก้",
            "The content is not the one that the meeting consented to with its amendment."),
    RESOLUTION_ALREADY_USED(409, "มตินี้ใช้ไปแล้ว", "The resolution was used before."),
    RESOLUTION_OVERRULED(
            409,
            "องค์คณะมีมติภายหลังในเรื่องเดียวกันเป็นอย่างอื่น มตินี้จึงใช้ไม่ได้",
            "The body resolved otherwise on the same content later, so that the resolution counts no more."),
    BODY_NOT_COMPETENT(
            422, "องค์คณะนี้ไม่มีอำนาจพิจารณาเรื่องนี้", "The body is not the one that decides on such a matter."),
    OUTCOME_UNFIT(
            422,
            "มตินี้ไม่ใช่ผลการพิจารณาที่เรื่องนี้ต้องมี",
            "The outcome of the resolution is not one that decides the matter."),
    PLACE_ALREADY_ASKED(
            409,
            "ขอให้การประชุมครั้งนี้พิจารณาเรื่องนี้อยู่แล้ว",
            "That meeting is asked to deal with the matter already."),
    MEETING_OVER(409, "การประชุมครั้งนี้ปิดหรือยกเลิกแล้ว", "The meeting is over or cancelled."),
    MEETING_HAS_BEGUN(
            409,
            "การประชุมครั้งนี้เปิดประชุมแล้ว เรื่องเพิ่มเข้าได้โดยความเห็นชอบของที่ประชุมเท่านั้น",
            "The meeting has begun, and takes up a further matter by its own consent alone."),
    MEETING_UNDER_WAY(
            409,
            "การประชุมที่รับเรื่องนี้ไว้เปิดประชุมแล้วและยังไม่ปิด จึงแก้ไขเรื่อง เสนอใหม่ หรือขอให้การประชุมครั้งอื่นพิจารณาไม่ได้",
            "While the meeting that has the matter is under way, nobody changes it, lays it anew or asks another meeting.");

    private final int status;
    private final String thai;
    private final String english;

    ConsentProblem(int status, String thai, String english) {
        this.status = status;
        this.thai = thai;
        this.english = english;
    }

    @Override
    public String context() {
        return "consent";
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
