package esao.query.request;

import static esao.testing.SampleRequestEvents.BUILDING;
import static esao.testing.SampleRequestEvents.building;
import static esao.testing.SampleRequestEvents.trips;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.OPERATIONS;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.RESOLUTION;
import static esao.testing.Samples.SCHOOL_CODE;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.baht;
import static esao.testing.Samples.otherHash;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.money.Money;
import esao.kernel.office.SchoolCode;
import esao.kernel.office.WorkingGroup;
import esao.kernel.provenance.AmendedFigure;
import esao.kernel.provenance.Amendment;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.request.BudgetCallExtended;
import esao.kernel.request.OutputTargetSet;
import esao.kernel.request.RequestAmendmentOrdered;
import esao.kernel.request.RequestEndorsed;
import esao.kernel.request.RequestFollowedUp;
import esao.kernel.request.RequestGroupAppointed;
import esao.kernel.request.RequestPlaceAsked;
import esao.kernel.request.RequestReopened;
import esao.kernel.request.RequestReturned;
import esao.kernel.request.RequestSentBack;
import esao.kernel.request.RequestSentToObec;
import esao.kernel.request.RequestSubmittedForEndorsement;
import esao.kernel.request.SchoolRequestWithdrawn;
import esao.kernel.request.value.CalledSchool;
import esao.kernel.request.value.LineDecision;
import esao.kernel.request.value.LineGrant;
import esao.kernel.request.value.OutputTarget;
import esao.query.testing.EventFeed;
import esao.query.testing.Operator;
import esao.query.testing.QuerySide;
import esao.query.testing.Reader;
import esao.testing.Samples;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QuerySide
@DisplayName("The register of budget requests")
class RequestRegisterTest extends RequestReading {

    @Autowired
    RequestRegisterTest(EventFeed feed, Reader reader, Operator operator) {
        super(feed, reader, operator);
    }

    @Test
    void follows_a_request_to_its_end() {
        happened(new RequestGroupAppointed(
                request, new WorkingGroup("จัดทำคำขอ", PROPOSER, List.of(PROPOSER, Samples.CHECKER))));
        var appointed = item();
        assertThat(appointed.get("stage").asString()).isEqualTo("APPOINTED");
        assertThat(appointed.get("groupMembers").get(1).asString()).isEqualTo("group.head");
        assertThat(appointed.get("groupOrderNumber").asString()).isEqualTo("ศธ 04135/456");

        happened(
                call(),
                submitted(1, trips(3, 500)),
                scored(),
                decided(new LineDecision(TRAVEL, baht(1_500), baht(1_000), "พอ")),
                new OutputTargetSet(request, new OutputTarget("ผล ผลิต", 1, "คน", "ดี")),
                new OutputTargetSet(request, new OutputTarget("ผลผลิต", 2, "คน", "ดีมาก")),
                consolidated(baht(1_000), false),
                new RequestSubmittedForEndorsement(request, otherHash()));
        var laid = item();
        assertThat(laid.get("stage").asString()).isEqualTo("SUBMITTED");
        assertThat(laid.get("policy").asString()).isEqualTo("ว 1");
        assertThat(laid.get("deadline").asString()).isEqualTo("2026-03-31");
        assertThat(laid.get("frameworkBaseYear").asInt()).isEqualTo(2569);
        assertThat(laid.get("hash").asString()).isEqualTo(otherHash().value());
        assertThat(laid.get("resolution").isNull()).isTrue();

        happened(
                new RequestEndorsed(request, otherHash(), RESOLUTION),
                new RequestSentToObec(request, otherHash(), OFFICE_LETTER),
                new RequestFollowedUp(request, "รายงาน", "ส่งแล้ว"));
        var sent = item();
        assertThat(sent.get("stage").asString()).isEqualTo("SENT");
        assertThat(sent.get("outcome").asString()).isEqualTo("ENDORSED");
        assertThat(sent.get("resolution").asString()).isEqualTo(RESOLUTION.toString());
        assertThat(sent.get("letterNumber").asString()).isEqualTo("ศธ 04135/456");
        assertThat(items("/targets"))
                .extracting(row -> row.get("subject").asString() + " " + row.get("quantity"))
                .containsExactly("ผลผลิต 2");
        assertThat(items("/follow-ups"))
                .extracting(row -> row.get("subject").asString())
                .containsExactly("รายงาน");
        assertThat(reader.get("/api/requests?office=" + request.office()).json().get("items"))
                .hasSize(1);
    }

    @Test
    void knows_no_request_that_nobody_began() {
        happened(group());

        for (var unknown : List.of("/2571", "/2571/lines", "/x", "/2570x/cuts", "/2500")) {
            var answer = reader.get("/api/requests/" + request.office() + unknown);
            assertThat(answer.status()).as(unknown).isEqualTo(404);
            assertThat(answer.json().get("type").asString()).isEqualTo("urn:esao:problem:budget-request:not-found");
        }
    }

