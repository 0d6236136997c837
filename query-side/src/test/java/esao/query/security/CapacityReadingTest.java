package esao.query.security;

import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.MID_YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.BudgetId;
import esao.kernel.meeting.MeetingEvent;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.value.BallotKind;
import esao.kernel.provenance.Role;
import esao.query.testing.EventFeed;
import esao.query.testing.HeldMeeting;
import esao.query.testing.QuerySide;
import esao.query.testing.Reader;
import esao.testing.RandomBudgetHistory;
import esao.testing.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** The same happened in both offices; the reader is something else in each. */
@QuerySide
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Who is something else in each office")
class CapacityReadingTest {

    private static final Set<String> PUBLISHED = Set.of("meeting.minutes-certified", "meeting.resolution-took-effect");

    /** A role, and the office in which it is held. */
    private record Held(String office, String role) {

        Map<String, Object> claim() {
            return Map.of("office", office, "roles", List.of(role));
        }
    }

    private final BudgetId a = EventFeed.newBudget();
    private final BudgetId b = EventFeed.newBudget();
    private final EventFeed feed;
    private final Reader reader;

    @Autowired
    CapacityReadingTest(EventFeed feed, Reader reader) {
        this.feed = feed;
        this.reader = reader;
    }

    @BeforeAll
    void happen_in_both() {
        for (var budget : List.of(a, b)) {
            feed.append(budget, RandomBudgetHistory.of(1, budget, 20));
            var certified = new MeetingId(budget.office(), "board", Samples.YEAR_2569, 2);
            var events = new ArrayList<MeetingEvent>(HeldMeeting.held(certified, BallotKind.OPEN));
            events.addAll(HeldMeeting.settled(certified));
            happened(certified, events);
            var over = new MeetingId(budget.office(), "board", Samples.YEAR_2569, 3);
            happened(over, List.copyOf(HeldMeeting.held(over, BallotKind.OPEN)));
        }
        feed.awaitAll();
    }

    @Test
    void is_shown_in_one_list_of_each_office_what_is_seen_there() {
        for (var full : List.of(a, b)) {
            var little = full.equals(a) ? b : a;
            var seen = timeline(token(in(full, "SECRETARY"), in(little, "OBEC")));

            assertThat(seen.keySet())
                    .containsExactlyInAnyOrder(
                            full.office().value(), little.office().value());
            assertThat(seen.get(full.office().value())).contains("meeting.vote-cast", "meeting.attendance-recorded");
            assertThat(seen.get(little.office().value()))
                    .filteredOn(event -> event.startsWith("meeting."))
                    .containsExactlyInAnyOrderElementsOf(PUBLISHED);
            assertThat(seen.get(little.office().value())).anyMatch(event -> event.startsWith("budget."));
        }
    }

    @Test
    void asks_at_each_address_as_what_it_is_in_that_office() {
        var token = token(in(a, "SECRETARY"), in(b, "SCHOOL_DIRECTOR"));

        assertThat(status(token, meetings(a) + "/board-2569-02/ballots")).isEqualTo(200);
        assertThat(status(token, meetings(b) + "/board-2569-02/ballots")).isEqualTo(403);
        assertThat(status(token, meetings(a) + "/board-2569-03")).isEqualTo(200);
        assertThat(status(token, meetings(b) + "/board-2569-03")).isEqualTo(404);
        assertThat(status(token, meetings(b) + "/board-2569-02")).isEqualTo(200);
        assertThat(codes(token, a)).containsExactly("board-2569-02", "board-2569-03");
        assertThat(codes(token, b)).containsExactly("board-2569-02");
    }

    @Test
    void reads_no_budgets_where_it_is_nothing_that_reads_them() {
        var token = token(in(a, "FINANCE_GROUP"), in(b, "PUBLIC"));

        assertThat(status(token, budgets(a) + "/lines")).isEqualTo(200);
        assertThat(status(token, budgets(b) + "/lines")).isEqualTo(403);
        assertThat(officesIn(token, "/api/budgets?size=500"))
                .containsExactly(a.office().value());
        assertThat(timeline(token).keySet()).containsExactly(a.office().value());
        assertThat(status(token, "/api/audit/timeline?office=" + b.office())).isEqualTo(403);
    }

