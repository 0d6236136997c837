package esao.query.audit;

import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.OPERATIONS;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.SCHOOL;
import static esao.testing.Samples.TRAVEL;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.AllocationApproved;
import esao.kernel.budget.AllotmentNoticeReceived;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.BudgetOpened;
import esao.kernel.budget.CommitmentRecorded;
import esao.kernel.budget.CorrectionRecorded;
import esao.kernel.budget.DisbursementRecorded;
import esao.kernel.budget.FiscalYearClosed;
import esao.kernel.budget.NoticeCorrected;
import esao.kernel.budget.NoticeLinesReceived;
import esao.kernel.budget.RefundRecorded;
import esao.kernel.budget.TrancheReleased;
import esao.kernel.budget.value.AllocationId;
import esao.kernel.budget.value.AllocationShare;
import esao.kernel.budget.value.CommitmentId;
import esao.kernel.budget.value.CorrectedEntry;
import esao.kernel.budget.value.CorrectionId;
import esao.kernel.budget.value.DisbursementId;
import esao.kernel.budget.value.LineCorrection;
import esao.kernel.budget.value.NoticeId;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.budget.value.Posting;
import esao.kernel.budget.value.RefundId;
import esao.kernel.budget.value.TrancheId;
import esao.kernel.money.Money;
import esao.kernel.provenance.Role;
import esao.query.testing.EventFeed;
import esao.query.testing.QuerySide;
import esao.query.testing.Reader;
import esao.testing.Samples;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QuerySide
@DisplayName("The corrections of a budget")
class CorrectionsTest {

    private static final NoticeId NOTICE = new NoticeId("n-1");
    private static final DisbursementId PAYMENT = new DisbursementId("d-1");
    private static final CommitmentId COMMITMENT = new CommitmentId("c-1");

    private final BudgetId budget = EventFeed.newBudget();
    private final String path = "/api/budgets/%s/2569/corrections".formatted(budget.office());
    private final EventFeed feed;
    private final Reader reader;
    private long version;

    @Autowired
    CorrectionsTest(EventFeed feed, Reader reader) {
        this.feed = feed;
        this.reader = reader;
    }

    @Test
    void lead_to_what_they_correct_before_and_after_the_close() {
        live();

        var items = items(path);
        assertThat(items).hasSize(4);
        assertThat(items.get(0).get("kind").asString()).isEqualTo("NOTICE_CORRECTED");
        assertThat(items.get(0).get("correctedVersion").asLong()).isEqualTo(1);
        assertThat(items.get(0).get("changeSatang").asLong()).isEqualTo(-1_000);
        assertThat(items.get(0).get("phase").asString()).isEqualTo("BEFORE_CLOSE");
        assertThat(items.get(1).get("kind").asString()).isEqualTo("REFUND");
        assertThat(items.get(1).get("corrected").asString()).isEqualTo("d-1");
        assertThat(items.get(1).get("correctedEvent").asString()).isEqualTo("budget.disbursement-recorded");
        assertThat(items.get(1).get("correctedByVersion").isNull()).isTrue();
        var moved = items.get(2);
        assertThat(moved.get("kind").asString()).isEqualTo("ENTRY_CORRECTED");
        assertThat(moved.get("phase").asString()).isEqualTo("AFTER_CLOSE");
        assertThat(moved.get("correctedVersion").asLong()).isEqualTo(8);
        assertThat(moved.get("changeSatang").asLong()).isZero();
        assertThat(moved.at("/changes/0/line").asString()).isEqualTo("travel");
        assertThat(moved.at("/changes/0/satang").asLong()).isEqualTo(-300);
        assertThat(moved.at("/changes/1/line").asString()).isEqualTo("operations");
        assertThat(moved.at("/changes/1/recipient").asString()).isEqualTo("school:20020001");
        assertThat(moved.get("correctedByVersion").asLong()).isEqualTo(13);
        assertThat(items.get(3).get("correctedVersion").asLong()).isEqualTo(12);
        assertThat(items.get(3).get("correctedEvent").asString()).isEqualTo("budget.correction-recorded");
        assertThat(reader.get(path).json().get("closedAtVersion").asLong()).isEqualTo(11);
    }

