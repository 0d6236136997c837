package esao.standalone.testing;

import static esao.standalone.testing.Bodies.body;
import static esao.standalone.testing.Bodies.noticeLine;

/** A budget with released money, for tests that begin where money can be committed. */
public final class PreparedBudget {

    /** The line that has money. */
    public static final String LINE = "OPS-01";

    /** The recipient it is released to: the school of the demonstration's school director. */
    public static final String SCHOOL = "school:20020001";

    private PreparedBudget() {}

    /**
     * Opens the budget and brings {@code satang} from the notice to the school, released and ready to be committed.
     *
     * @param budget not opened yet
     * @param firstDay the first day of its fiscal year
     * @return the position of the last command, for {@code ?since=}
     */
    public static long prepare(OneBudget budget, String firstDay, long satang) {
        budget.command("policy.staff", "", body(firstDay, "ศธ 04002/1", "")).withStatus(201);
        budget.command("policy.staff", "/allotment-notices", body(firstDay, "ศธ 04002/2", """
                        "noticeId": "N-1", "lines": [%s]""".formatted(
                                noticeLine(LINE, "ค่าวัสดุสำนักงาน", satang))))
                .withStatus(201);
        budget.command("policy.staff", "/allocations", body(firstDay, "ศธ 04002/3", """
                        "allocationId": "A-1",
                        "shares": [{"line": "%s", "recipient": "%s", "recipientName": "โรงเรียนตัวอย่าง",
                                    "amount": {"satang": %d}}]""".formatted(
                                LINE, SCHOOL, satang)))
                .withStatus(201);
        budget.command("director", "/allocations/A-1/approval", body(firstDay, "ศธ 04002/4", ""))
                .withStatus(200);
        return budget.command("finance", "/tranches", body(firstDay, "ศธ 04002/5", """
                        "trancheId": "T-1", "line": "%s", "recipient": "%s", "amount": {"satang": %d}""".formatted(LINE, SCHOOL, satang)))
                .withStatus(201)
                .position();
    }

    /** The body of a commitment of the released money. */
    public static String commitment(String id, String effectiveOn, long satang) {
        return body(effectiveOn, "บจ " + id, """
                "commitmentId": "%s", "line": "%s", "recipient": "%s", "amount": {"satang": %d},
                "obligation": "ใบสั่งซื้อ %1$s\"""".formatted(id, LINE, SCHOOL, satang));
    }
}
