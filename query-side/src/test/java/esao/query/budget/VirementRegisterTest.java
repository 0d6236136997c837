package esao.query.budget;

import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.NoticeLinesReceived;
import esao.kernel.budget.VirementAmended;
import esao.kernel.budget.VirementApproved;
import esao.kernel.budget.VirementEndorsed;
import esao.kernel.budget.VirementExecuted;
import esao.kernel.budget.VirementNotified;
import esao.kernel.budget.VirementPlaceAsked;
import esao.kernel.budget.VirementProposed;
import esao.kernel.budget.VirementReported;
import esao.kernel.budget.VirementReversed;
import esao.kernel.budget.VirementSentBack;
import esao.kernel.budget.VirementSubmitted;
import esao.kernel.budget.value.NoticeId;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.budget.value.VirementContent;
import esao.kernel.budget.value.VirementId;
import esao.kernel.calendar.OfficeTime;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.ResolutionRef;
import esao.kernel.provenance.Role;
import esao.query.testing.EventFeed;
import esao.query.testing.QuerySide;
import esao.query.testing.Reader;
import esao.testing.RandomBudgetHistory;
import esao.testing.Samples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The register of virements on a day in the middle of June 2026. */
@QuerySide
class VirementRegisterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    private final BudgetId budget = EventFeed.newBudget();
    private final VirementId virement = new VirementId("v-1");
    private final String path = "/api/budgets/%s/2569/virements".formatted(budget.office());
    private final EventFeed feed;
    private final Reader reader;
    private final List<RandomBudgetHistory.Entry> entries = new ArrayList<>();

    @Autowired
    VirementRegisterTest(EventFeed feed, Reader reader) {
        this.feed = feed;
        this.reader = reader;
    }

    @Test
    void follows_a_virement_from_proposal_to_notice() {
        var content = Samples.virement(Samples.OPERATIONS, Samples.TRAVEL, Samples.baht(10));
        var resolution = new ResolutionRef("kso-3-2569", "4.2", 1);
        propose(content);
        happened(new VirementSubmitted(budget, virement, content.hash()), Samples.PROPOSER);
        happened(
                new VirementEndorsed(budget, virement, content.hash(), resolution, ResolutionOutcome.ENDORSED),
                Samples.CHECKER);
        happened(
                new VirementApproved(
                        budget, virement, content.hash(), Samples.letter("ชบ 0017/1", TODAY), TODAY.plusDays(60)),
                Samples.GOVERNOR);
        happened(executed(content, TODAY.plusDays(3)), Samples.DIRECTOR);
        publish();

        var owed = reader.get(path + "/v-1").json().get("item");
        var register = owed.get("virement");
        assertThat(register.get("state").asString()).isEqualTo("EXECUTED");
        assertThat(register.get("hash").asString()).isEqualTo(content.hash().value());
        assertThat(register.get("resolution").asString()).isEqualTo("kso-3-2569/4.2/1");
        assertThat(register.get("outcome").asString()).isEqualTo("ENDORSED");
        assertThat(register.get("endorsedBy").asString()).isEqualTo("group.head");
        assertThat(register.get("approvalNumber").asString()).isEqualTo("ชบ 0017/1");
        assertThat(register.get("approvedBy").asString()).isEqualTo("governor");
        assertThat(register.get("validUntil").asString()).isEqualTo("2026-08-14");
        assertThat(register.get("reportDaysLeft").asInt()).isEqualTo(3);
        assertThat(register.get("reportOverdue").asBoolean()).isFalse();
        assertThat(owed.get("sources").get(0).get("whyReduced").asString()).isNotBlank();
        assertThat(owed.get("targets").get(0).get("unitPriceChange").asString()).isNotBlank();

        happened(new VirementReported(budget, virement, Samples.letter("ศธ 1/1", TODAY)), Samples.PROPOSER);
        happened(
                new VirementNotified(budget, virement, List.of(Samples.SCHOOL), Samples.letter("ศธ 1/2", TODAY)),
                Samples.PROPOSER);
        publish();

        var done = reader.get(path + "/v-1").json().get("item");
        assertThat(done.get("virement").get("state").asString()).isEqualTo("NOTIFIED");
        assertThat(done.get("virement").get("reportDaysLeft").isNull()).isTrue();
        assertThat(done.get("virement").get("reportNumber").asString()).isEqualTo("ศธ 1/1");
        assertThat(done.get("notified").get(0).asString()).isEqualTo("school:20020001");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-15, 0, false", "2026-06-14, -1, true", "2026-06-30, 15, false"})
    void counts_the_days_that_are_left_for_a_report(LocalDate due, int daysLeft, boolean overdue) {
        var content = Samples.virement(Samples.OPERATIONS, Samples.TRAVEL, Samples.baht(10));
        propose(content);
        happened(executed(content, due), Samples.DIRECTOR);
        publish();

        var register = reader.get(path).json().get("items").get(0);

        assertThat(register.get("reportDaysLeft").asInt()).isEqualTo(daysLeft);
        assertThat(register.get("reportOverdue").asBoolean()).isEqualTo(overdue);
    }

    @Test
    void owes_no_report_for_what_was_reversed() {
        var content = Samples.virement(Samples.OPERATIONS, Samples.TRAVEL, Samples.baht(10));
        propose(content);
        happened(executed(content, TODAY.minusDays(30)), Samples.DIRECTOR);
        happened(new VirementReversed(budget, virement, content.sources(), content.targets()), Samples.DIRECTOR);
        publish();

        var register = reader.get(path).json().get("items").get(0);

        assertThat(register.get("state").asString()).isEqualTo("REVERSED");
        assertThat(register.get("endedBy").asString()).isEqualTo("director");
        assertThat(register.get("reportDaysLeft").isNull()).isTrue();
        assertThat(register.get("reportOverdue").asBoolean()).isFalse();
    }

    @Test
    void voids_a_submission_when_the_content_is_amended() {
        var first = Samples.virement(Samples.OPERATIONS, Samples.TRAVEL, Samples.baht(10));
        var second = Samples.virement(Samples.OPERATIONS, Samples.TRAVEL, Samples.baht(11));
        propose(first);
        happened(new VirementSubmitted(budget, virement, first.hash()), Samples.PROPOSER);
        happened(new VirementAmended(budget, virement, second), Samples.PROPOSER);
        publish();

        var register = reader.get(path + "?state=PROPOSED").json().get("items").get(0);

        assertThat(register.get("submittedAt").isNull()).isTrue();
        assertThat(register.get("amountSatang").asLong()).isEqualTo(11_00);
        assertThat(register.get("hash").asString()).isEqualTo(second.hash().value());
    }

    @Test
    void shows_what_a_meeting_endorsed_instead_until_that_is_followed_or_set_aside() {
        var laid = Samples.virement(Samples.OPERATIONS, Samples.TRAVEL, Samples.baht(10));
        var wanted = Samples.virement(Samples.OPERATIONS, Samples.TRAVEL, Samples.baht(9));
        propose(laid);
        happened(new VirementSubmitted(budget, virement, laid.hash()), Samples.PROPOSER);
        happened(new VirementPlaceAsked(budget, virement, laid.hash(), "board-2569-02"), Samples.PROPOSER);
        publish();
        assertThat(reader.get(path).json().at("/items/0/askedMeeting").asString())
                .isEqualTo("board-2569-02");

        happened(new VirementSentBack(budget, virement, laid.hash(), Samples.RESOLUTION, wanted), Samples.PROPOSER);
        publish();

        var back = reader.get(path).json().at("/items/0");
        assertThat(back.get("state").asString()).isEqualTo("PROPOSED");
        assertThat(back.get("submittedBy").isNull()).isTrue();
        assertThat(back.get("hash").asString()).isEqualTo(laid.hash().value());
        assertThat(back.get("orderedBy").asString()).isEqualTo(Samples.RESOLUTION.toString());
        assertThat(back.get("wantedHash").asString()).isEqualTo(wanted.hash().value());
        var detail = reader.get(path + "/" + virement).json();
        assertThat(detail.toString()).contains("wantedSources");
        assertThat(detail.findValue("wantedTargets").at("/0/amountSatang").asLong())
                .isEqualTo(9_00);

        happened(new VirementAmended(budget, virement, wanted), Samples.PROPOSER);
        publish();
        assertThat(reader.get(path).json().at("/items/0/orderedBy").asString())
                .isEqualTo(Samples.RESOLUTION.toString());

        happened(new VirementSubmitted(budget, virement, wanted.hash()), Samples.PROPOSER);
        publish();
        assertThat(reader.get(path).json().at("/items/0/orderedBy").isNull()).isTrue();

        happened(new VirementSentBack(budget, virement, wanted.hash(), Samples.RESOLUTION, laid), Samples.PROPOSER);
        happened(new VirementAmended(budget, virement, wanted), Samples.PROPOSER);
        publish();
        assertThat(reader.get(path).json().at("/items/0/orderedBy").isNull())
                .as("another content sets the order aside")
                .isTrue();
    }

    private void propose(VirementContent content) {
        entries.addAll(RandomBudgetHistory.of(1, budget, 0).subList(0, 1));
        var notice = new NoticeId("n-1");
        var lines = List.of(
                new NoticeLine(Samples.OPERATIONS, Samples.description("ค่าใช้สอย"), Samples.baht(100)),
                new NoticeLine(Samples.TRAVEL, Samples.description("ค่าพาหนะ"), Samples.baht(1)));
        happened(new NoticeLinesReceived(budget, notice, 1, lines), Samples.PROPOSER);
        happened(new VirementProposed(budget, virement, content), Samples.PROPOSER);
    }

    private VirementExecuted executed(VirementContent content, LocalDate due) {
        return new VirementExecuted(
                budget, virement, content.hash(), content.sources(), content.targets(), due, "2562-1");
    }

    private void happened(BudgetEvent event, PersonId actor) {
        entries.add(new RandomBudgetHistory.Entry(
                event,
                OfficeTime.startOf(TODAY).plusSeconds(entries.size()),
                Samples.by(actor, Role.POLICY_STAFF, TODAY)));
    }

    private int published;

    private void publish() {
        feed.append(budget, published, entries.subList(published, entries.size()));
        published = entries.size();
        feed.awaitAll();
    }
}
