package esao.command.request;

import static esao.command.request.Requests.AFTER;
import static esao.command.request.Requests.SCHOOL_DIRECTOR;
import static esao.command.request.Requests.SECRETARY;
import static esao.command.request.Requests.TARGET;
import static esao.command.request.Requests.above;
import static esao.command.request.Requests.called;
import static esao.command.request.Requests.consolidate;
import static esao.command.request.Requests.consolidated;
import static esao.command.request.Requests.decide;
import static esao.command.request.Requests.edition;
import static esao.command.request.Requests.follow;
import static esao.command.request.Requests.laid;
import static esao.command.request.Requests.lay;
import static esao.command.request.Requests.layAnew;
import static esao.command.request.Requests.layFor;
import static esao.command.request.Requests.score;
import static esao.command.request.Requests.send;
import static esao.command.request.Requests.submit;
import static esao.command.request.Requests.target;
import static esao.testing.SampleRequestEvents.REQUEST;
import static esao.testing.SampleRequestEvents.trips;
import static esao.testing.Samples.CHECKER;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.OPERATIONS;
import static esao.testing.Samples.RESOLUTION;
import static esao.testing.Samples.SCHOOL_CODE;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.baht;
import static org.assertj.core.api.Assertions.assertThat;

import esao.command.rules.Called;
import esao.command.rules.ConsentProblem;
import esao.command.rules.Resolved;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.LineCode;
import esao.kernel.meeting.MeetingId;
import esao.kernel.money.Money;
import esao.kernel.provenance.AmendedFigure;
import esao.kernel.provenance.Amendment;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.request.RequestAmendmentOrdered;
import esao.kernel.request.RequestEndorsed;
import esao.kernel.request.RequestPlaceAsked;
import esao.kernel.request.RequestSentBack;
import esao.kernel.request.RequestSubmittedForEndorsement;
import esao.kernel.request.value.OutputTarget;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 1,000 of 1,500 baht for three trips were laid; the meeting wants 900. */
@DisplayName("A request that a meeting endorsed with other figures")
class RequestAmendmentTest {

    private static final String TRIPS = SCHOOL_CODE + "/travel";

    private static Amendment to(String part, Money amount) {
        return new Amendment(List.of(new AmendedFigure(part, amount)));
    }

    private static Resolved amending(ContentHash hash, Amendment amendment) {
        return Resolved.onRequest(RESOLUTION, REQUEST, hash).amending(amendment);
    }

    private static RequestScenario sentBack() {
        var scenario = consolidated();
        return scenario.does(SECRETARY, follow(amending(laid(scenario), to(TRIPS, baht(900)))));
    }

    @Test
    void is_taken_apart_again_with_an_order() {
        var scenario = consolidated();
        var hash = laid(scenario);
        var amendment = to(TRIPS, baht(900));
        scenario.asks(SECRETARY, follow(amending(hash, amendment)))
                .isTaken(
                        new RequestSentBack(REQUEST, hash, RESOLUTION, ResolutionOutcome.ENDORSED_WITH_AMENDMENT),
                        new RequestAmendmentOrdered(REQUEST, RESOLUTION, amendment));
    }

    @Test
    void is_amended_by_what_fits_it_only() {
        for (var misfit : List.of(
                to(TRIPS, baht(1_000)), to(TRIPS, new Money(1_500_01)), to(SCHOOL_CODE + "/building", baht(1)))) {
            var scenario = consolidated();
            scenario.asks(SECRETARY, follow(amending(laid(scenario), misfit)))
                    .isRefused(
                            ConsentProblem.AMENDMENT_UNFIT,
                            Map.of(
                                    "parts",
                                    List.of(TRIPS),
                                    "amended",
                                    List.of(misfit.figures().getFirst().part())));
        }
        var scenario = consolidated();
        scenario.asks(SECRETARY, follow(amending(laid(scenario), to(TRIPS, baht(1_500)))))
                .isTaken();
    }

    @Test
    void is_endorsed_once_it_is_laid_as_it_was_amended() {
        var scenario = sentBack().does(CHECKER, decide(900, "ตามมติ")).does(consolidate());
        var events = scenario.asks(DIRECTOR, lay()).isTaken();
        assertThat(events).hasSize(2);
        var hash = ((RequestSubmittedForEndorsement) events.getFirst()).hash();
        assertThat(events.getLast()).isEqualTo(new RequestEndorsed(REQUEST, hash, RESOLUTION));
        scenario.asks(DIRECTOR, send(hash)).isTakenCiting(RESOLUTION);
    }

    @Test
    void is_laid_neither_as_it_was_nor_with_another_figure() {
        var refused = Map.<String, Object>of(
                "resolution", RESOLUTION.toString(), "wanted", Map.of(TRIPS, 900_00L), "restUnchanged", true);
        sentBack().does(consolidate()).asks(DIRECTOR, lay()).isRefused(ConsentProblem.AMENDMENT_NOT_FOLLOWED, refused);
        sentBack()
                .does(CHECKER, decide(901, "ตามมติ"))
                .does(consolidate())
                .asks(DIRECTOR, lay())
                .isRefused(ConsentProblem.AMENDMENT_NOT_FOLLOWED, refused);
    }