    @Test
    void have_addresses_in_the_timeline_that_answer_with_the_very_entry() {
        live();
        feed.awaitAll();

        for (var item : items(path)) {
            var own = items(item.get("address").asString());
            assertThat(own).hasSize(1);
            assertThat(own.get(0).get("eventId")).isEqualTo(item.get("eventId"));
            var corrected = items(item.get("correctedAddress").asString());
            assertThat(corrected).hasSize(1);
            assertThat(corrected.get(0).get("eventId")).isEqualTo(item.get("correctedEventId"));
            assertThat(corrected.get(0).get("event")).isEqualTo(item.get("correctedEvent"));
        }
    }

    @Test
    void are_filtered_and_exported_as_other_lists() {
        live();

        assertThat(items(path + "?phase=AFTER_CLOSE")).hasSize(2);
        assertThat(items(path + "?kind=REFUND&correctedKind=PAYMENT")).hasSize(1);
        assertThat(items(path + "?line=operations")).hasSize(2);
        assertThat(items(path + "?sort=-version&size=1").get(0).get("version").asLong())
                .isEqualTo(13);
        assertThat(reader.get(path + "?phase=SOME_TIME").status()).isEqualTo(400);
        assertThat(reader.get(path + "?format=csv").body())
                .contains("ENTRY_CORRECTED")
                .contains("travel.DISBURSED:-300");
        assertThat(reader.get("/api/budgets/%s/2568/corrections".formatted(budget.office()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void stand_apart_in_the_closing_certificate() {
        live();
        feed.awaitAll();
        var address = "/api/budgets/%s/2569/close-certificate".formatted(budget.office());

        var certificate = reader.get(address).json();
        assertThat(certificate.get("state").asString()).isEqualTo("CLOSED");
        assertThat(certificate.get("holds").asBoolean()).isTrue();
        assertThat(certificate.get("version").asLong()).isEqualTo(13);
        assertThat(certificate.at("/closing/version").asLong()).isEqualTo(11);
        assertThat(certificate.at("/closing/actor").asString()).isEqualTo("policy.staff");
        assertThat(certificate.at("/cells/0/noticedSatang").asLong()).isEqualTo(20_000);
        assertThat(certificate.at("/cells/0/correctedSatang").asLong()).isEqualTo(-1_000);
        assertThat(certificate.at("/cells/0/disbursedSatang").asLong()).isEqualTo(300);
        assertThat(certificate.at("/cells/0/unusedSatang").asLong()).isEqualTo(18_700);
        assertThat(certificate.at("/since/corrections")).hasSize(2);
        assertThat(certificate.at("/since/cells/0/disbursedSatang").asLong()).isEqualTo(299);
        assertThat(certificate.get("openItems")).isEmpty();

        var atClose = reader.get(address + "?version=11").json();
        assertThat(atClose.at("/since/corrections")).isEmpty();
        assertThat(atClose.get("digest")).isNotEqualTo(certificate.get("digest"));
        assertThat(reader.get(address + "?version=13").json().get("digest")).isEqualTo(certificate.get("digest"));
        var trial = reader.get(address + "?version=7").json();
        assertThat(trial.get("state").asString()).isEqualTo("TRIAL");
        assertThat(trial.get("ready").asBoolean()).isFalse();
        assertThat(trial.at("/openItems/0/kind").asString()).isEqualTo("COMMITMENT");
        assertThat(trial.at("/openItems/0/satang").asLong()).isEqualTo(400);
        assertThat(items(trial.at("/openItems/0/address").asString())).hasSize(1);
        assertThat(reader.get(address + "?version=14").status()).isEqualTo(400);
        assertThat(reader.get("/api/budgets/%s/2568/close-certificate".formatted(budget.office()))
                        .status())
                .isEqualTo(404);
    }

    /** Anybody can compute it from the certificate: every field with the length of its value. */
    @Test
    void are_digested_with_the_certificate_in_a_way_that_anybody_can_repeat() throws NoSuchAlgorithmException {
        happened(new BudgetOpened(budget, budget.office(), budget.year()));
        var certificate = reader.get("/api/budgets/%s/2569/close-certificate".formatted(budget.office()))
                .json();
        var form = new StringBuilder();
        field(form, "form", "esao-closing-certificate-1");
        field(form, "budget", budget.toString());
        field(form, "version", "0");
        field(form, "eventId", certificate.get("eventId").asString());
        field(form, "recordedAt", certificate.get("recordedAt").asString());
        field(form, "conserved", "true");
        for (var name : List.of("closedAt", "closedBy", "closedOn", "letter", "letterDate")) {
            form.append(name).append(":-:\n");
        }
        field(form, "cells", "1");
        form.append("fund:-:\ncategory:-:\n");
        for (var name : List.of(
                "noticed",
                "corrected",
                "virementsIn",
                "virementsOut",
                "carriedIn",
                "inTransit",
                "carriedOut",
                "lapsed",
                "allotted",
                "disbursed",
                "committed",
                "reserved",
                "unused")) {
            field(form, name + "Satang", "0");
        }
        field(form, "openItems", "0");
        form.append("corrections:-:\n");
        var digest = MessageDigest.getInstance("SHA-256").digest(form.toString().getBytes(StandardCharsets.UTF_8));

        assertThat(certificate.get("digest").asString())
                .isEqualTo(HexFormat.of().formatHex(digest));
    }

    private static void field(StringBuilder form, String name, String value) {
        form.append("%s:%d:%s\n".formatted(name, value.getBytes(StandardCharsets.UTF_8).length, value));
    }

    /** The numbers of the entries stand beside them. */
    private void live() {
        happened(
                new BudgetOpened(budget, budget.office(), budget.year()), // 0
                new AllotmentNoticeReceived(budget, NOTICE, OFFICE_LETTER, 2, new Money(20_000), null, List.of()),
                new NoticeLinesReceived(
                        budget,
                        NOTICE,
                        1,
                        List.of(
                                new NoticeLine(TRAVEL, Samples.description("ค่าพาหนะ"), new Money(10_000)),
                                new NoticeLine(OPERATIONS, Samples.description("ค่าวัสดุ"), new Money(10_000)))),
                new NoticeCorrected(
                        budget,
                        NOTICE,
                        OFFICE_LETTER,
                        List.of(new LineCorrection(TRAVEL, new Money(10_000), new Money(9_000)))), // 3
                new AllocationApproved(
                        budget,
                        new AllocationId("a-1"),
                        List.of(
                                new AllocationShare(TRAVEL, SCHOOL, "โรงเรียนวัด", new Money(500)),
                                new AllocationShare(OPERATIONS, SCHOOL, "โรงเรียนวัด", new Money(500)))),
                new TrancheReleased(
                        budget, new TrancheId("t-1"), TRAVEL, SCHOOL, 1, new Money(500), OFFICE_LETTER), // 5
                new TrancheReleased(budget, new TrancheId("t-2"), OPERATIONS, SCHOOL, 1, new Money(500), OFFICE_LETTER),
                new CommitmentRecorded(budget, COMMITMENT, TRAVEL, SCHOOL, new Money(400), "ใบสั่งซื้อ"), // 7
                new DisbursementRecorded(budget, PAYMENT, COMMITMENT, TRAVEL, SCHOOL, new Money(400)),
                new RefundRecorded(budget, new RefundId("r-1"), PAYMENT, TRAVEL, SCHOOL, new Money(100)), // 9
                new TrancheReleased(budget, new TrancheId("t-3"), OPERATIONS, SCHOOL, 2, Money.ZERO, OFFICE_LETTER),
                new FiscalYearClosed(budget), // 11
                corrected("k-1", 8, new Posting(TRAVEL, SCHOOL, new Money(300)), operations(300)),
                corrected("k-2", 12, operations(300), operations(299))); // 13
    }

    private static Posting operations(long satang) {
        return new Posting(OPERATIONS, SCHOOL, new Money(satang));
    }

    private BudgetEvent corrected(String correction, long entry, Posting from, Posting to) {
        return new CorrectionRecorded(
                budget,
                new CorrectionId(correction),
                new CorrectedEntry(CorrectedEntry.Kind.PAYMENT, PAYMENT.value(), entry),
                from,
                to);
    }

    private JsonNode items(String address) {
        var answer = reader.get(address);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().get("items");
    }

    /** Each by a command of its own. */
    private void happened(BudgetEvent... events) {
        for (var event : events) {
            feed.append(
                    "Budget",
                    budget.toString(),
                    version++,
                    List.of(event),
                    Samples.by(PROPOSER, Role.POLICY_STAFF, MID_YEAR));
        }
    }
}
