package esao.kernel.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import esao.kernel.office.OfficeCode;
import esao.kernel.office.SchoolCode;
import esao.testing.RandomCapacities;
import esao.testing.Seeds;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The claim capacities")
class CapacitiesTest {

    private static final OfficeCode A = new OfficeCode("2001");
    private static final OfficeCode B = new OfficeCode("2002");
    private static final OfficeCode C = new OfficeCode("2003");
    private static final Map<String, Object> SECRETARY_OF_A = in("2001", "SECRETARY");

    static Stream<Arguments> beside() {
        return Stream.of(
                Arguments.of("roles", List.of("AUDITOR")),
                Arguments.of("roles", List.of("SOMETHING_ELSE")),
                Arguments.of("roles", "AUDITOR"),
                Arguments.of("offices", List.of("2001")),
                Arguments.of("school", "20020001"));
    }

    static Stream<Object> malformed() {
        return Stream.of(
                "SECRETARY",
                Map.of("2001", List.of("SECRETARY")),
                SECRETARY_OF_A,
                List.of("2001:SECRETARY"),
                List.of(Map.of("roles", List.of("SECRETARY"))),
                List.of(Map.of("ofice", "2001", "roles", List.of("SECRETARY"))),
                List.of(Map.of("roles", List.of("AUDITOR"))),
                List.of(Map.of("office", "2001")),
                List.of(Map.of("office", "2001", "roles", "SECRETARY")),
                List.of(Map.of("office", 2001, "roles", List.of("SECRETARY"))),
                List.of(Map.of("office", List.of("2001"), "roles", List.of("SECRETARY"))),
                List.of(in("", "SECRETARY")),
                List.of(in("*", "SECRETARY")),
                List.of(in("*", "AUDITOR", "GOVERNOR")),
                List.of(in("**", "AUDITOR")),
                List.of(Map.of("office", "2001", "roles", List.of("SCHOOL_DIRECTOR"), "school", "2001")),
                List.of(SECRETARY_OF_A, in("x", "AUDITOR")),
                Arrays.asList(SECRETARY_OF_A, null));
    }

    static LongStream seeds() {
        return Seeds.many();
    }

    @Test
    void bind_each_role_to_its_office() {
        var actor = actor(List.of(SECRETARY_OF_A, in("2002", "AUDITOR", "OBEC")));

        assertThat(actor.rolesIn(A)).containsExactly(Role.SECRETARY);
        assertThat(actor.rolesIn(B)).containsExactlyInAnyOrder(Role.AUDITOR, Role.OBEC);
        assertThat(actor.rolesIn(C)).isEmpty();
        assertThat(actor.rolesEverywhere()).isEmpty();
        assertThat(actor.readingRolesIn(C)).isEmpty();
        assertThat(actor.offices()).containsExactlyInAnyOrder(A, B);
    }

    @Test
    void say_what_holds_everywhere_by_a_star() {
        var actor = actor(List.of(SECRETARY_OF_A, in("*", "AUDITOR", "PUBLIC", "OBEC", "ADMINISTRATOR")));

        assertThat(actor.rolesEverywhere())
                .containsExactlyInAnyOrder(Role.AUDITOR, Role.PUBLIC, Role.OBEC, Role.ADMINISTRATOR);
        assertThat(actor.readingRolesIn(C)).isEqualTo(actor.rolesEverywhere());
        assertThat(actor.readingRolesIn(A)).contains(Role.SECRETARY, Role.AUDITOR);
        assertThat(actor.rolesIn(A)).containsExactly(Role.SECRETARY);
        assertThat(actor.rolesIn(C)).as("no command is given everywhere").isEmpty();
    }

    @Test
    void add_up_where_they_name_an_office_again() {
        var actor = actor(List.of(SECRETARY_OF_A, in("2001", "FINANCE_GROUP", "UNKNOWN"), in("2002")));

        assertThat(actor.rolesIn(A)).containsExactlyInAnyOrder(Role.SECRETARY, Role.FINANCE_GROUP);
        assertThat(actor.rolesIn(B)).isEmpty();
    }