    @Test
    void changes_in_nothing_else() {
        sentBack()
                .does(CHECKER, decide(900, "ตามมติ"))
                .does(target(new OutputTarget(TARGET.subject(), 99, "คน", "ร้อยละ 95")))
                .does(consolidate())
                .asks(DIRECTOR, lay())
                .isRefused(
                        ConsentProblem.AMENDMENT_NOT_FOLLOWED,
                        Map.of("resolution", RESOLUTION.toString(), "wanted", Map.of(), "restUnchanged", false));
    }

    @Test
    void may_be_laid_anew_as_anything() {
        var scenario = sentBack().does(CHECKER, decide(901, "ตามมติ")).does(consolidate());
        assertThat(scenario.asks(DIRECTOR, layAnew()).isTaken())
                .hasSize(1)
                .hasOnlyElementsOfType(RequestSubmittedForEndorsement.class);
    }

    @Test
    void is_laid_by_nobody_who_declared_the_amendment() {
        sentBack()
                .does(CHECKER, decide(900, "ตามมติ"))
                .does(consolidate())
                .asks(SECRETARY, lay())
                .isRefused(
                        BudgetRequestProblem.MAKER_IS_CHECKER,
                        Map.of("person", SECRETARY.value(), "item", "request-2002-2570"));
    }

    @Test
    void is_not_put_together_by_who_declared_the_amendment() {
        sentBack()
                .does(CHECKER, decide(900, "ตามมติ"))
                .does(SECRETARY, consolidate())
                .asks(DIRECTOR, lay())
                .isRefused(
                        BudgetRequestProblem.MAKER_IS_CHECKER,
                        Map.of("person", SECRETARY.value(), "item", "request-2002-2570"));
    }

    @Test
    void has_its_lines_decided_by_nobody_who_declared_the_amendment() {
        sentBack()
                .asks(SECRETARY, decide(900, "ตามมติ"))
                .isRefused(
                        BudgetRequestProblem.MAKER_IS_CHECKER,
                        Map.of("person", SECRETARY.value(), "item", "request-2002-2570"));
        sentBack().asks(CHECKER, decide(900, "ตามมติ")).isTaken();
    }

    @Test
    void is_sent_by_nobody_who_declared_the_amendment_that_endorsed_it() {
        var relaid = sentBack().does(CHECKER, decide(900, "ตามมติ")).does(consolidate());
        var hash = ((RequestSubmittedForEndorsement)
                        relaid.asks(DIRECTOR, lay()).isTaken().getFirst())
                .hash();
        relaid.asks(SECRETARY, send(hash))
                .isRefused(
                        BudgetRequestProblem.MAKER_IS_CHECKER,
                        Map.of("person", SECRETARY.value(), "item", "request-2002-2570"));
        relaid.asks(DIRECTOR, send(hash)).isTaken();
    }

    /** Two lines of 1,000 baht each under a ceiling of 1,000; the meeting lowers one of them. */
    @Test
    void keeps_the_lines_above_the_ceiling_that_the_amendment_does_not_name_and_their_reasons() {
        var refused =
                Map.<String, Object>of("resolution", RESOLUTION.toString(), "wanted", Map.of(), "restUnchanged", false);
        for (var other : List.of(above(TRAVEL), new AskedAboveCeiling(SCHOOL_CODE, OPERATIONS, "เหตุผลอื่น"))) {
            sentBackAbove(OPERATIONS)
                    .does(consolidate(other))
                    .asks(DIRECTOR, lay())
                    .isRefused(ConsentProblem.AMENDMENT_NOT_FOLLOWED, refused);
        }
        assertThat(sentBackAbove(OPERATIONS)
                        .does(consolidate(above(OPERATIONS)))
                        .asks(DIRECTOR, lay())
                        .isTaken())
                .hasExactlyElementsOfTypes(RequestSubmittedForEndorsement.class, RequestEndorsed.class);
        sentBackAbove(TRAVEL)
                .does(consolidate(above(OPERATIONS)))
                .asks(DIRECTOR, lay())
                .isRefused(ConsentProblem.AMENDMENT_NOT_FOLLOWED, refused);
        assertThat(sentBackAbove(TRAVEL)
                        .does(consolidate(new AskedAboveCeiling(SCHOOL_CODE, TRAVEL, "ตามมติ")))
                        .asks(DIRECTOR, lay())
                        .isTaken())
                .as("the line that was amended is listed as it needs")
                .hasExactlyElementsOfTypes(RequestSubmittedForEndorsement.class, RequestEndorsed.class);
    }