    @Test
    void audits_an_office_or_all_as_the_token_says() {
        var ofOne = token(in(a, "AUDITOR"));
        var ofAll = token(new Held("*", "AUDITOR"));

        assertThat(status(ofOne, meetings(a) + "/board-2569-02/ballots")).isEqualTo(200);
        assertThat(status(ofOne, budgets(b))).isEqualTo(403);
        assertThat(officesIn(ofOne, "/api/budgets?size=500"))
                .containsExactly(a.office().value());
        assertThat(timeline(ofOne).keySet()).containsExactly(a.office().value());
        assertThat(status(ofAll, meetings(b) + "/board-2569-02/ballots")).isEqualTo(200);
        assertThat(status(ofAll, budgets(b))).isEqualTo(200);
    }

    @Test
    void looks_after_the_program_as_what_it_is_everywhere() {
        var operations = "/api/operations/read-models";

        assertThat(status(token(in(a, "ADMINISTRATOR")), operations)).isEqualTo(403);
        assertThat(status(token(new Held("*", "ADMINISTRATOR")), operations)).isEqualTo(200);
    }

    @Test
    void says_it_in_one_way() {
        for (Map<String, Object> beside : List.<Map<String, Object>>of(
                Map.of("roles", List.of("AUDITOR")),
                Map.of("offices", List.of("2002")),
                Map.of("school", "20020001"))) {
            var token = reader.tokenOf(List.of(in(a, "SECRETARY").claim()), beside);
            var refused = reader.send("GET", budgets(a), token);

            assertThat(refused.status()).isEqualTo(401);
            assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
            assertThat(refused.json().get("type").asString())
                    .isEqualTo("urn:esao:problem:security:contradictory-claims");
            assertThat(refused.json().get("titleTh").asString()).contains("capacities");
            assertThat(refused.json().get("claims").get(0).asString())
                    .isEqualTo(beside.keySet().iterator().next());
        }
        var nothing = reader.tokenOf(List.of(in(a, "SECRETARY").claim()), Map.of("roles", List.of()));
        assertThat(status(nothing, budgets(a))).isEqualTo(200);
        var unreadable =
                reader.send("GET", budgets(a), reader.tokenOf(List.of(Map.of("roles", List.of("AUDITOR"))), Map.of()));
        assertThat(unreadable.status()).isEqualTo(401);
        assertThat(unreadable.json().get("type").asString()).isEqualTo("urn:esao:problem:security:unauthenticated");
    }

    /** The kinds of events shown, by office; of these two offices only. */
    private Map<String, Set<String>> timeline(String token) {
        var answer = reader.send("GET", "/api/audit/timeline?size=500&sort=-position", token);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json()
                .get("items")
                .valueStream()
                .collect(Collectors.groupingBy(
                        item -> item.get("office").asString(),
                        Collectors.mapping(item -> item.get("event").asString(), Collectors.toSet())));
    }

    private List<String> codes(String token, BudgetId of) {
        return reader.send("GET", meetings(of), token)
                .json()
                .get("items")
                .valueStream()
                .map(item -> item.get("code").asString())
                .toList();
    }

    private Set<String> officesIn(String token, String path) {
        return reader.send("GET", path, token)
                .json()
                .get("items")
                .valueStream()
                .map(item -> item.get("office").asString())
                .collect(Collectors.toSet());
    }

    private int status(String token, String path) {
        return reader.send("GET", path, token).status();
    }

    private String token(Held... capacities) {
        return reader.tokenOf(Stream.of(capacities).map(Held::claim).toList(), Map.of());
    }

    private static Held in(BudgetId budget, String role) {
        return new Held(budget.office().value(), role);
    }

    private static String meetings(BudgetId of) {
        return "/api/meetings/" + of.office();
    }

    private static String budgets(BudgetId of) {
        return "/api/budgets/%s/%s".formatted(of.office(), of.year());
    }

    private void happened(MeetingId meeting, List<MeetingEvent> events) {
        feed.append("BoardMeeting", meeting.toString(), 0, events, Samples.by(DIRECTOR, Role.SECRETARY, MID_YEAR));
    }
}
