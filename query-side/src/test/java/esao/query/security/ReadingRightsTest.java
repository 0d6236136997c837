package esao.query.security;

import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.BudgetId;
import esao.kernel.provenance.Role;
import esao.query.testing.EventFeed;
import esao.query.testing.QuerySide;
import esao.query.testing.Reader;
import esao.testing.RandomBudgetHistory;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may read what: every role at every address, of the own and of another office. */
@QuerySide
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingRightsTest {

    private static final List<String> OF_AN_OFFICE = List.of(
            "",
            "/lines",
            "/lines/line-1",
            "/lines/line-1/statement",
            "/allocations",
            "/allocation-proposals",
            "/tranches",
            "/carry-overs",
            "/virements",
            "/virements/nowhere",
            "/as-of",
            "/diff",
            "/certificate");
    private static final List<String> OF_ALL_OFFICES = List.of("/api/budgets", "/api/audit/timeline");
    private static final List<String> OF_OPERATIONS =
            List.of("/api/operations/read-models", "/api/operations/read-models/budget-line");

    private final BudgetId own = EventFeed.newBudget();
    private final BudgetId other = EventFeed.newBudget();
    private final EventFeed feed;
    private final Reader reader;

    @Autowired
    ReadingRightsTest(EventFeed feed, Reader reader) {
        this.feed = feed;
        this.reader = reader;
    }

    @BeforeAll
    void feed_two_offices() {
        feed.append(own, RandomBudgetHistory.of(1, own, 20));
        feed.append(other, RandomBudgetHistory.of(2, other, 20));
        feed.awaitAll();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "PROCESS", mode = EnumSource.Mode.EXCLUDE)
    void is_held_at_every_address(Role role) {
        var reach = Objects.requireNonNull(ReadingRights.TABLE.get(role), () -> role + " is in no row");
        var token = reader.token(List.of(role.name()), List.of(own.office().value()));
        for (var path : OF_AN_OFFICE) {
            expect(token, address(own, path), isOfBudgets(reach));
            expect(token, address(other, path), reach == ReadingRights.Reach.EVERY_OFFICE);
        }
        for (var path : OF_ALL_OFFICES) {
            expect(token, path, isOfBudgets(reach));
        }
        for (var path : OF_OPERATIONS) {
            expect(token, path, reach == ReadingRights.Reach.OPERATIONS);
        }
        var rebuild = reader.send("POST", "/api/operations/read-models/nowhere/rebuild", token);
        assertThat(rebuild.status()).isEqualTo(reach == ReadingRights.Reach.OPERATIONS ? 404 : 403);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "PROCESS", mode = EnumSource.Mode.EXCLUDE)
    void limits_what_lists_across_budgets_show(Role role) {
        var reach = Objects.requireNonNull(ReadingRights.TABLE.get(role));
        if (!isOfBudgets(reach)) {
            return;
        }
        var token = reader.token(List.of(role.name()), List.of(own.office().value()));
        for (var path : OF_ALL_OFFICES) {
            var offices = officesIn(reader.send("GET", path + "?size=500&sort=-office", token));
            if (reach == ReadingRights.Reach.OWN_OFFICES) {
                assertThat(offices).containsExactly(own.office().value());
            } else {
                assertThat(offices).hasSizeGreaterThan(1);
            }
        }
        var foreign = reader.send("GET", "/api/audit/timeline?office=" + other.office(), token);
        assertThat(foreign.status()).isEqualTo(reach == ReadingRights.Reach.OWN_OFFICES ? 403 : 200);
        var foreignBudgets = reader.send("GET", "/api/budgets?office=" + other.office(), token);
        assertThat(foreignBudgets.json().get("total").asInt())
                .isEqualTo(reach == ReadingRights.Reach.OWN_OFFICES ? 0 : 1);
        var csv = reader.send("GET", "/api/audit/timeline?format=csv&line=line-1", token);
        assertThat(csv.body().contains("," + other.office() + ",")).isEqualTo(reach != ReadingRights.Reach.OWN_OFFICES);
    }

    /** The table itself, in words. */
    @Test
    void is_as_it_was_decided() {
        assertThat(ReadingRights.TABLE.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Role.values()).filter(Role::isOfPeople).toList());
        assertThat(ReadingRights.TABLE)
                .contains(
                        Map.entry(Role.AUDITOR, ReadingRights.Reach.EVERY_OFFICE),
                        Map.entry(Role.OBEC, ReadingRights.Reach.EVERY_OFFICE),
                        Map.entry(Role.PUBLIC, ReadingRights.Reach.PUBLICATIONS),
                        Map.entry(Role.ADMINISTRATOR, ReadingRights.Reach.OPERATIONS));
        assertThat(ReadingRights.TABLE.values())
                .filteredOn(ReadingRights.Reach.OWN_OFFICES::equals)
                .hasSize(7);
    }

    @Test
    void gives_nothing_to_whom_has_no_known_role() {
        for (var roles : List.of(List.<String>of(), List.of("KING"), List.of("auditor"))) {
            var token = reader.token(roles, List.of(own.office().value()));
            for (var path : everything()) {
                expect(token, path, false);
            }
        }
    }

    @Test
    void gives_nothing_of_an_office_to_whom_belongs_to_none() {
        var token = reader.token(List.of(Role.POLICY_STAFF.name()), List.of());

        expect(token, address(own, "/lines"), false);
        assertThat(officesIn(reader.send("GET", "/api/budgets", token))).isEmpty();
        assertThat(officesIn(reader.send("GET", "/api/audit/timeline", token))).isEmpty();
    }

    @Test
    void adds_up_what_several_roles_may() {
        var token = reader.token(
                List.of("ADMINISTRATOR", "FINANCE_GROUP"), List.of(own.office().value()));

        expect(token, address(own, "/lines"), true);
        expect(token, address(other, "/lines"), false);
        expect(token, "/api/operations/read-models", true);
    }

    @Test
    void needs_a_token() {
        for (var path : everything()) {
            for (var token : List.of("", "not.a.token")) {
                var answer = reader.send("GET", path, token);

                assertThat(answer.status()).as(path).isEqualTo(401);
                assertThat(answer.json().get("type").asString()).isEqualTo("urn:esao:problem:security:unauthenticated");
                assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
            }
        }
    }

    @Test
    void needs_claims_that_can_be_read() {
        var token = reader.token(List.of("AUDITOR"), List.of("not an office"));

        assertThat(reader.send("GET", "/api/budgets", token).status()).isEqualTo(401);
    }

    @Test
    void does_not_end_at_a_head_request_or_a_strange_address() {
        var token = reader.token(List.of("GOVERNOR"), List.of(own.office().value()));

        assertThat(reader.send("HEAD", address(own, "/lines"), token).status()).isEqualTo(200);
        assertThat(reader.send("HEAD", address(other, "/lines"), token).status())
                .isEqualTo(403);
        assertThat(reader.send("GET", "/api/budgets/", token).status()).isEqualTo(403);
        assertThat(reader.send("GET", address(other, "/lines/"), token).status())
                .isEqualTo(403);
        assertThat(reader.send("GET", "/api/audit", token).status()).isIn(403, 404);
        assertThat(reader.send("GET", "/api/budgets/%s%%20/2569/lines".formatted(own.office()), token)
                        .status())
                .isEqualTo(403);
    }

    private static boolean isOfBudgets(ReadingRights.Reach reach) {
        return reach == ReadingRights.Reach.OWN_OFFICES || reach == ReadingRights.Reach.EVERY_OFFICE;
    }

    private void expect(String token, String path, boolean allowed) {
        var answer = reader.send("GET", path, token);
        if (allowed) {
            assertThat(answer.status()).as(path).isIn(200, 404);
        } else {
            assertThat(answer.status()).as(path).isEqualTo(403);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.json().get("type").asString()).isEqualTo("urn:esao:problem:security:forbidden");
        }
    }

    private List<String> everything() {
        return Stream.of(
                        OF_AN_OFFICE.stream().map(path -> address(own, path)),
                        OF_ALL_OFFICES.stream(),
                        OF_OPERATIONS.stream())
                .flatMap(paths -> paths)
                .toList();
    }

    private static String address(BudgetId budget, String path) {
        return "/api/budgets/%s/%s%s".formatted(budget.office(), budget.year(), path);
    }

    private static Set<String> officesIn(Reader.Answer answer) {
        return answer.json()
                .get("items")
                .valueStream()
                .map(item -> item.get("office").asString())
                .collect(Collectors.toSet());
    }
}
