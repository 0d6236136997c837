package esao.query.problem;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/** What a reader can be told instead of an answer. The types never change; the titles state the world. */
public enum ProblemType {
    INVALID_PARAMETER(
            HttpStatus.BAD_REQUEST,
            "request:invalid-parameter",
            "ไม่เข้าใจพารามิเตอร์ที่ส่งมา",
            "A parameter is not understood."),
    UNAUTHENTICATED(
            HttpStatus.UNAUTHORIZED,
            "security:unauthenticated",
            "คำขอไม่มีโทเคนที่ใช้ได้ โปรดลงชื่อเข้าใช้",
            "The request carries no valid token."),
    CONTRADICTORY_CLAIMS(
            HttpStatus.UNAUTHORIZED,
            "security:contradictory-claims",
            "โทเคนระบุ capacities พร้อมกับ roles, offices หรือ school ซึ่งขัดแย้งกัน โปรดให้ผู้ดูแลระบบลงชื่อเข้าใช้แก้ไข",
            "The token says capacities beside roles, offices or school, which contradicts itself; ask whoever keeps the sign-in."),
    FORBIDDEN(
            HttpStatus.FORBIDDEN,
            "security:forbidden",
            "ท่านไม่มีสิทธิ์อ่านข้อมูลนี้",
            "You have no right to read this."),
    NOT_FOUND(
            HttpStatus.NOT_FOUND,
            "request:not-found",
            "ไม่มีสิ่งใดอยู่ที่ที่อยู่นี้",
            "There is nothing under this address."),
    METHOD_NOT_ALLOWED(
            HttpStatus.METHOD_NOT_ALLOWED,
            "request:method-not-allowed",
            "ที่อยู่นี้ใช้วิธีเรียกแบบนี้ไม่ได้",
            "This address does not take this method."),
    NOT_ACCEPTABLE(
            HttpStatus.NOT_ACCEPTABLE,
            "request:not-acceptable",
            "ไม่มีคำตอบในรูปแบบที่ขอ",
            "There is no answer in the format asked for."),
    BUDGET_NOT_FOUND(HttpStatus.NOT_FOUND, "budget:not-found", "ไม่พบงบประมาณนี้", "There is no such budget."),
    LINE_NOT_FOUND(
            HttpStatus.NOT_FOUND,
            "budget:line-not-found",
            "งบประมาณนี้ไม่มีรายการดังกล่าว",
            "The budget has no such line."),
    VIREMENT_NOT_FOUND(
            HttpStatus.NOT_FOUND,
            "budget:virement-not-found",
            "งบประมาณนี้ไม่มีการโอนเปลี่ยนแปลงดังกล่าว",
            "The budget has no such virement."),
    CALCULATION_NOT_FOUND(
            HttpStatus.NOT_FOUND,
            "budget:calculation-not-found",
            "งบประมาณนี้ไม่มีการจัดสรรดังกล่าวที่คำนวณตามหลักเกณฑ์",
            "The budget has no such allocation that was computed by a rule."),
    TRACE_NOT_FOUND(
            HttpStatus.NOT_FOUND,
            "budget:trace-not-found",
            "งบประมาณนี้ไม่มีสิ่งที่จะเริ่มติดตามเงินตามที่ระบุ",
            "The budget has nothing of that name from which money could be traced."),
    TRACE_TOO_LARGE(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "budget:trace-too-large",
            "เส้นทางเงินยาวเกินไป โปรดเริ่มจากสิ่งที่เล็กกว่า หรือระบุทิศทางหรือวันที่",
            "The trace has too many flows. Begin from something smaller, or name a direction or a day."),
    NOTICE_NOT_FOUND(
            HttpStatus.NOT_FOUND,
            "budget:notice-not-found",
            "งบประมาณนี้ไม่มีหนังสือแจ้งจัดสรรดังกล่าว",
            "The budget has no such allotment notice."),
    NOTICE_COLUMNS_UNFIT(
            HttpStatus.CONFLICT,
            "budget:notice-columns-unfit",
            "บางรายการมีกิจกรรมหรือเป็นเงินนอกงบประมาณ ซึ่งคอลัมน์ชุดนี้ระบุไม่ได้ โปรดใช้ columns=OWN",
            "Some lines have an activity or other money than the appropriation, which these columns cannot say; ask for columns=OWN."),
    FRAMEWORK_NOT_FOUND(
            HttpStatus.NOT_FOUND,
            "framework:not-found",
            "ไม่พบกรอบงบประมาณฉบับนี้",
            "There is no such edition of a framework."),
    BUDGET_REQUEST_NOT_FOUND(
            HttpStatus.NOT_FOUND,
            "budget-request:not-found",
            "ไม่พบคำของบประมาณนี้",
            "There is no such budget request."),
    MEETING_NOT_FOUND(HttpStatus.NOT_FOUND, "meeting:not-found", "ไม่พบการประชุมนี้", "There is no such meeting."),
    RESOLUTION_NOT_FOUND(
            HttpStatus.NOT_FOUND,
            "meeting:resolution-not-found",
            "ไม่พบมติที่ประชุมนี้",
            "There is no such resolution."),
    CALENDAR_NOT_FOUND(
            HttpStatus.NOT_FOUND, "calendar:not-found", "ไม่พบปฏิทินการประชุมของปีนี้", "There is no such calendar."),
    SYNTHESIS_NOT_FOUND(
            HttpStatus.NOT_FOUND,
            "synthesis:not-found",
            "ไม่พบการสังเคราะห์ของปีนี้ หรือไม่มีฉบับที่ขอ",
            "There is no such synthesis, or no such edition of it."),
    EVALUATION_NOT_FOUND(
            HttpStatus.NOT_FOUND,
            "evaluation:not-found",
            "ไม่พบการประเมินโครงการนี้",
            "There is no such evaluation of a project."),
    EVALUATION_NOT_CLOSED(
            HttpStatus.CONFLICT,
            "evaluation:not-closed",
            "ยังไม่ปิดรับแบบประเมิน จึงยังไม่แสดงผล",
            "The evaluation is not closed; results are shown then."),
    BODY_NOT_FOUND(HttpStatus.NOT_FOUND, "body:not-found", "ไม่พบองค์คณะนี้", "There is no such body."),
    REGULATION_NOT_FOUND(
            HttpStatus.NOT_FOUND, "regulation:not-found", "ไม่มีหลักเกณฑ์ชนิดนี้", "There are no such rules."),
    GFMIS_STATEMENT_NOT_FOUND(
            HttpStatus.NOT_FOUND,
            "gfmis:statement-not-found",
            "ไม่พบรายงานจาก GFMIS ดังกล่าว หรือยังไม่มีรายงานของวันนั้นหรือก่อนหน้า",
            "There is no such statement of GFMIS, or none of that day or before."),
    READING_JOB_NOT_FOUND(
            HttpStatus.NOT_FOUND,
            "reading-jobs:not-found",
            "ไม่พบงานอ่านนี้ หรือยังไม่มีผลลัพธ์",
            "There is no such reading, or nothing to fetch from it."),
    READ_MODEL_NOT_FOUND(
            HttpStatus.NOT_FOUND,
            "read-model:not-found",
            "ไม่มีแบบจำลองข้อมูลชื่อนี้",
            "There is no read model of that name."),
    READ_MODEL_LAGGING(
            HttpStatus.SERVICE_UNAVAILABLE,
            "read-model:lagging",
            "ข้อมูลสำหรับอ่านยังไม่ถึงลำดับที่ขอ โปรดลองอีกครั้ง",
            "The read model has not come that far yet. Try again."),
    READ_MODEL_PARKED(
            HttpStatus.SERVICE_UNAVAILABLE,
            "read-model:parked",
            "แบบจำลองข้อมูลยังขาดเหตุการณ์ที่พักไว้ จึงยังส่งออกไม่ได้ จนกว่าผู้ดูแลระบบจะแก้ไข",
            "The read model lacks events that are parked, and is not exported until an administrator has mended that."),
    READERS_TOO_MANY(
            HttpStatus.SERVICE_UNAVAILABLE,
            "reading:too-many",
            "มีผู้อ่านพร้อมกันมากเกินไป โปรดลองอีกครั้ง",
            "Too many are reading this way at once. Try again."),
    READ_MODEL_BUSY(
            HttpStatus.CONFLICT,
            "read-model:busy",
            "กำลังสร้างแบบจำลองข้อมูลนี้ใหม่อยู่แล้ว",
            "The read model is being rebuilt already, here or in another process."),
    STORAGE_UNAVAILABLE(
            HttpStatus.SERVICE_UNAVAILABLE,
            "storage-unavailable",
            "ติดต่อฐานข้อมูลไม่ได้ โปรดลองอีกครั้ง",
            "The database cannot be reached. Try again.");

    private final HttpStatus status;
    private final URI type;
    private final String thai;
    private final String english;

    ProblemType(HttpStatus status, String slug, String thai, String english) {
        this.status = status;
        this.type = URI.create("urn:esao:problem:" + slug);
        this.thai = thai;
        this.english = english;
    }

    /** The problem that a status refused by the framework stands for; none where the status says all there is. */
    static Optional<ProblemType> refusedBy(int status) {
        return Arrays.stream(values())
                .filter(problem -> problem.type.toString().contains(":request:"))
                .filter(problem -> problem.status.value() == status)
                .findFirst();
    }

    public HttpStatus status() {
        return status;
    }

    /** The lasting identifier, {@code urn:esao:problem:<context>:<slug>}. */
    public URI type() {
        return type;
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
