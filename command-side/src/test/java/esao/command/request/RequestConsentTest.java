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
import static esao.command.request.Requests.endorse;
import static esao.command.request.Requests.follow;
import static esao.command.request.Requests.followUp;
import static esao.command.request.Requests.grant;
import static esao.command.request.Requests.granted;
import static esao.command.request.Requests.laid;
import static esao.command.request.Requests.lay;
import static esao.command.request.Requests.ready;
import static esao.command.request.Requests.reopen;
import static esao.command.request.Requests.resolve;
import static esao.command.request.Requests.score;
import static esao.command.request.Requests.send;
import static esao.command.request.Requests.sent;
import static esao.command.request.Requests.submit;
import static esao.command.request.Requests.target;
import static esao.testing.SampleRequestEvents.BUILDING;
import static esao.testing.SampleRequestEvents.REQUEST;
import static esao.testing.SampleRequestEvents.trips;
import static esao.testing.Samples.CHECKER;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.RESOLUTION;
import static esao.testing.Samples.SCHOOL_CODE;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.baht;
import static esao.testing.Samples.otherHash;
import static org.assertj.core.api.Assertions.assertThat;

import esao.command.rules.ConsentProblem;
import esao.command.rules.Resolved;
import esao.kernel.money.Money;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.ResolutionRef;
import esao.kernel.request.ObecDecisionRecorded;
import esao.kernel.request.RequestEndorsed;
import esao.kernel.request.RequestFollowedUp;
import esao.kernel.request.RequestId;
import esao.kernel.request.RequestSentBack;
import esao.kernel.request.RequestSentToObec;
import esao.kernel.request.value.LineGrant;
import esao.kernel.request.value.OutputTarget;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A request that was put together")
class RequestConsentTest {

    private static final ResolutionRef NEXT_RESOLUTION = new ResolutionRef("kso-4-2569", "4.1", 1);

    @Test
    void is_laid_before_the_deciding_body_by_somebody_else() {
        consolidated()
                .asks(PROPOSER, lay())
                .isRefused(
                        BudgetRequestProblem.MAKER_IS_CHECKER,
                        Map.of("person", "policy.staff", "item", "request-2002-2570"));
        consolidated().asks(DIRECTOR, lay()).isTaken();
        ready().asks(DIRECTOR, lay())
                .isRefused(
                        BudgetRequestProblem.STEP_OUT_OF_ORDER,
                        Map.of("step", "CALLED", "needed", List.of("CONSOLIDATED")));
    }

    @Test
    void says_by_its_hash_every_word_and_satang_of_it() {
        var one = laid(consolidated());
        var same = laid(consolidated());
        var otherAmount = laid(again(decide(999, "สองครั้งเพียงพอ")));
        var otherReason = laid(again(decide(1_000, "สองครั้งพอ")));
        var otherTarget = laid(again(target(new OutputTarget(TARGET.subject(), 100, "คน", "ร้อยละ 96"))));
        var aboveCeiling = laid(ready().within(edition(baht(1))).does(consolidate(above(TRAVEL))));
        var otherLine = laid(called().does(SCHOOL_DIRECTOR, submit(trips(30, 50)))
                .does(score())
                .does(CHECKER, decide(1_000, "สองครั้งเพียงพอ"))
                .does(target(TARGET))
                .on(AFTER)
                .within(edition(baht(1_000)))
                .does(consolidate()));

        assertThat(same).isEqualTo(one);
        assertThat(List.of(one, otherAmount, otherReason, otherTarget, aboveCeiling, otherLine))
                .doesNotHaveDuplicates();
    }

    /** Computed by hand, as {@code docs/architecture.md#request-hash} says. */
    @Test
    void has_the_hash_that_anybody_can_compute() {
        assertThat(laid(consolidated()))
                .hasToString("a27b3b603789909b0995ed52eb639c1e3e942f1ad3f2876b02211f6cb9cc0dbd");
    }

    @Test
    void is_endorsed_as_it_was_laid() {
        var scenario = consolidated();
        var hash = laid(scenario);
        scenario.asks(SECRETARY, endorse(hash)).isTakenCiting(RESOLUTION);
        scenario.asks(SECRETARY, endorse(otherHash()))
                .isRefused(
                        ConsentProblem.RESOLUTION_OF_OTHER_CONTENT,
                        Map.of(
                                "resolution", RESOLUTION.toString(),
                                "resolved", otherHash().value(),
                                "laid", hash.value()));
        scenario.asks(SECRETARY, endorse(hash)).isTaken(new RequestEndorsed(REQUEST, hash, RESOLUTION));
    }