    @Test
    void follows_a_call_that_was_extended() {
        happened(
                group(),
                call(),
                new BudgetCallExtended(
                        request,
                        LocalDate.of(2026, 4, 10),
                        List.of(new CalledSchool(new SchoolCode("20020003"), "โรงเรียนบ้านสาม"))));

        assertThat(item().get("deadline").asString()).isEqualTo("2026-04-10");
        assertThat(item().get("policy").asString()).isEqualTo("ว 1");
        assertThat(items("/schools"))
                .extracting(row ->
                        row.get("school").asString() + " " + row.get("standing").asString())
                .containsExactly("20020001 NONE", "20020002 NONE", "20020003 NONE");
    }

    @Test
    void shows_a_line_from_what_was_asked_to_what_was_granted() {
        happened(group(), call(), submitted(1, trips(3, 500), building(1_200_000)), scored());
        assertThat(items("/lines?line=travel").get(0).get("verdict").asString()).isEqualTo("UNDECIDED");
        assertThat(items("/lines?line=travel").get(0).get("cutSatang").isNull()).isTrue();

        happened(
                decided(
                        new LineDecision(TRAVEL, baht(1_500), baht(1_000), "สองครั้งเพียงพอ"),
                        new LineDecision(BUILDING, baht(1_200_000), baht(1_200_000), null)),
                consolidated(baht(1_000), true),
                granted(new LineGrant(SCHOOL_CODE, TRAVEL, baht(1_000), baht(900), "ตามกรอบ")),
                granted(new LineGrant(SCHOOL_CODE, TRAVEL, baht(1_000), baht(1_100), null)));

        var trip = items("/lines?category=OPERATING").get(0);
        assertThat(trip.get("schoolName").asString()).isEqualTo("โรงเรียนบ้านหนึ่ง");
        assertThat(trip.get("quantity").asLong()).isEqualTo(3);
        assertThat(trip.get("unitPriceSatang").asLong()).isEqualTo(50_000);
        assertThat(trip.get("acceptedSatang").asLong()).isEqualTo(100_000);
        assertThat(trip.get("grantedSatang").asLong()).isEqualTo(110_000);
        assertThat(trip.get("remark").isNull()).isTrue();
        assertThat(trip.get("ready")).isEmpty();
        var building = items("/lines?q=อาคาร").get(0);
        assertThat(building.get("ready")).hasSize(3);
        assertThat(building.get("investmentKind").asString()).isEqualTo("CONSTRUCTION");
        assertThat(building.get("verdict").asString()).isEqualTo("ACCEPTED");
        assertThat(items("/lines?ready=LAND")).hasSize(1);
        assertThat(items("/lines?ready=NOTHING")).isEmpty();
    }

