package esao.query.request;

import static esao.testing.SampleRequestEvents.BUILDING;
import static esao.testing.SampleRequestEvents.OTHER_SCHOOL_CODE;
import static esao.testing.SampleRequestEvents.building;
import static esao.testing.SampleRequestEvents.trips;
import static esao.testing.Samples.SCHOOL_CODE;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.baht;
import static esao.testing.Samples.otherHash;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.money.Money;
import esao.kernel.provenance.AmendedFigure;
import esao.kernel.provenance.Amendment;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.request.RequestAmendmentOrdered;
import esao.kernel.request.RequestEndorsed;
import esao.kernel.request.RequestLinesDecided;
import esao.kernel.request.RequestSentBack;
import esao.kernel.request.RequestSubmittedForEndorsement;
import esao.kernel.request.SchoolRequestSubmitted;
import esao.kernel.request.value.LineDecision;
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

/** A meeting wants less for one line; the building is rejected before, so it is no part of the request. */
@QuerySide
@DisplayName("The trace of a request")
class RequestTraceTest extends RequestReading {

    private static final ContentHash AMENDED = new ContentHash("1".repeat(64));

    @Autowired
    RequestTraceTest(EventFeed feed, Reader reader, Operator operator) {
        super(feed, reader, operator);
    }

    @BeforeEach
    void amend() {
        var amendment = new Amendment(List.of(new AmendedFigure(SCHOOL_CODE + "/travel", baht(900))));
        happened(
                group(),
                call(),
                submitted(1, trips(3, 500), building(1_200_000)),
                new SchoolRequestSubmitted(
                        request, OTHER_SCHOOL_CODE, 1, List.of(trips(1, 7)), baht(7), otherHash(), "default-1"),
                decided(
                        new LineDecision(TRAVEL, baht(1_500), baht(1_000), "พอ"),
                        new LineDecision(BUILDING, baht(1_200_000), Money.ZERO, "ไม่พร้อม")),
                new RequestLinesDecided(
                        request, OTHER_SCHOOL_CODE, List.of(new LineDecision(TRAVEL, baht(7), baht(7), null))),
                consolidated(baht(1_007), false),
                new RequestSubmittedForEndorsement(request, otherHash()));
        assertThat(items("/trace")).isEmpty();
        resolved(ResolutionOutcome.ENDORSED_WITH_AMENDMENT, amendment);
        happened(
                new RequestSentBack(request, otherHash(), RESOLUTION, ResolutionOutcome.ENDORSED_WITH_AMENDMENT),
                new RequestAmendmentOrdered(request, RESOLUTION, amendment),
                decided(new LineDecision(TRAVEL, baht(1_500), baht(900), "ตามมติ")),
                consolidated(baht(907), false),
                new RequestSubmittedForEndorsement(request, AMENDED),
                new RequestEndorsed(request, AMENDED, RESOLUTION));
        feed.awaitAll(List.of("meeting", "consent", "timeline"));
    }

    @Test
    void names_every_line_that_a_resolution_touched_and_as_what() {
        assertThat(rows(items("/trace")))
                .containsExactly(
                        "SENT_BACK 20020001 travel 100000>90000",
                        "SENT_BACK 20020002 travel 700>null",
                        "ENDORSED 20020001 travel 90000>null",
                        "ENDORSED 20020002 travel 700>null");
        assertThat(rows(items("/trace?school=20020002&line=travel&act=ENDORSED")))
                .containsExactly("ENDORSED 20020002 travel 700>null");
        assertThat(items("/trace?resolution=board-2569-02/4.2/9")).isEmpty();
        var page = reader.get(path + "/trace?line=travel&school=20020001").json();
        assertThat(page.at("/resolutions/0/resolution").asString()).isEqualTo(RESOLUTION.toString());
        assertThat(page.at("/items/0/address").asString())
                .isEqualTo("/api/audit/timeline?stream=%s&version=8".formatted(request));
        assertThat(reader.get(path + "/trace?format=csv").body())
                .contains("8,20020001,travel,100000,90000,SENT_BACK," + RESOLUTION);
    }

    @Test
    void is_told_from_the_resolution_too() {
        var trace = fromResolution("", reader.token(List.of("AUDITOR"), List.of()));

        assertThat(trace.get("request").asString()).isEqualTo(request.toString());
        assertThat(trace.get("requestLinesTotal").asInt()).isEqualTo(4);
        assertThat(rows(trace.get("requestLines"))).hasSize(4).contains("ENDORSED 20020001 travel 90000>null");
        var second = fromResolution("?size=3&page=1", reader.token(List.of("AUDITOR"), List.of()));
        assertThat(rows(second.get("requestLines"))).containsExactly("ENDORSED 20020002 travel 700>null");
    }

    @Test
    void is_for_a_school_that_of_its_own_lines() {
        var office = List.of(request.office().value());
        var own = reader.token(List.of("SCHOOL_DIRECTOR"), office, "20020002");

        assertThat(rows(reader.send("GET", path + "/trace", own).json().get("items")))
                .containsExactly("SENT_BACK 20020002 travel 700>null", "ENDORSED 20020002 travel 700>null");
        assertThat(reader.send("GET", path + "/trace?format=csv", own).body()).doesNotContain("20020001");
        var trace = fromResolution("", own);
        assertThat(trace.get("requestLinesTotal").asInt()).isEqualTo(2);
        assertThat(rows(trace.get("requestLines"))).allMatch(row -> row.contains("20020002"));
        assertThat(reader.get("/api/requests/" + request.office() + "/2569/trace")
                        .status())
                .isEqualTo(404);
    }

    private JsonNode fromResolution(String query, String token) {
        var address = "/api/meetings/%s/board-2569-02/resolutions/4.2/1/trace".formatted(request.office());
        var answer = reader.send("GET", address + query, token);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static List<String> rows(JsonNode items) {
        return items.valueStream()
                .map(row -> "%s %s %s %s>%s"
                        .formatted(
                                row.get("act").asString(),
                                row.get("school").asString(),
                                row.get("line").asString(),
                                row.get("laidSatang"),
                                row.get("wantedSatang")))
                .toList();
    }
}