    @Test
    void is_endorsed_by_no_other_outcome() {
        for (var outcome : List.of(
                ResolutionOutcome.NOTED,
                ResolutionOutcome.APPROVED,
                ResolutionOutcome.OPINION_GIVEN,
                ResolutionOutcome.DEFERRED,
                ResolutionOutcome.WITHDRAWN)) {
            var scenario = consolidated();
            var hash = laid(scenario);
            scenario.asks(SECRETARY, resolve(hash, RESOLUTION, outcome))
                    .isRefused(ConsentProblem.OUTCOME_UNFIT, Map.of("outcome", outcome.name(), "needed", "ENDORSED"));
        }
    }

    @Test
    void is_sent_back_where_it_is_not_endorsed_and_needs_another_resolution_then() {
        var scenario = consolidated();
        var hash = laid(scenario);
        scenario.asks(SECRETARY, resolve(hash, RESOLUTION, ResolutionOutcome.NOT_ENDORSED))
                .isTaken(new RequestSentBack(REQUEST, hash, RESOLUTION, ResolutionOutcome.NOT_ENDORSED));
        scenario.asks(DIRECTOR, send(hash))
                .isRefused(
                        BudgetRequestProblem.STEP_OUT_OF_ORDER,
                        Map.of("step", "CALLED", "needed", List.of("ENDORSED")));
        var changed = laid(scenario.does(CHECKER, decide(900, "ตามมติ")).does(consolidate()));
        assertThat(changed).isNotEqualTo(hash);
        scenario.asks(SECRETARY, endorse(changed))
                .isRefused(
                        ConsentProblem.RESOLUTION_ALREADY_USED,
                        Map.of("resolution", RESOLUTION.toString(), "usedBy", "request-2002-2570"));
        scenario.asks(SECRETARY, resolve(changed, NEXT_RESOLUTION, ResolutionOutcome.ENDORSED))
                .isTaken();
    }

    @Test
    void rests_on_a_resolution_on_this_very_request_that_can_be_used() {
        var scenario = consolidated();
        var hash = laid(scenario);
        var known = Resolved.onRequest(RESOLUTION, REQUEST, hash);
        var next = new RequestId(REQUEST.office(), REQUEST.year().plusYears(1));
        scenario.asks(SECRETARY, basis -> new RecordRequestEndorsement(REQUEST, basis, RESOLUTION))
                .isRefused(ConsentProblem.RESOLUTION_UNKNOWN, Map.of("resolution", RESOLUTION.toString()));
        scenario.asks(SECRETARY, follow(Resolved.onRequest(RESOLUTION, next, hash)))
                .isRefused(
                        ConsentProblem.RESOLUTION_OF_OTHER_SUBJECT,
                        Map.of(
                                "resolution", RESOLUTION.toString(),
                                "subject", "BUDGET_REQUEST request-2002-2571",
                                "needed", "BUDGET_REQUEST request-2002-2570"));
        scenario.asks(SECRETARY, follow(known.notYetUsable()))
                .isRefused(ConsentProblem.RESOLUTION_NOT_USABLE, Map.of("resolution", RESOLUTION.toString()));
        scenario.asks(SECRETARY, follow(known.by("AREA_COMMITTEE")))
                .isRefused(
                        ConsentProblem.BODY_NOT_COMPETENT,
                        Map.of(
                                "body", "AREA_COMMITTEE",
                                "needed", Resolved.BODY,
                                "rules", "approving-bodies/default-2"));
        scenario.asks(SECRETARY, follow(known.overruledBy("board-2569-03/4.1/2")))
                .isRefused(
                        ConsentProblem.RESOLUTION_OVERRULED,
                        Map.of("resolution", RESOLUTION.toString(), "later", "board-2569-03/4.1/2"));
        scenario.asks(SECRETARY, follow(known)).isTaken(new RequestEndorsed(REQUEST, hash, RESOLUTION));
    }

    @Test
    void serves_a_resolution_that_served_nothing() {
        var scenario = consolidated();
        var hash = laid(scenario);
        var resolution = Resolved.onRequest(RESOLUTION, REQUEST, hash).to(ResolutionOutcome.NOT_ENDORSED);
        scenario.does(SECRETARY, follow(resolution)).does(consolidate());
        assertThat(laid(scenario)).isEqualTo(hash);
        scenario.asks(SECRETARY, follow(resolution))
                .isRefused(
                        ConsentProblem.RESOLUTION_ALREADY_USED,
                        Map.of("resolution", RESOLUTION.toString(), "usedBy", "request-2002-2570"));
    }

    @Test
    void has_its_endorsement_recorded_by_nobody_who_made_it() {
        for (var maker : List.of(PROPOSER, DIRECTOR)) {
            var scenario = consolidated();
            var hash = laid(scenario);
            scenario.asks(maker, endorse(hash))
                    .isRefused(
                            BudgetRequestProblem.MAKER_IS_CHECKER,
                            Map.of("person", maker.value(), "item", "request-2002-2570"));
        }
    }