    @Test
    void name_the_school_that_is_headed_in_the_office() {
        var school = new SchoolCode("20010001");
        var other = new SchoolCode("20020001");
        var actor = actor(List.of(
                Map.of("office", "2001", "roles", List.of("SCHOOL_DIRECTOR"), "school", school.value()),
                Map.of("office", "2002", "roles", List.of("AUDITOR"), "school", other.value()),
                in("2002", "SCHOOL_DIRECTOR")));

        assertThat(actor.schoolsIn(A)).containsExactly(school);
        assertThat(actor.heads(school, A)).isTrue();
        assertThat(actor.heads(school, B)).isFalse();
        assertThat(actor.heads(other, A)).isFalse();
        assertThat(actor.schoolsIn(B))
                .as("who heads a school says so beside it")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("beside")
    void contradict_what_says_the_same_of_all_offices(String claim, Object value) {
        var claims = Map.of("sub", "a", "capacities", List.of(SECRETARY_OF_A), claim, value);

        assertThatThrownBy(() -> Actor.fromClaims(claims))
                .asInstanceOf(type(ContradictoryClaims.class))
                .extracting(ContradictoryClaims::beside)
                .isEqualTo(List.of(claim));
        assertThatThrownBy(() -> Actor.fromClaims(Map.of("sub", "a", "capacities", List.of(), claim, value)))
                .isInstanceOf(ContradictoryClaims.class);
    }

    @Test
    void may_stand_beside_what_says_nothing() {
        var claims =
                Map.of("sub", "a", "capacities", List.of(SECRETARY_OF_A), "roles", List.of(), "offices", List.of());

        assertThat(Actor.fromClaims(claims).rolesIn(A)).containsExactly(Role.SECRETARY);
    }

    @Test
    void give_nothing_where_there_are_none() {
        assertThat(actor(List.of()).rolesAnywhere()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void are_refused_where_they_are_malformed(Object capacities) {
        assertThatIllegalArgumentException().isThrownBy(() -> actor(capacities)).withMessageNotContaining("java.");
    }

    @Test
    void are_not_there_where_they_are_null() {
        var claims = new HashMap<String, @Nullable Object>();
        claims.put("sub", "a");
        claims.put("capacities", null);
        claims.put("roles", List.of("AUDITOR"));

        assertThat(Actor.fromClaims(claims).rolesEverywhere()).containsExactly(Role.AUDITOR);
    }

    /** A token without them means what it always did. */
    @Test
    void bind_nothing_where_they_are_not_said() {
        var actor = Actor.fromClaims(
                Map.of("sub", "a", "roles", List.of("SECRETARY", "AUDITOR"), "offices", List.of("2001", "2002")));

        assertThat(actor.rolesIn(A)).containsExactlyInAnyOrder(Role.SECRETARY, Role.AUDITOR);
        assertThat(actor.rolesIn(B)).isEqualTo(actor.rolesIn(A));
        assertThat(actor.rolesEverywhere()).containsExactly(Role.AUDITOR);
        assertThat(actor.readingRolesIn(C)).containsExactly(Role.AUDITOR);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void are_kept_and_read_again(long seed) {
        var random = new Random(seed);
        var kept = random.nextBoolean() ? RandomCapacities.of(random) : RandomCapacities.sameEverywhere(random);

        var read = Actor.fromClaims(kept.claims());

        assertThat(Actor.fromClaims(read.claims())).isEqualTo(read);
        for (var office : RandomCapacities.OFFICES) {
            assertThat(read.rolesIn(office)).isEqualTo(kept.rolesIn(office));
            assertThat(read.readingRolesIn(office)).isEqualTo(kept.readingRolesIn(office));
            assertThat(read.schoolsIn(office)).isEqualTo(kept.schoolsIn(office));
        }
        assertThat(read.rolesEverywhere()).isEqualTo(kept.rolesEverywhere());
        assertThat(read.rolesAnywhere()).isEqualTo(kept.rolesAnywhere());
    }

    private static Actor actor(Object capacities) {
        return Actor.fromClaims(Map.of("sub", "a", "capacities", capacities));
    }

    private static Map<String, Object> in(String office, String... roles) {
        return Map.of("office", office, "roles", List.of(roles));
    }
}
