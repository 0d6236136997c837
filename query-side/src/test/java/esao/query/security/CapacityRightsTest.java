package esao.query.security;

import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.office.OfficeCode;
import esao.kernel.office.PersonId;
import esao.kernel.office.SchoolCode;
import esao.kernel.provenance.Actor;
import esao.kernel.provenance.Capacity;
import esao.kernel.provenance.Role;
import esao.query.security.ReadingRights.Meetings;
import esao.query.security.ReadingRights.Reach;
import esao.query.security.ReadingRights.Schools;
import esao.testing.RandomCapacities;
import esao.testing.Seeds;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What is read of an office")
class CapacityRightsTest {

    private static final OfficeCode A = new OfficeCode("2001");
    private static final OfficeCode B = new OfficeCode("2002");

    static LongStream seeds() {
        return Seeds.many();
    }

    @Test
    void follows_from_the_role_there() {
        var actor = new Actor(
                new PersonId("deputy"),
                List.of(
                        new Capacity(Set.of(Role.SECRETARY), Set.of(A), false, null),
                        new Capacity(Set.of(Role.SCHOOL_DIRECTOR), Set.of(B), false, new SchoolCode("20020001"))));

        assertThat(ReadingRights.meetingsOf(actor, A)).isEqualTo(Meetings.PAPERS);
        assertThat(ReadingRights.meetingsOf(actor, B)).isEqualTo(Meetings.PUBLISHED);
        assertThat(ReadingRights.schoolsOf(actor, A)).isEqualTo(new Schools(true, Set.of()));
        assertThat(ReadingRights.schoolsOf(actor, B)).isEqualTo(new Schools(false, Set.of(new SchoolCode("20020001"))));
        assertThat(ReadingRights.meetingsElsewhere(actor)).isEqualTo(Meetings.EDITIONS);
    }

    /** What the token says of other offices changes nothing, but that whoever is anything sees what is published. */
    @ParameterizedTest
    @MethodSource("seeds")
    void is_what_a_token_for_this_office_alone_would_read(long seed) {
        var actor = RandomCapacities.of(new Random(seed));
        for (var office : RandomCapacities.OFFICES) {
            var alone = new Actor(actor.person(), actor.readingRolesIn(office), Set.of(office), null);

            assertThat(ReadingRights.officesOf(actor).include(office))
                    .isEqualTo(ReadingRights.officesOf(alone).include(office));
            assertThat(ReadingRights.schoolsOf(actor, office).every())
                    .isEqualTo(ReadingRights.schoolsOf(alone, office).every());
            assertThat(ReadingRights.schoolsOf(actor, office).only()).isEqualTo(actor.schoolsIn(office));
            if (!actor.readingRolesIn(office).isEmpty()) {
                assertThat(ReadingRights.meetingsOf(actor, office)).isEqualTo(ReadingRights.meetingsOf(alone, office));
            } else {
                assertThat(ReadingRights.meetingsOf(actor, office))
                        .isEqualTo(actor.rolesAnywhere().isEmpty() ? Meetings.NOTHING : Meetings.EDITIONS);
            }
        }
    }

    /** The kernel knows which roles may hold everywhere, the table how far each sees; they agree. */
    @ParameterizedTest
    @EnumSource(value = Role.class, names = "PROCESS", mode = EnumSource.Mode.EXCLUDE)
    void is_of_every_office_for_roles_that_may_hold_everywhere(Role role) {
        assertThat(role.mayHoldEverywhere()).isEqualTo(ReadingRights.TABLE.get(role) != Reach.OWN_OFFICES);
    }
}