    @Test
    void may_be_taken_back_from_the_deciding_body_but_not_from_its_endorsement() {
        var scenario = consolidated();
        var hash = laid(scenario);
        scenario.tries(CHECKER, reopen()).wouldBeTaken();
        scenario.does(SECRETARY, endorse(hash))
                .asks(CHECKER, reopen())
                .isRefused(
                        BudgetRequestProblem.STEP_OUT_OF_ORDER,
                        Map.of("step", "ENDORSED", "needed", List.of("CONSOLIDATED", "SUBMITTED")));
    }

    @Test
    void is_sent_as_it_was_endorsed() {
        var scenario = consolidated();
        var hash = laid(scenario);
        scenario.asks(DIRECTOR, send(hash))
                .isRefused(
                        BudgetRequestProblem.STEP_OUT_OF_ORDER,
                        Map.of("step", "SUBMITTED", "needed", List.of("ENDORSED")));
        scenario.does(SECRETARY, endorse(hash));
        scenario.asks(DIRECTOR, send(otherHash()))
                .isRefused(
                        BudgetRequestProblem.CONTENT_HASH_DIFFERS,
                        Map.of("quoted", otherHash().value(), "kept", hash.value()));
        scenario.asks(DIRECTOR, send(hash)).isTakenCiting(RESOLUTION);
        scenario.asks(DIRECTOR, send(hash)).isTaken(new RequestSentToObec(REQUEST, hash, OFFICE_LETTER));
    }

    @Test
    void is_sent_by_nobody_who_declared_its_endorsement() {
        var scenario = consolidated();
        var hash = laid(scenario);
        scenario.does(SECRETARY, endorse(hash));
        scenario.asks(SECRETARY, send(hash))
                .isRefused(
                        BudgetRequestProblem.MAKER_IS_CHECKER,
                        Map.of("person", SECRETARY.value(), "item", "request-2002-2570"));
        scenario.asks(CHECKER, send(hash)).isTaken(new RequestSentToObec(REQUEST, hash, OFFICE_LETTER));
    }

    @Test
    void is_granted_line_by_line_less_or_more_than_was_sent() {
        sent().asks(grant(granted(TRAVEL, new Money(99_999)))).isTaken(recorded(99_999));
        sent().asks(grant(granted(TRAVEL, new Money(100_001)))).isTaken(recorded(100_001));
        sent().does(grant(granted(TRAVEL, baht(1))))
                .asks(grant(granted(TRAVEL, Money.ZERO)))
                .isTaken(recorded(0));
    }

    @Test
    void is_granted_only_what_was_sent_each_line_once_in_amounts_that_can_be_summed() {
        sent().asks(grant(granted(BUILDING, baht(1))))
                .isRefused(BudgetRequestProblem.LINE_NOT_ACCEPTED, Map.of("school", "20020001", "line", "building"));
        sent().asks(grant(granted(TRAVEL, baht(1)), granted(TRAVEL, baht(1))))
                .isRefused(BudgetRequestProblem.LINE_REPEATED, Map.of("school", "20020001", "line", "travel"));
        sent().asks(grant()).isRefused(BudgetRequestProblem.LIST_EMPTY, Map.of("field", "grants"));
        var largest = Money.LARGEST_ENTRY.satang();
        sent().does(grant(granted(TRAVEL, baht(1))))
                .asks(grant(granted(TRAVEL, new Money(largest))))
                .isTaken(recorded(largest));
        sent().asks(grant(granted(TRAVEL, new Money(largest + 1))))
                .isRefused(
                        BudgetRequestProblem.AMOUNT_TOO_LARGE,
                        Map.of("togetherSatang", largest + 1, "largestSatang", largest));
    }

    @Test
    void is_followed_up_until_the_end_of_its_year() {
        sent().asks(followUp()).isTaken(new RequestFollowedUp(REQUEST, "รายงาน สพฐ.", "ส่งแล้ว"));
        sent().on(LocalDate.of(2027, 9, 30))
                .asks(grant(granted(TRAVEL, baht(1))))
                .isTaken();
        sent().on(LocalDate.of(2027, 10, 1))
                .asks(followUp())
                .isRefused(
                        BudgetRequestProblem.EFFECTIVE_DATE_OUTSIDE_YEAR,
                        Map.of("effectiveOn", "2027-10-01", "firstDay", "2025-10-01", "lastDay", "2027-09-30"));
        consolidated()
                .asks(followUp())
                .isRefused(
                        BudgetRequestProblem.STEP_OUT_OF_ORDER,
                        Map.of("step", "CONSOLIDATED", "needed", List.of("SENT")));
    }

    /** Consolidated after one thing was done otherwise. */
    private static RequestScenario again(RequestScenario.Ask otherwise) {
        return ready().does(CHECKER, otherwise).does(consolidate());
    }

    private static ObecDecisionRecorded recorded(long satang) {
        return new ObecDecisionRecorded(
                REQUEST,
                OFFICE_LETTER,
                List.of(new LineGrant(SCHOOL_CODE, TRAVEL, baht(1_000), new Money(satang), null)));
    }
}