    private static RequestScenario sentBackAbove(LineCode line) {
        var scenario = called().does(SCHOOL_DIRECTOR, submit(trips(TRAVEL, 3, 500), trips(OPERATIONS, 3, 500)))
                .does(score())
                .does(
                        CHECKER,
                        decide(
                                new DecidedLine(TRAVEL, baht(1_000), "พอ"),
                                new DecidedLine(OPERATIONS, baht(1_000), "พอ")))
                .does(target(TARGET))
                .on(AFTER)
                .within(edition(baht(1_000)))
                .does(consolidate(above(line)));
        return scenario.does(SECRETARY, follow(amending(laid(scenario), to(TRIPS, baht(900)))))
                .does(CHECKER, decide(900, "ตามมติ"));
    }

    @Test
    void is_endorsed_on_the_act_of_who_declared_the_amendment() {
        var by = sentBack()
                .does(CHECKER, decide(900, "ตามมติ"))
                .does(consolidate())
                .asks(DIRECTOR, lay())
                .provenance();
        assertThat(by.actor()).isEqualTo(DIRECTOR);
        assertThat(by.initiator()).isEqualTo(SECRETARY);
        assertThat(by.resolution()).isEqualTo(RESOLUTION);
    }

    @Test
    void asks_for_a_place_on_an_agenda_when_it_is_laid() {
        var events = consolidated().asks(DIRECTOR, layFor("board-2569-02")).isTaken();
        var hash = ((RequestSubmittedForEndorsement) events.getFirst()).hash();
        assertThat(events.getLast()).isEqualTo(new RequestPlaceAsked(REQUEST, hash, "board-2569-02"));
        assertThat(sentBack()
                        .does(CHECKER, decide(900, "ตามมติ"))
                        .does(consolidate())
                        .asks(DIRECTOR, layFor("board-2569-02"))
                        .isTaken())
                .as("it needs none, since it is endorsed already")
                .hasOnlyElementsOfTypes(RequestSubmittedForEndorsement.class, RequestEndorsed.class);
    }

    @Test
    void asks_another_meeting_for_a_place_until_it_is_decided() {
        var laid = consolidated();
        var hash = ((RequestSubmittedForEndorsement)
                        laid.asks(DIRECTOR, layFor("board-2569-02")).isTaken().getFirst())
                .hash();
        assertThat(laid.asks(DIRECTOR, basis -> new AskRequestPlace(REQUEST, basis, "board-2569-03"))
                        .isTaken())
                .containsExactly(new RequestPlaceAsked(REQUEST, hash, "board-2569-03"));
        consolidated()
                .asks(DIRECTOR, basis -> new AskRequestPlace(REQUEST, basis, "board-2569-03"))
                .isRefused(
                        BudgetRequestProblem.STEP_OUT_OF_ORDER,
                        Map.of("step", "CONSOLIDATED", "needed", List.of("SUBMITTED")));
    }

    @Test
    void asks_a_meeting_once_that_can_still_deal_with_it() {
        var second = MeetingId.ofCode(REQUEST.office(), "board-2569-02");
        var third = MeetingId.ofCode(REQUEST.office(), "board-2569-03");
        laidFor(second)
                .asks(DIRECTOR, ask(second))
                .isRefused(ConsentProblem.PLACE_ALREADY_ASKED, Map.of("meeting", "board-2569-02"));
        laidFor(second).does(DIRECTOR, ask(third)).asks(DIRECTOR, ask(second)).isTaken();
        laidFor(second)
                .beside(Called.called(third, true))
                .asks(DIRECTOR, ask(third))
                .isRefused(ConsentProblem.MEETING_OVER, Map.of("meeting", "board-2569-03", "cancelled", true));
        laidFor(second)
                .beside(Called.called(third, false))
                .asks(DIRECTOR, ask(third))
                .isTaken();
    }

    @Test
    void stays_with_a_meeting_from_its_opening_to_its_end() {
        var second = MeetingId.ofCode(REQUEST.office(), "board-2569-02");
        var third = MeetingId.ofCode(REQUEST.office(), "board-2569-03");
        laidFor(second)
                .beside(Called.opened(second, false))
                .asks(DIRECTOR, ask(third))
                .isRefused(
                        ConsentProblem.MEETING_UNDER_WAY, Map.of("meeting", "board-2569-03", "asked", "board-2569-02"));
        for (var places : List.of(Called.called(second, false), Called.opened(second, true))) {
            laidFor(second).beside(places).asks(DIRECTOR, ask(third)).isTaken();
        }
    }

    /** It was laid anew since, for no meeting. */
    @Test
    void is_asked_for_by_nobody_once_it_is_laid_anew() {
        var second = MeetingId.ofCode(REQUEST.office(), "board-2569-02");
        laidFor(second)
                .does(DIRECTOR, basis -> new ReopenRequest(REQUEST, basis))
                .does(consolidate())
                .does(DIRECTOR, lay())
                .asks(DIRECTOR, ask(second))
                .isTaken();
    }

    private static RequestScenario laidFor(MeetingId meeting) {
        return consolidated().does(DIRECTOR, layFor(meeting.code()));
    }

    private static RequestScenario.Ask ask(MeetingId meeting) {
        return basis -> new AskRequestPlace(REQUEST, basis, meeting.code());
    }
}
