package esao.standalone.security;

import static esao.standalone.testing.Bodies.body;

import esao.standalone.testing.Bodies;
import java.util.Map;
import java.util.Objects;

/** One well-formed body for each kind of command, by the name the rights table gives it. */
final class CommandExamples {

    private static final String HASH = "0".repeat(64);

    private static final String AT = "\"at\": \"2027-10-02T09:00:00\"";

    private static final String AMOUNT = "\"amount\": {\"satang\": 1}";

    private static final String CONTENT = """
            "content": {"cause": "ราคาวัสดุสูงขึ้น", "letter": {"number": "ศธ 04002/9", "date": "2027-10-02"},
                        "sources": [{"line": "OPS-01", "amount": {"satang": 1}, "reducedItem": "วัสดุ", "whyReduced": "เหลือ"}],
                        "targets": [{"line": "OPS-02", "amount": {"satang": 1}, "targetChange": "ไม่เปลี่ยน",
                                     "unitPriceChange": "ไม่เปลี่ยน"}]}""";

    private static final String FORM = """
            "form": {"questions": [{"question": "Q-1", "text": "เป็นประโยชน์เพียงใด", "kind": "SCALE", "required": true}],
                     "groups": [{"group": "STUDENTS", "asked": 30}], "lastDay": "2027-11-30"}""";

