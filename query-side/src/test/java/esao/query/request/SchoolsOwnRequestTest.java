package esao.query.request;

import static esao.testing.SampleRequestEvents.BUILDING;
import static esao.testing.SampleRequestEvents.OTHER_SCHOOL_CODE;
import static esao.testing.SampleRequestEvents.building;
import static esao.testing.SampleRequestEvents.trips;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.SCHOOL_CODE;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.baht;
import static esao.testing.Samples.otherHash;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.money.Money;
import esao.kernel.request.RequestLinesDecided;
import esao.kernel.request.RequestReopened;
import esao.kernel.request.RequestReturned;
import esao.kernel.request.SchoolRequestSubmitted;
import esao.kernel.request.value.FrameAmount;
import esao.kernel.request.value.LineDecision;
import esao.kernel.request.value.LineGrant;
import esao.query.testing.EventFeed;
import esao.query.testing.Operator;
import esao.query.testing.QuerySide;
import esao.query.testing.Reader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@QuerySide
@DisplayName("What is shown of the requests of schools")
class SchoolsOwnRequestTest extends RequestReading {

    @Autowired
    SchoolsOwnRequestTest(EventFeed feed, Reader reader, Operator operator) {
        super(feed, reader, operator);
    }

    @Test
    void keeps_the_frame_a_school_submitted_last() {
        var next = new FiscalYear(2571);
        happened(
                group(),
                call(),
                frame(
                        new FrameAmount(next, ExpenditureCategory.OPERATING, new Money(1)),
                        new FrameAmount(next, ExpenditureCategory.SUBSIDY, new Money(2))),
                frame(new FrameAmount(next, ExpenditureCategory.OPERATING, new Money(3))));

        assertThat(items("/frames"))
                .extracting(row -> row.get("school").asString() + " " + row.get("year") + " "
                        + row.get("category").asString() + " " + row.get("frameSatang"))
                .containsExactly("20020001 2571 OPERATING 3");
        var other = reader.token(
                List.of("SCHOOL_DIRECTOR"), List.of(request.office().value()), "20020002");
        assertThat(schoolsSeen("/frames", other)).isEmpty();
    }

    @Test
    void shows_a_school_its_own_and_nothing_of_others() {
        happened(
                group(),
                call(),
                submitted(1, trips(3, 500)),
                new SchoolRequestSubmitted(
                        request, OTHER_SCHOOL_CODE, 1, List.of(trips(1, 7)), baht(7), otherHash(), "default-1"),
                scored(),
                decided(new LineDecision(TRAVEL, baht(1_500), Money.ZERO, "ไม่จำเป็น")),
                new RequestLinesDecided(
                        request,
                        OTHER_SCHOOL_CODE,
                        List.of(new LineDecision(TRAVEL, baht(7), Money.ZERO, "ของอีกโรงเรียน"))));
        var office = request.office().value();

        for (var list : List.of("/lines", "/cuts", "/schools")) {
            assertThat(schoolsSeen(list, reader.token(List.of("SCHOOL_DIRECTOR"), List.of(office), "20020001")))
                    .containsExactly("20020001");
            assertThat(schoolsSeen(list, reader.token(List.of("SCHOOL_DIRECTOR"), List.of(office), "20020009")))
                    .isEmpty();
            assertThat(schoolsSeen(list, reader.token(List.of("SCHOOL_DIRECTOR"), List.of(office))))
                    .isEmpty();
            assertThat(schoolsSeen(
                            list,
                            reader.token(List.of("SCHOOL_DIRECTOR", "POLICY_STAFF"), List.of(office), "20020001")))
                    .containsExactly("20020001", "20020002");
        }
        var own = reader.token(List.of("SCHOOL_DIRECTOR"), List.of(office), "20020001");
        assertThat(reader.send("GET", path + "/cuts?format=csv", own).body()).doesNotContain("ของอีกโรงเรียน");
        assertThat(reader.send("GET", path + "/lines?school=20020002", own)
                        .json()
                        .get("items"))
                .isEmpty();
        assertThat(reader.send("GET", path + "/lines", reader.token(List.of("POLICY_STAFF"), List.of("2001")))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void keeps_what_concerns_another_school_out_of_the_timeline_of_a_school() {
        happened(
                group(),
                call(),
                submitted(1, trips(3, 500)),
                new SchoolRequestSubmitted(
                        request, OTHER_SCHOOL_CODE, 1, List.of(trips(1, 7)), baht(7), otherHash(), "default-1"),
                scored(),
                new RequestReturned(request, OTHER_SCHOOL_CODE, MID_YEAR));
        var office = List.of(request.office().value());

        assertThat(timeline(reader.token(List.of("SCHOOL_DIRECTOR"), office, "20020001")))
                .containsExactly(
                        "request.request-group-appointed null",
                        "request.budget-call-issued null",
                        "request.school-request-submitted 20020001",
                        "request.request-scored 20020001");
        assertThat(timeline(reader.token(List.of("SCHOOL_DIRECTOR"), office))).hasSize(2);
        assertThat(timeline(reader.token(List.of("GROUP_HEAD"), office))).hasSize(6);
    }

    @Test
    void comes_out_the_same_from_a_rebuild() {
        happened(
                group(),
                call(),
                submitted(1, trips(3, 500), building(1_200_000)),
                scored(),
                decided(
                        new LineDecision(TRAVEL, baht(1_500), baht(1_000), "พอ"),
                        new LineDecision(BUILDING, baht(1_200_000), baht(1_200_000), null)),
                consolidated(baht(1_000), true),
                new RequestReopened(request),
                consolidated(baht(1_000), true),
                granted(new LineGrant(SCHOOL_CODE, TRAVEL, baht(1_000), baht(900), null)));

        var rebuilt = operator.rebuilt("request", false);

        assertThat(rebuilt.get("state").asString()).isEqualTo("EQUAL");
        assertThat(rebuilt.get("differences")).isEmpty();
    }

    private List<String> timeline(String token) {
        var seen = new ArrayList<String>();
        reader.send("GET", "/api/audit/timeline?sort=position&stream=" + request, token)
                .json()
                .get("items")
                .forEach(row -> seen.add(row.get("event").asString() + " "
                        + (row.get("subject").isNull()
                                ? null
                                : row.get("subject").asString())));
        return seen;
    }

    private List<String> schoolsSeen(String list, String token) {
        var seen = new ArrayList<String>();
        reader.send("GET", path + list, token)
                .json()
                .get("items")
                .forEach(row -> seen.add(row.get("school").asString()));
        return seen;
    }
}
