package esao.query.request;

import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.baht;
import static esao.testing.Samples.otherHash;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.request.RequestEndorsed;
import esao.kernel.request.RequestSentBack;
import esao.kernel.request.RequestSentToObec;
import esao.kernel.request.RequestSubmittedForEndorsement;
import esao.query.testing.EventFeed;
import esao.query.testing.Operator;
import esao.query.testing.QuerySide;
import esao.query.testing.Reader;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QuerySide
@DisplayName("A request held against what a meeting resolved")
class RequestConsentTest extends RequestReading {

    @Autowired
    RequestConsentTest(EventFeed feed, Reader reader, Operator operator) {
        super(feed, reader, operator);
    }

    @BeforeEach
    void lay() {
        happened(
                group(),
                call(),
                consolidated(baht(1_000), false),
                new RequestSubmittedForEndorsement(request, otherHash()));
    }

    @Test
    void may_go_out_when_it_was_endorsed() {
        happened(
                new RequestEndorsed(request, otherHash(), RESOLUTION),
                new RequestSentToObec(request, otherHash(), OFFICE_LETTER));
        var orphan = orphans().getFirst();
        assertThat(orphan.get("finding").asString()).isEqualTo("RESOLUTION_UNKNOWN");
        assertThat(orphan.get("kind").asString()).isEqualTo("BUDGET_REQUEST");
        assertThat(orphan.get("subject").asString()).isEqualTo(request.toString());

        resolved(ResolutionOutcome.ENDORSED, null);

        assertThat(orphans()).isEmpty();
        var resolution = items("/resolutions", "").getFirst();
        assertThat(resolution.get("use").asString()).isEqualTo("USED");
        assertThat(resolution.get("act").asString()).isEqualTo("ENDORSED");
        assertThat(resolution.get("askedSatang").asLong())
                .isEqualTo(orphan.get("satang").asLong())
                .isPositive();
        assertThat(resolution.get("movedSatang").asLong()).isZero();
        assertThat(resolution.get("movedOn").asString()).isEqualTo(MID_YEAR.toString());
        var trace = reader.get("/api/meetings/%s/board-2569-02/resolutions/4.2/1/trace".formatted(request.office()))
                .json();
        assertThat(trace.at("/acts/0/subject").asString()).isEqualTo(request.toString());
        assertThat(trace.get("budget").isNull()).isTrue();
    }

    @Test
    void may_go_out_as_the_meeting_amended_it() {
        resolved(ResolutionOutcome.ENDORSED_WITH_AMENDMENT, null);
        assertThat(orphans().getFirst().get("finding").asString()).isEqualTo("RESOLUTION_UNUSED");

        happened(new RequestSentBack(request, otherHash(), RESOLUTION, ResolutionOutcome.ENDORSED_WITH_AMENDMENT));
        assertThat(orphans()).isEmpty();
        assertThat(items("/resolutions", "").getFirst().get("act").asString()).isEqualTo("SENT_BACK");

        var amended = new ContentHash("1".repeat(64));
        happened(
                consolidated(baht(900), false),
                new RequestSubmittedForEndorsement(request, amended),
                new RequestEndorsed(request, amended, RESOLUTION),
                new RequestSentToObec(request, amended, OFFICE_LETTER));
        assertThat(orphans()).isEmpty();
    }

    @Test
    void may_not_go_out_as_it_was_laid_where_the_meeting_amended_it() {
        resolved(ResolutionOutcome.ENDORSED_WITH_AMENDMENT, null);
        happened(
                new RequestEndorsed(request, otherHash(), RESOLUTION),
                new RequestSentToObec(request, otherHash(), OFFICE_LETTER));

        assertThat(orphans().getFirst().get("finding").asString()).isEqualTo("OTHER_CONTENT");
    }

    private List<JsonNode> orphans() {
        return items("/orphans", "?asOf=2026-03-20");
    }

    private List<JsonNode> items(String list, String query) {
        feed.awaitAll(List.of("meeting", "consent", "timeline"));
        var answer = reader.get("/api/meetings/" + request.office() + list + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().get("items").valueStream().toList();
    }
}