    private static final Map<String, String> MEMBERS = Map.ofEntries(
            Map.entry("nothing", ""),
            Map.entry("amount", AMOUNT),
            Map.entry(
                    "notice", "\"noticeId\": \"N-2\", \"lines\": [" + Bodies.noticeLine("OPS-02", "ค่าจ้าง", 1) + "]"),
            Map.entry("correction", """
                    "lines": [{"line": "OPS-01", "from": {"satang": 1}, "to": {"satang": 2}}]"""),
            Map.entry("allocation", """
                    "allocationId": "A-2", "shares": [{"line": "OPS-01", "recipient": "group:plan",
                    "recipientName": "กลุ่มนโยบายและแผน", "amount": {"satang": 1}}]"""),
            Map.entry("tranche", """
                    "trancheId": "T-2", "line": "OPS-01", "recipient": "school:20020001",""" + AMOUNT),
            Map.entry("own school", "\"recipient\": \"school:20020001\""),
            Map.entry("other school", "\"recipient\": \"school:20020002\""),
            Map.entry("group", "\"recipient\": \"group:plan\""),
            Map.entry("commitment", """
                    "commitmentId": "C-2", "line": "OPS-01", "recipient": "school:20020001",
                    "obligation": "ใบสั่งซื้อ 1",""" + AMOUNT),
            Map.entry("disbursement", "\"disbursementId\": \"D-2\", \"commitmentId\": \"C-1\", " + AMOUNT),
            Map.entry("refund", "\"refundId\": \"R-2\", " + AMOUNT),
            Map.entry("correction of a payment", """
                    "correctionId": "X-2", "entry": {"kind": "PAYMENT", "id": "D-1", "version": 9},
                    "from": {"line": "OPS-01", "recipient": "school:20020001",%s},
                    "to": {"line": "OPS-01", "recipient": "school:20020001", "amount": {"satang": 2}}""".formatted(AMOUNT)),
            Map.entry("reservation", """
                    "reservationId": "K-2", "project": "P-1", "line": "OPS-01", "purpose": "อบรม",""" + AMOUNT),
            Map.entry("reserved commitment", """
                    "commitmentId": "C-3", "project": "P-1", "recipient": "group:plan",
                    "recipientName": "กลุ่มนโยบายและแผน", "obligation": "ใบสั่งซื้อ 3",""" + AMOUNT),
            Map.entry("carry-over", """
                    "carryOverId": "Y-2", "commitmentId": "C-1", "expiresOn": "2028-03-31",""" + AMOUNT),
            Map.entry("longer carry-over", "\"expiresOn\": \"2028-09-30\""),
            Map.entry("advance", """
                    "advanceId": "E-2", "line": "OPS-01", "recipient": "school:20020001", "payee": "policy.staff",
                    "dueDate": "2027-10-30", "purpose": "เดินทางไปราชการ",""" + AMOUNT),
            Map.entry("clearing", """
                    "disbursementId": "D-3", "returned": {"satang": 1},
                    "receipts": [{"document": {"number": "บส 1", "date": "2027-10-02"}, "item": "ค่าที่พัก",%s}]""".formatted(AMOUNT)),
            Map.entry("head counts", """
                    "roundId": "2570-1", "hash": "%s", "counts": [{"school": "20020001", "name": "โรงเรียนตัวอย่าง",
                      "levels": [{"level": "primary", "education": "ordinary", "heads": 120}]}]""".formatted(HASH)),
            Map.entry("allocation rule", """
                    "ruleId": "U-1", "line": "OPS-01",
                    "method": {"kind": "PER_HEAD", "perHead": {"item": "teaching", "term": 1}},
                    "rounding": {"unit": {"satang": 1}, "remainderTo": "group:plan", "remainderName": "กลุ่มนโยบายและแผน"}"""),
            Map.entry("calculation", """
                    "allocationId": "A-3", "ruleId": "U-1", "roundId": "2570-1", "pool": {"satang": 1}"""),
            Map.entry("loosening", """
                    "policyId": "L-2", "lines": ["OPS-01"], "limit": {"satang": 1}, "validUntil": "2027-10-30\""""),
            Map.entry("spending plan", "\"months\": [" + "{\"satang\": 1}, ".repeat(11) + "{\"satang\": 1}]"),
            Map.entry("savings", """
                    "savingsId": "S-2", "line": "OPS-01", "cause": "PURPOSE_COMPLETED",""" + AMOUNT),
            Map.entry("savings use", """
                    "savingsUseId": "U-2", "content": {"approach": "ใช้ซ่อมแซม",
                      "letter": {"number": "ศธ 04002/9", "date": "2027-10-02"}, "natures": [],
                      "items": [{"savings": "S-1", "line": "OPS-01", "recipient": "school:20020001",
                        "recipientName": "โรงเรียนวัด", "purpose": "ซ่อมแซม",%s}]}""".formatted(AMOUNT)),
            Map.entry("savings use content", """
                    "content": {"approach": "ใช้ซ่อมแซม",
                      "letter": {"number": "ศธ 04002/9", "date": "2027-10-02"}, "natures": [],
                      "items": [{"savings": "S-1", "line": "OPS-01", "recipient": "school:20020001",
                        "recipientName": "โรงเรียนวัด", "purpose": "ซ่อมแซม",%s}]}""".formatted(AMOUNT)),
            Map.entry("new virement", "\"virementId\": \"V-2\", " + CONTENT),
            Map.entry("virement", CONTENT),
            Map.entry("natures", """
                    "natures": [{"line": "OPS-02", "kind": "EQUIPMENT", "price": {"satang": 100}}]"""),
            Map.entry("approval", "\"contentHash\": \"%s\", \"validUntil\": \"2028-09-30\"".formatted(HASH)),
            Map.entry("recipients", "\"recipients\": [\"school:20020001\"]"),
            Map.entry("group of people", """
                    "group": {"task": "จัดทำกรอบ", "chair": "group.head", "members": ["group.head"]}"""),
            Map.entry("deadlines", """
                    "version": "office-1", "effectiveFrom": "2027-10-02", "content": {"deadlines": {
                      "acknowledgeWithinDays": 7, "approvalValidDays": 365, "carryOverMonths": 6}}"""),
            Map.entry("balances", """
                    "statementId": "G-2", "statementDate": "2027-10-01", "lines": [{"code": "20004350001002000001",
                      "net": {"satang": 6}, "ordered": {"satang": 1}, "disbursed": {"satang": 2},
                      "remaining": {"satang": 3}}]"""),
            Map.entry("codes", """
                    "from": "2027-10-02", "mappings": [{"line": "OPS-01", "code": "20004350001002000001"}]"""),
            Map.entry("lines under none", "\"from\": \"2027-10-02\", \"lines\": [\"OPS-01\"]"),
            Map.entry("explanation", "\"code\": \"20004350001002000001\", \"cause\": \"TIMING\""),
            Map.entry("ceiling", "\"year\": 2572, \"category\": \"OPERATING\", " + AMOUNT),
            Map.entry("estimates", """
                    "estimates": [{"year": 2572, "line": "F-01", "newLine": {"name": "ค่าใช้สอย",
                      "programme": {"plan": "แผนงานพื้นฐาน"}, "category": "OPERATING", "fund": "BUDGET"},
                      "driver": {"kind": "ENROLMENT", "heads": 1, "rate": {"satang": 1}},%s}]""".formatted(AMOUNT)),
            Map.entry("revenue", "\"year\": 2572, \"fund\": \"BUDGET\", \"source\": \"เงินงบประมาณ\", " + AMOUNT),
            Map.entry("policy change", """
                    "policyId": "P-1", "title": "นโยบายใหม่",
                    "effects": [{"year": 2572, "category": "SUBSIDY", "deltaSatang": -5}]"""),
            Map.entry("obligations", """
                    "obligations": [{"obligationId": "O-1", "line": "F-02", "newLine": {"name": "อาคารเรียน",
                      "programme": {"plan": "แผนงานพื้นฐาน"}, "category": "INVESTMENT", "fund": "BUDGET"},
                      "contract": {"number": "1/2570", "date": "2027-10-02"},
                      "instalments": [{"year": 2572,%s}]}]""".formatted(AMOUNT)),
            Map.entry("call", """
                    "policy": "ว 1/2570", "deadline": "2027-12-31",
                    "criteria": [{"code": "need", "name": "ความจำเป็น", "weight": 100}],
                    "schools": [{"school": "20020001", "name": "โรงเรียนบ้านหนึ่ง"}]"""),
            Map.entry("extension", """
                    "deadline": "2028-01-31", "schools": [{"school": "20020003", "name": "โรงเรียนบ้านสาม"}]"""),
            Map.entry("school request", """
                    "lines": [{"line": "R-01", "name": "ค่าพาหนะ", "programme": {"plan": "แผนงานพื้นฐาน"},
                      "category": "OPERATING", "unit": "ครั้ง", "quantity": 1, "unitPrice": {"satang": 1},%s}]""".formatted(AMOUNT)),
            Map.entry("frame", """
                    "amounts": [{"year": 2573, "category": "OPERATING",%s}]""".formatted(AMOUNT)),
            Map.entry("scores", "\"scores\": [{\"criterion\": \"need\", \"points\": 80}]"),
            Map.entry("return", "\"resubmitBy\": \"2027-12-31\""),
            Map.entry("line decisions", """
                    "decisions": [{"line": "R-01", "accepted": {"satang": 0}, "reason": "ไม่จำเป็น"}]"""),
            Map.entry("targets", """
                    "targets": [{"subject": "แผนงานพื้นฐาน", "quantity": 1, "unit": "คน", "quality": "ร้อยละ 95"}]"""),
            Map.entry("consolidation", """
                    "frameworkBaseYear": 2570, "frameworkHash": "%s",
                    "aboveCeiling": [{"school": "20020001", "line": "R-01", "reason": "จำเป็น"}]""".formatted(HASH)),
            Map.entry("content hash", "\"contentHash\": \"%s\"".formatted(HASH)),
            Map.entry("grants", """
                    "grants": [{"school": "20020001", "line": "R-01", "granted": {"satang": 1}}]"""),
            Map.entry("body", """
                    "thai": "คณะกรรมการศึกษาธิการจังหวัด", "english": "Committee", "firstDay": "2027-10-02\""""),
            Map.entry("procedure", """
                    "version": "office-1", "firstDay": "2027-10-02", "procedure": {
                      "quorum": {"numerator": 1, "denominator": 2, "exceeded": false}, "recusedLeaveBase": true,
                      "majority": "OF_VOTES", "castingVote": true, "noticeDays": 3, "effect": "CERTIFICATION"}"""),
            Map.entry("membership", """
                    "member": "member.2", "role": "MEMBER", "representing": "ผู้แทนครู", "firstDay": "2027-10-02\""""),
            Map.entry("last day", "\"lastDay\": \"2027-10-02\""),
            Map.entry("meeting", """
                    "body": "AUTHORIZATION_COMMITTEE", "convenesAt": "2027-10-02T09:00:00", "place": "ห้องประชุม\""""),
            Map.entry("agenda item", """
                    "item": {"number": "4.2", "kind": "CONSIDER", "title": "เรื่องพิจารณา"}"""),
            Map.entry("late item", """
                    "item": {"number": "5", "kind": "OTHER", "title": "เรื่องอื่น"},
                    "consent": {%s, "inFavour": 1, "against": 0}""".formatted(AT)),
            Map.entry("renumbering", "\"items\": [{\"from\": \"4.2\", \"to\": \"4.1\"}]"),
            Map.entry("reply", "\"member\": \"member.2\", \"reply\": \"ATTENDS\""),
            Map.entry("attendance", "\"member\": \"member.2\", \"move\": \"ARRIVED\", " + AT),
            Map.entry("rescheduling", "\"convenesAt\": \"2027-10-09T09:00:00\""),
            Map.entry("guest", "\"guest\": \"guest.1\", \"position\": \"ผู้แทนเทศบาล\", \"items\": []"),
            Map.entry("move", "\"move\": \"ARRIVED\", " + AT),
            Map.entry("place", "\"meeting\": \"board-2572-09\""),
            Map.entry("presiding", "\"presiding\": \"member.2\", " + AT),
            Map.entry("recusal", "\"member\": \"member.2\", \"reason\": \"ญาติ\", " + AT),
            Map.entry("discussion", "\"text\": \"เห็นควร\", " + AT),
            Map.entry("question", """
                    "question": "เห็นชอบหรือไม่", "ballot": "OPEN", "presiding": "member.2",""" + AT),
            Map.entry("vote", "\"voter\": \"member.2\", \"choice\": \"FOR\", " + AT),
            Map.entry("moment", AT),
            Map.entry("resolution", """
                    "outcome": "NOTED", "text": "รับทราบ", "conditions": [], "effectiveImmediately": false,""" + AT),
            Map.entry("dissent", "\"resolution\": 1, \"member\": \"member.2\", \"reasons\": \"วงเงินสูง\", " + AT),
            Map.entry("adjournment", """
                    "cause": "OTHER", "resumesAt": "2027-10-03T09:00:00", "statesReducedQuorum": false,""" + AT),
            Map.entry("minutes", "\"settled\": [], \"hash\": \"%s\"".formatted(HASH)),
            Map.entry("hash", "\"hash\": \"%s\"".formatted(HASH)),
            Map.entry(
                    "correction of minutes",
                    "\"member\": \"member.2\", \"passage\": \"หน้า 3\", \"request\": \"แก้ตัวเลข\""),
            Map.entry("certification", """
                    "hash": "%s", "resolution": {"meeting": "board-2571-02", "agendaItem": "2", "number": 1}""".formatted(HASH)),
            Map.entry("told", "\"resolution\": 1, \"recipients\": [\"school:20020001\"]"),
            Map.entry("receipt of own school", "\"resolution\": 1, \"recipient\": \"school:20020001\""),
            Map.entry("receipt of other school", "\"resolution\": 1, \"recipient\": \"school:20020002\""),
            Map.entry("receipt of group", "\"resolution\": 1, \"recipient\": \"group:plan\""),
            Map.entry("action", """
                    "actionId": "A-8", "resolution": 1, "owner": "policy.staff", "task": "ดำเนินการ",
                    "dueOn": "2027-10-30\""""),
            Map.entry("progress", "\"percent\": 50, \"report\": \"กำลังทำ\""),
            Map.entry("result", "\"result\": \"แล้วเสร็จ\", \"evidence\": \"%s\"".formatted(HASH)),
            Map.entry("calendar", """
                    "deadlines": [{"code": "request", "kind": "BUDGET_REQUEST", "title": "ส่งคำของบประมาณ",
                      "dueOn": "2028-01-31"}]"""),
            Map.entry("slot", """
                    "slotId": "M-2", "body": "AUTHORIZATION_COMMITTEE", "day": "2027-12-01\""""),
            Map.entry("deadline", "\"deadline\": \"request\""),
            Map.entry(
                    "arrangement",
                    "\"series\": \"board\", \"number\": 2, \"time\": \"09:30\", \"place\": \"ห้องประชุม\""),
            Map.entry("day", "\"day\": \"2027-12-02\""),
            Map.entry("theme", """
                    "resolution": {"meeting": "board-2570-01", "agendaItem": "4.2", "number": 1}, "theme": "งบประมาณ\""""),
            Map.entry("lesson", """
                    "lessonId": "N-2", "knowledge": "เสนอเร็ว", "use": "วางปฏิทิน",
                    "evidence": [{"resolution": {"meeting": "board-2570-01", "agendaItem": "4.2", "number": 1}}]"""),
            Map.entry("plan", "\"plan\": \"plan-2002-2571\", \"how\": \"แผนงานที่ 2\""),
            Map.entry("publication", "\"exceptions\": []"),
            Map.entry("evaluation", """
                    "title": "โครงการตัวอย่าง", "owner": "กลุ่มนิเทศ", "lines": [], %s""".formatted(FORM)),
            Map.entry("form", FORM),
            Map.entry("more time to answer", """
                    "lastDay": "2027-12-31", "groups": [{"group": "STUDENTS", "asked": 30}]"""),
            Map.entry("answers", """
                    "participant": "S-1", "group": "STUDENTS", "answers": [{"question": "Q-1", "points": 4}]"""),
            Map.entry("participant", "\"participant\": \"S-1\""),
            Map.entry("summary", "\"findings\": [{\"finding\": \"F-1\", \"text\": \"เป็นประโยชน์\"}]"),
            Map.entry("edition", "\"edition\": 1"),
            Map.entry("recommendation", """
                    "recommendationId": "H-2", "addressees": ["school:20020001"], "text": "ทำต่อ",
                    "questions": ["Q-1"], "findings": []"""),
            Map.entry("told own school", "\"addressee\": \"school:20020001\""),
            Map.entry("told other school", "\"addressee\": \"school:20020002\""),
            Map.entry("told group", "\"addressee\": \"group:plan\""),
            Map.entry("told body", "\"addressee\": \"body:AREA_COMMITTEE\""),
            Map.entry("told director", "\"addressee\": \"person:director\""),
            Map.entry("follow-up", "\"subject\": \"รายงาน สพฐ.\", \"report\": \"ส่งแล้ว\""));

    private CommandExamples() {}

    static String of(String example) {
        return body("2027-10-02", "ศธ 04002/8", Objects.requireNonNull(MEMBERS.get(example), example));
    }
}
