package esao.standalone.testing;

import static esao.standalone.testing.Bodies.body;
import static esao.standalone.testing.Bodies.noticeLine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** A virement of {@code OPS-01} to {@code OPS-02} that is laid before the committee. */
public final class LaidVirement {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final String FROM = "OPS-01";
    private static final String TO = "OPS-02";
    private static final long GIVEN = 1_000_000_00;

    private final OneBudget budget;
    private final String id;
    private long position;

    private LaidVirement(OneBudget budget, String id) {
        this.budget = budget;
        this.id = id;
    }

    /**
     * Proposes, classifies and submits a virement in a budget, which is opened with money on both lines if nobody did.
     *
     * @param budget the budget
     * @param firstDay the first day of its fiscal year
     * @param id names the virement
     * @param satang how much it is to move
     * @param day the day of all its steps
     * @param more what else its submission says, as JSON members; may be empty
     */
    public static LaidVirement lay(OneBudget budget, String firstDay, String id, long satang, String day, String more) {
        once(budget, "", firstDay, "");
        once(
                budget,
                "/allotment-notices",
                firstDay,
                "\"noticeId\": \"N-1\", \"lines\": [%s, %s]"
                        .formatted(noticeLine(FROM, "ค่าวัสดุ", GIVEN), noticeLine(TO, "ค่าจ้างเหมา", GIVEN)));
        var virement = new LaidVirement(budget, id);
        virement.does("policy.staff", "", day, "\"virementId\": \"%s\", ".formatted(id) + content(satang));
        return virement.submits(day, more);
    }

    private static void once(OneBudget budget, String where, String day, String members) {
        budget.command(
                        "policy.staff",
                        where,
                        body(day, "ศธ 04002/1", members),
                        "Idempotency-Key",
                        budget.path().replace('/', '-') + where.replace('/', '-'))
                .withStatus(201);
    }

    /** Classifies and submits it. */
    public LaidVirement submits(String day, String more) {
        does("policy.staff", "/" + id + "/classification", day, "\"natures\": []");
        return does("group.head", "/" + id + "/submission", day, more);
    }

    /** Takes a step that is to be taken. */
    public LaidVirement does(String user, String where, String day, String members) {
        var answer = asks(user, where, day, members);
        assertThat(answer.status()).as(where + answer.body()).isIn(200, 201);
        position = answer.position();
        return this;
    }

    /** Takes a step that may be refused. */
    public Answer asks(String user, String where, String day, String members) {
        return budget.command(user, "/virements" + where, body(day, "ศธ 04002/" + day, members));
    }

    /** From the approval to the end: executed, reported, made known. */
    public LaidVirement goesOn(String approvedOn, String validUntil, String executedOn) {
        does("governor", "/" + id + "/approval", approvedOn, """
                "contentHash": "%s", "validUntil": "%s\"""".formatted(hash(), validUntil));
        does("finance", "/" + id + "/execution", executedOn, "");
        does("policy.staff", "/" + id + "/report", executedOn, "");
        return does("group.head", "/" + id + "/notification", executedOn, "\"recipients\": [\"group:plan\"]");
    }

    /** How it stands. */
    public JsonNode now() {
        return budget.read("auditor", "/virements/" + id + "?since=" + position)
                .withStatus(200)
                .json()
                .at("/item/virement");
    }

    /** The digest of its content. */
    public String hash() {
        return now().get("hash").stringValue();
    }

    /** Waits until it comes to a state by itself. */
    public LaidVirement awaits(String state) {
        await().atMost(LONGEST)
                .untilAsserted(
                        () -> assertThat(now().get("state").stringValue()).isEqualTo(state));
        return this;
    }

    /** The content that moves so much. */
    public static String content(long satang) {
        return """
                "content": {"cause": "วัสดุคงคลังเพียงพอ", "letter": {"number": "ศธ 04002/ว 77", "date": "2025-10-01"},
                  "sources": [{"line": "%s", "amount": {"satang": %d}, "reducedItem": "ค่าวัสดุ", "whyReduced": "มีวัสดุคงคลัง"}],
                  "targets": [{"line": "%s", "amount": {"satang": %2$d}, "targetChange": "ไม่เปลี่ยนแปลง",
                    "unitPriceChange": "ไม่เปลี่ยนแปลง"}]}""".formatted(FROM, satang, TO);
    }
}
