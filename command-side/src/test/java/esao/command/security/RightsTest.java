package esao.command.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import esao.kernel.office.OfficeCode;
import esao.kernel.office.PersonId;
import esao.kernel.office.SchoolCode;
import esao.kernel.provenance.Actor;
import esao.kernel.provenance.Capacity;
import esao.kernel.provenance.Role;
import esao.testing.RandomCapacities;
import esao.testing.Seeds;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The right to a command, where somebody is something else in each office")
class RightsTest {

    private static final OfficeCode A = new OfficeCode("2001");
    private static final OfficeCode B = new OfficeCode("2002");
    private static final SchoolCode SCHOOL = new SchoolCode("20020001");
    private static final Role[] ROLES =
            Stream.of(Role.values()).filter(Role::isOfPeople).toArray(Role[]::new);

    /** What only some roles may do. */
    private record Decide() {}

    /** What a school's director may do for that school alone. */
    private record Ask(OfficeCode office, SchoolCode school) {}

    static LongStream seeds() {
        return Seeds.many();
    }

    @Test
    void is_taken_where_it_is_held_and_refused_in_the_other_office() {
        var rights = rights(Role.SECRETARY);
        var actor =
                new Actor(new PersonId("deputy"), List.of(only(Role.SECRETARY, A, null), only(Role.AUDITOR, B, null)));

        assertThat(rights.require(actor, A, new Decide())).isEqualTo(Role.SECRETARY);
        assertThatThrownBy(() -> rights.require(actor, B, new Decide())).isInstanceOf(Forbidden.class);
    }

    @Test
    void is_a_directors_for_the_school_of_that_very_office() {
        var rights = rights(Role.SECRETARY);
        var actor = new Actor(
                new PersonId("deputy"),
                List.of(only(Role.SCHOOL_DIRECTOR, A, SCHOOL), only(Role.SCHOOL_DIRECTOR, B, null)));

        assertThat(rights.require(actor, A, new Ask(A, SCHOOL))).isEqualTo(Role.SCHOOL_DIRECTOR);
        assertThatThrownBy(() -> rights.require(actor, B, new Ask(B, SCHOOL))).isInstanceOf(Forbidden.class);
    }

    @Test
    void is_nobodys_everywhere() {
        var everywhere = new Capacity(Set.of(Role.OBEC, Role.AUDITOR), Set.of(), true, null);
        var actor = new Actor(new PersonId("bureau"), List.of(everywhere));

        assertThatThrownBy(() -> rights(Role.OBEC).require(actor, A, new Decide()))
                .isInstanceOf(Forbidden.class);
    }

    /**
     * In each office it is as for somebody who is that much there and nothing elsewhere, with a token of one office.
     */
    @ParameterizedTest
    @MethodSource("seeds")
    void is_in_each_office_that_of_a_token_for_this_office_alone(long seed) {
        var random = new Random(seed);
        var rights = rights(ROLES[random.nextInt(ROLES.length)], ROLES[random.nextInt(ROLES.length)]);
        var actor = RandomCapacities.of(random);
        for (var office : RandomCapacities.OFFICES) {
            assertThat(role(rights, actor, office, new Decide()))
                    .isEqualTo(role(rights, alone(actor, office, null), office, new Decide()));
            for (var school : List.of(new SchoolCode("20020000"), SCHOOL)) {
                var heads = actor.schoolsIn(office).contains(school);
                var ask = new Ask(office, school);
                assertThat(role(rights, actor, office, ask))
                        .isEqualTo(role(rights, alone(actor, office, heads ? school : null), office, ask));
            }
        }
    }

    private static Actor alone(Actor actor, OfficeCode office, @Nullable SchoolCode school) {
        return new Actor(actor.person(), actor.rolesIn(office), Set.of(office), school);
    }

    private static Optional<Role> role(Rights rights, Actor actor, OfficeCode office, Object command) {
        try {
            return Optional.of(rights.require(actor, office, command));
        } catch (Forbidden refused) {
            return Optional.empty();
        }
    }

    private static Capacity only(Role role, OfficeCode office, @Nullable SchoolCode school) {
        return new Capacity(Set.of(role), Set.of(office), false, school);
    }

    private static Rights rights(Role... roles) {
        return new Rights(List.of(() -> List.of(
                new Right<>(Decide.class, Arrays.asList(roles), (actor, role, asked) -> true),
                new Right<>(
                        Ask.class,
                        List.of(Role.SCHOOL_DIRECTOR),
                        (actor, role, asked) -> actor.heads(asked.school(), asked.office())))));
    }
}