    @Test
    void lists_what_was_cut_with_its_reason_and_exports_it() {
        happened(
                group(),
                call(),
                submitted(1, trips(3, 500), trips(OPERATIONS, 1, 100), building(1)),
                scored(),
                decided(
                        new LineDecision(TRAVEL, baht(1_500), baht(1_000), "สองครั้งเพียงพอ"),
                        new LineDecision(OPERATIONS, baht(100), Money.ZERO, "ไม่จำเป็น"),
                        new LineDecision(BUILDING, baht(1), baht(1), null)));

        assertThat(items("/cuts?sort=-cutSatang"))
                .extracting(row -> row.get("line").asString() + " "
                        + row.get("verdict").asString() + " " + row.get("cutSatang") + " "
                        + row.get("reason").asString())
                .containsExactly("travel CUT 50000 สองครั้งเพียงพอ", "operations REJECTED 10000 ไม่จำเป็น");
        var csv = reader.get(path + "/cuts", "Accept", "text/csv");
        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.body()).contains("สองครั้งเพียงพอ").contains("50000").doesNotContain("building");
    }

    @Test
    void adds_up_the_funnel_and_holds_it_against_the_ceilings() {
        happened(
                group(),
                call(),
                submitted(1, trips(3, 500), trips(OPERATIONS, 1, 100), building(1_200_000)),
                scored(),
                decided(
                        new LineDecision(TRAVEL, baht(1_500), baht(1_000), "พอ"),
                        new LineDecision(OPERATIONS, baht(100), Money.ZERO, "ไม่จำเป็น")));
        assertThat(items("/funnel"))
                .extracting(RequestRegisterTest::funnel)
                .containsExactly("INVESTMENT 1/0/0/1 120000000 0 0 null 0", "OPERATING 2/1/1/0 160000 100000 0 null 0");

        happened(
                decided(new LineDecision(BUILDING, baht(1_200_000), baht(1_200_000), null)),
                consolidated(baht(1_000), true),
                granted(new LineGrant(SCHOOL_CODE, TRAVEL, baht(1_000), baht(900), null)));
        assertThat(items("/funnel"))
                .extracting(RequestRegisterTest::funnel)
                .containsExactly(
                        "INVESTMENT 1/1/0/0 120000000 120000000 120000000 0 0",
                        "OPERATING 2/1/1/0 160000 100000 0 100000 90000");
        assertThat(items("/above-ceiling"))
                .extracting(row -> row.get("line").asString() + " "
                        + row.get("aboveCeilingReason").asString())
                .containsExactly("building อาคารเดิมชำรุด");
        var school = items("/schools").get(0);
        assertThat(school.get("requestedSatang").asLong()).isEqualTo(120_160_000);
        assertThat(school.get("acceptedSatang").asLong()).isEqualTo(120_100_000);
        assertThat(school.get("grantedSatang").asLong()).isEqualTo(90_000);
        assertThat(school.get("undecidedLines").asLong()).isZero();
    }

    @Test
    void adds_up_by_programme() {
        happened(
                group(),
                call(),
                submitted(1, trips(3, 500), trips(OPERATIONS, 1, 100), building(7)),
                scored(),
                decided(new LineDecision(TRAVEL, baht(1_500), baht(1_000), "พอ")));

        assertThat(items("/programmes?sort=-requestedSatang"))
                .extracting(row -> row.get("subject").asString() + " " + row.get("lines") + " "
                        + row.get("requestedSatang") + " " + row.get("acceptedSatang") + " "
                        + row.get("grantedSatang"))
                .containsExactly("ผู้จบการศึกษาภาคบังคับ 2 160000 100000 0", "โครงการพัฒนาโรงเรียน 1 700 0 0");
    }

    @Test
    void takes_apart_again_what_was_sent_back_or_reopened() {
        happened(
                group(),
                call(),
                submitted(1, building(1_200_000)),
                scored(),
                decided(new LineDecision(BUILDING, baht(1_200_000), baht(1_200_000), null)),
                consolidated(baht(1_000), true),
                new RequestSubmittedForEndorsement(request, otherHash()),
                new RequestPlaceAsked(request, otherHash(), "board-2569-02"),
                new RequestSentBack(request, otherHash(), RESOLUTION, ResolutionOutcome.ENDORSED_WITH_AMENDMENT),
                new RequestAmendmentOrdered(
                        request,
                        RESOLUTION,
                        new Amendment(List.of(new AmendedFigure(SCHOOL_CODE + "/" + BUILDING, baht(1_000_000))))));
        assertThat(item().get("askedMeeting").asString()).isEqualTo("board-2569-02");
        assertThat(item().get("orderedBy").asString()).isEqualTo(RESOLUTION.toString());
        assertThat(item().at("/wanted/0/amountSatang").asLong()).isEqualTo(100_000_000);
        assertThat(item().get("stage").asString()).isEqualTo("CALLED");
        assertThat(item().get("outcome").asString()).isEqualTo("ENDORSED_WITH_AMENDMENT");
        assertThat(items("/above-ceiling")).isEmpty();
        assertThat(items("/funnel").get(0).get("ceilingSatang").isNull()).isTrue();

        happened(consolidated(baht(1_000), true), new RequestSubmittedForEndorsement(request, otherHash()));
        assertThat(item().get("orderedBy").isNull()).isTrue();
        assertThat(item().get("wanted")).isEmpty();

        happened(new RequestReopened(request));
        assertThat(item().get("stage").asString()).isEqualTo("CALLED");
        assertThat(item().get("frameworkHash").isNull()).isTrue();
        assertThat(items("/above-ceiling")).isEmpty();
    }

    @Test
    void keeps_the_lines_of_live_requests_only() {
        happened(group(), call(), submitted(1, trips(3, 500)), scored());
        assertThat(items("/criteria?sort=-weight"))
                .extracting(row -> row.get("criterion").asString() + " " + row.get("weight"))
                .containsExactly("need 60", "ready 40");
        assertThat(items("/scores"))
                .extracting(row -> row.get("name").asString() + " " + row.get("weight") + " " + row.get("points"))
                .containsExactly("ความจำเป็น 60 80", "ความพร้อม 40 50");
        assertThat(items("/schools"))
                .extracting(row -> row.get("standing").asString() + " " + row.get("scoreHundredths"))
                .containsExactly("SUBMITTED 6800", "NONE null");

        happened(new RequestReturned(request, SCHOOL_CODE, MID_YEAR));
        assertThat(items("/lines")).isEmpty();
        assertThat(items("/scores")).isEmpty();
        assertThat(items("/schools").get(0).get("returnReason").asString()).isEqualTo("ตามแผนปฏิบัติราชการ");
        assertThat(items("/schools").get(0).get("resubmitBy").asString()).isEqualTo("2026-03-13");

        happened(submitted(2, trips(2, 500)));
        assertThat(items("/schools").get(0).get("returnReason").isNull()).isTrue();
        assertThat(items("/schools").get(0).get("number").asInt()).isEqualTo(2);
        assertThat(items("/lines")).hasSize(1);

        happened(new SchoolRequestWithdrawn(request, SCHOOL_CODE));
        assertThat(items("/lines")).isEmpty();
        assertThat(items("/schools").get(0).get("standing").asString()).isEqualTo("WITHDRAWN");
    }

    private static String funnel(JsonNode row) {
        return row.get("category").asString() + " " + row.get("lines") + "/" + row.get("acceptedLines") + "/"
                + row.get("rejectedLines") + "/" + row.get("undecidedLines") + " " + row.get("requestedSatang") + " "
                + row.get("acceptedSatang") + " " + row.get("aboveCeilingSatang") + " " + row.get("ceilingSatang")
                + " " + row.get("grantedSatang");
    }
}
