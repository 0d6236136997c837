package esao.query.request;

import static esao.testing.SampleRequestEvents.OTHER_SCHOOL_CODE;
import static esao.testing.SampleRequestEvents.building;
import static esao.testing.SampleRequestEvents.trips;
import static esao.testing.Samples.SCHOOL_CODE;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.baht;
import static esao.testing.Samples.otherHash;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.money.Money;
import esao.kernel.request.SchoolRequestSubmitted;
import esao.kernel.request.SchoolRequestWithdrawn;
import esao.kernel.request.value.FrameAmount;
import esao.kernel.request.value.LineDecision;
import esao.kernel.request.value.LineGrant;
import esao.query.testing.EventFeed;
import esao.query.testing.Operator;
import esao.query.testing.QuerySide;
import esao.query.testing.Reader;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QuerySide
@DisplayName("The difference between two points of a request")
class RequestDiffTest extends RequestReading {

    @Autowired
    RequestDiffTest(EventFeed feed, Reader reader, Operator operator) {
        super(feed, reader, operator);
    }

    @Test
    void names_what_was_asked_accepted_and_granted() {
        happened(group(), call(), submitted(1, trips(3, 500), building(1_200_000)));
        happened(decided(new LineDecision(TRAVEL, baht(1_500), baht(1_000), "ลดจำนวน")));
        happened(granted(new LineGrant(SCHOOL_CODE, TRAVEL, baht(1_000), baht(900), "ตามวงเงิน")));
        happened(frame(new FrameAmount(new FiscalYear(2571), ExpenditureCategory.OPERATING, new Money(3))));

        assertThat(rows(items("/diff?fromRecorded=2020-01-01&line=travel")))
                .containsExactly(
                        "ACCEPTED 20020001 null travel null>100000",
                        "GRANTED 20020001 null travel null>90000",
                        "REQUESTED 20020001 null travel null>150000");
        assertThat(rows(items("/diff?fromRecorded=2020-01-01&figure=FRAME")))
                .containsExactly("FRAME 20020001 2571 OPERATING null>3");
        assertThat(items("/diff?fromRecorded=2020-01-01&figure=GRANTED")
                        .at("/0/causes/0/event")
                        .asString())
                .isEqualTo("request.obec-decision-recorded");
    }

    /** A request that comes anew, or is taken back, leaves nothing of what was decided on it. */
    @Test
    void forgets_what_is_void() {
        happened(group(), call(), submitted(1, trips(3, 500)));
        happened(decided(new LineDecision(TRAVEL, baht(1_500), Money.ZERO, "ไม่จำเป็น")));
        happened(submitted(2, building(1_200_000)));
        assertThat(rows(items("/diff?fromRecorded=2020-01-01")).stream().filter(row -> !row.endsWith(">null")))
                .hasSize(1)
                .allMatch(row -> row.startsWith("REQUESTED 20020001 null "))
                .allMatch(row -> row.endsWith("null>120000000"));

        happened(new SchoolRequestWithdrawn(request, SCHOOL_CODE));
        assertThat(rows(items("/diff?fromRecorded=2020-01-01"))).allMatch(row -> row.endsWith("null>null"));
        assertThat(items("/diff?fromRecorded=2020-01-01&figure=ACCEPTED").get(0).get("causes"))
                .hasSize(2);
    }

    @Test
    void shows_a_school_its_own() {
        happened(
                group(),
                call(),
                submitted(1, trips(3, 500)),
                new SchoolRequestSubmitted(
                        request, OTHER_SCHOOL_CODE, 1, List.of(trips(1, 7)), baht(7), otherHash(), "default-1"));
        var office = List.of(request.office().value());
        var address = path + "/diff?fromRecorded=2020-01-01";

        var own = reader.send("GET", address, reader.token(List.of("SCHOOL_DIRECTOR"), office, "20020002"));
        assertThat(rows(own.json().get("items"))).containsExactly("REQUESTED 20020002 null travel null>700");
        assertThat(reader.send("GET", address, reader.token(List.of("SCHOOL_DIRECTOR"), office))
                        .json()
                        .get("items"))
                .isEmpty();
        assertThat(items("/diff?fromRecorded=2020-01-01")).hasSize(2);
        assertThat(reader.get("/api/requests/" + request.office() + "/2569/diff")
                        .status())
                .isEqualTo(404);
    }

    private static List<String> rows(JsonNode items) {
        return items.valueStream()
                .map(row -> "%s %s %s %s %s>%s"
                        .formatted(
                                row.get("figure").asString(),
                                row.get("subject").asString(),
                                row.get("year"),
                                row.get("line").asString(),
                                row.get("fromSatang"),
                                row.get("toSatang")))
                .toList();
    }
}
