package esao.command.problem;

import java.util.Arrays;
import java.util.Optional;

/** Why a request fails before any rule of a feature is asked. The types never change. */
public enum RequestProblem {
    MALFORMED(400, "malformed-request", "รูปแบบคำขอไม่ถูกต้อง", "The request is not well formed."),
    UNAUTHENTICATED(
            401,
            "security:unauthenticated",
            "คำขอไม่มีโทเคนที่ใช้ได้ โปรดลงชื่อเข้าใช้",
            "The request carries no valid token."),
    CONTRADICTORY_CLAIMS(
            401,
            "security:contradictory-claims",
            "โทเคนระบุ capacities พร้อมกับ roles, offices หรือ school ซึ่งขัดแย้งกัน โปรดให้ผู้ดูแลระบบลงชื่อเข้าใช้แก้ไข",
            "The token says capacities beside roles, offices or school, which contradicts itself; ask whoever keeps the sign-in."),
    FORBIDDEN(403, "security:forbidden", "ท่านไม่มีสิทธิ์ในที่อยู่นี้", "You have no right to this address."),
    NOT_FOUND(404, "request:not-found", "ไม่มีสิ่งใดอยู่ที่ที่อยู่นี้", "There is nothing under this address."),
    METHOD_NOT_ALLOWED(
            405,
            "request:method-not-allowed",
            "ที่อยู่นี้ใช้วิธีเรียกแบบนี้ไม่ได้",
            "This address does not take this method."),
    NOT_ACCEPTABLE(
            406, "request:not-acceptable", "ไม่มีคำตอบในรูปแบบที่ขอ", "There is no answer in the format asked for."),
    VERSION_STALE(
            412,
            "version-stale",
            "งบประมาณเปลี่ยนไปแล้วหลังจากรุ่นที่อ้างถึงใน If-Match",
            "The budget has changed since the version named in If-Match."),
    TOO_LARGE(413, "request:too-large", "คำขอมีขนาดใหญ่เกินไป", "The request is too large."),
    MEDIA_TYPE_UNSUPPORTED(
            415,
            "request:media-type-unsupported",
            "ไม่รับเนื้อหารูปแบบหรือการเข้ารหัสนี้",
            "The body's media type or encoding is not taken here."),
    KEY_REUSED(
            422,
            "idempotency-key-reused",
            "Idempotency-Key นี้ถูกใช้กับคำสั่งอื่นแล้ว",
            "The Idempotency-Key was used for another command."),
    BUSY(
            503,
            "too-busy",
            "มีคำสั่งรออยู่มากเกินไป คำสั่งนี้ยังไม่ถูกรับ โปรดส่งอีกครั้งในอีกสักครู่",
            "Too many commands wait; this one was not taken. Send it again in a moment."),
    JOBS_FULL(
            503,
            "jobs:too-many",
            "มีงานรอทำอยู่มากเกินไป งานนี้ยังไม่ถูกรับ โปรดส่งอีกครั้งภายหลัง",
            "Too many jobs wait, or too much of them; this one was not accepted. Send it again later."),
    OUTCOME_UNKNOWN(
            503,
            "storage-unavailable",
            "ติดต่อฐานข้อมูลไม่ได้ ไม่ทราบว่าคำสั่งถูกบันทึกหรือไม่ โปรดส่งอีกครั้งด้วย Idempotency-Key เดิม",
            "The record cannot be reached; whether the command was taken is unknown. Send it again with the same Idempotency-Key.");

    private final int status;
    private final String slug;
    private final String thai;
    private final String english;

    RequestProblem(int status, String slug, String thai, String english) {
        this.status = status;
        this.slug = slug;
        this.thai = thai;
        this.english = english;
    }

    /**
     * The problem that a client's mistake of some HTTP status stands for; none where the status says all there is to
     * say.
     */
    public static Optional<RequestProblem> ofStatus(int status) {
        return Arrays.stream(values())
                .filter(problem -> problem.status == status && status < 500)
                .findFirst();
    }

    /**
     * What changed, where the sentences speak of the budget: for another kind of stream they speak of that.
     *
     * @param kind what the stream's name begins with, such as {@code framework}
     * @param thai a sentence that may speak of the budget
     */
    public static String thaiOf(String kind, String thai) {
        return switch (kind) {
            case "framework" -> thai.replace("งบประมาณ", "กรอบงบประมาณ");
            case "request" -> thai.replace("งบประมาณ", "คำของบประมาณ");
            case "body" -> thai.replace("งบประมาณ", "องค์คณะ");
            case "calendar" -> thai.replace("งบประมาณ", "ปฏิทินการประชุม");
            case "meeting" -> thai.replace("งบประมาณ", "การประชุม");
            case "evaluation" -> thai.replace("งบประมาณ", "การประเมินโครงการ");
            case "reaction" -> thai.replace("งบประมาณ", "เรื่องที่รอดำเนินการ");
            default -> thai;
        };
    }

    /** The same in English. */
    public static String englishOf(String kind, String english) {
        return switch (kind) {
            case "framework" -> english.replace("he budget", "he framework");
            case "request" -> english.replace("he budget", "he budget request");
            case "body" -> english.replace("he budget", "he body");
            case "calendar" -> english.replace("he budget", "he calendar");
            case "meeting" -> english.replace("he budget", "he meeting");
            case "evaluation" -> english.replace("he budget", "he evaluation");
            case "reaction" -> english.replace("he budget", "he reaction");
            default -> english;
        };
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The stable type, for example {@code urn:esao:problem:security:forbidden}. */
    public String type() {
        return "urn:esao:problem:" + slug;
    }

    /** One sentence in Thai. */
    public String thai() {
        return thai;
    }

    /** The same sentence in English. */
    public String english() {
        return english;
    }
}
