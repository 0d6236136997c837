package esao.kernel.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import esao.kernel.office.OfficeCode;
import esao.kernel.office.PersonId;
import esao.kernel.office.SchoolCode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An actor")
class ActorTest {

    private static final OfficeCode HERE = new OfficeCode("2002");
    private static final OfficeCode THERE = new OfficeCode("2001");

    private static final Map<String, Object> WHOLE = Map.of(
            "sub",
            "school.director",
            "roles",
            List.of("SCHOOL_DIRECTOR"),
            "offices",
            List.of("2002"),
            "school",
            "20020001");

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("sub", null),
                Arguments.of("sub", ""),
                Arguments.of("sub", 7),
                Arguments.of("sub", List.of("a")),
                Arguments.of("sub", "a\nb"),
                Arguments.of("sub", "a".repeat(121)),
                Arguments.of("sub", "process:when-carried-out-then-carry-in"),
                Arguments.of("sub", "process:"),
                Arguments.of("offices", List.of("2002", "x")),
                Arguments.of("offices", List.of(2002)),
                Arguments.of("offices", List.of(List.of("2002"))),
                Arguments.of("offices", List.of("2002,2001")),
                Arguments.of("school", "2002"),
                Arguments.of("school", 20020001),
                Arguments.of("school", List.of("20020001")));
    }

    static Stream<Arguments> worthless() {
        return Stream.of(
                Arguments.of("roles", null),
                Arguments.of("roles", "SCHOOL_DIRECTOR"),
                Arguments.of("roles", Map.of("SCHOOL_DIRECTOR", true)),
                Arguments.of("roles", List.of("PROCESS", Role.PROCESS)),
                Arguments.of("roles", List.of("school_director", " SCHOOL_DIRECTOR", "ROLE_SCHOOL_DIRECTOR", "")),
                Arguments.of("roles", List.of(4, true, List.of("SCHOOL_DIRECTOR"))),
                Arguments.of("roles", Arrays.asList((String) null)));
    }

    @Test
    void is_read_from_the_claims_of_a_token() {
        assertThat(Actor.fromClaims(WHOLE))
                .isEqualTo(new Actor(
                        new PersonId("school.director"),
                        Set.of(Role.SCHOOL_DIRECTOR),
                        Set.of(new OfficeCode("2002")),
                        new SchoolCode("20020001")));
    }

    @Test
    void has_no_rights_by_a_subject_alone() {
        assertThat(Actor.fromClaims(Map.of("sub", "a")))
                .isEqualTo(new Actor(new PersonId("a"), Set.of(), Set.of(), null));
    }

    @Test
    void may_be_the_program_itself_which_no_token_can_name() {
        var process = Actor.process("when-a-then-b", new OfficeCode("2002"));

        assertThat(process.person()).isEqualTo(new PersonId("process:when-a-then-b"));
        assertThat(process.rolesIn(new OfficeCode("2002"))).containsExactly(Role.PROCESS);
        assertThat(process.rolesIn(new OfficeCode("2001"))).isEmpty();
        assertThat(Role.PROCESS.isOfPeople()).isFalse();
        assertThat(Role.ADMINISTRATOR.isOfPeople()).isTrue();
        assertThat(Actor.fromClaims(Map.of("sub", "Process:a")).person()).isEqualTo(new PersonId("Process:a"));
    }

    @Test
    void keeps_known_roles_beside_unknown_ones() {
        var roles = List.of("OTHER_SYSTEM_ADMIN", "AUDITOR", "OBEC", "AUDITOR");

        assertThat(Actor.fromClaims(with("roles", roles)).rolesAnywhere())
                .containsExactlyInAnyOrder(Role.AUDITOR, Role.OBEC);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void is_refused_where_a_claim_is_malformed(String claim, @Nullable Object value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Actor.fromClaims(with(claim, value)))
                .withMessageNotContaining("java.");
    }

    @ParameterizedTest
    @MethodSource("worthless")
    void gains_no_right_from_a_claim_of_another_form(String claim, @Nullable Object value) {
        assertThat(Actor.fromClaims(with(claim, value)).rolesAnywhere()).isEmpty();
    }

    @Test
    void belongs_to_its_offices_only() {
        var actor = Actor.fromClaims(WHOLE);

        assertThat(actor.rolesIn(HERE)).containsExactly(Role.SCHOOL_DIRECTOR);
        assertThat(actor.rolesIn(THERE)).isEmpty();
        assertThat(actor.schoolsIn(HERE)).containsExactly(new SchoolCode("20020001"));
        assertThat(actor.schoolsIn(THERE)).isEmpty();
    }

    @Test
    void cannot_be_given_rights_afterwards() {
        var roles = new HashSet<Role>();
        var actor = new Actor(new PersonId("a"), roles, Set.of(), null);

        roles.add(Role.GOVERNOR);

        assertThat(actor.rolesAnywhere()).isEmpty();
    }

    private static Map<String, Object> with(String claim, @Nullable Object value) {
        var claims = new HashMap<>(WHOLE);
        claims.remove(claim);
        if (value != null) {
            claims.put(claim, value);
        }
        return claims;
    }
}
