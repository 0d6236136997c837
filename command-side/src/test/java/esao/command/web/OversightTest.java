package esao.command.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import esao.command.security.Forbidden;
import esao.kernel.office.OfficeCode;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Actor;
import esao.kernel.provenance.Capacity;
import esao.kernel.provenance.Role;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The oversight of what was done for offices")
class OversightTest {

    private static final OfficeCode A = new OfficeCode("2001");
    private static final OfficeCode B = new OfficeCode("2002");
    private static final PersonId PERSON = new PersonId("deputy");

    private final Oversight oversight = Oversight.of("look", Role.AUDITOR, Role.ADMINISTRATOR);

    @Test
    void is_over_all_offices_for_whom_it_is_so_everywhere() {
        var auditor = new Actor(PERSON, Set.of(Role.AUDITOR), Set.of(A), null);

        assertThatCode(() -> oversight.require(auditor, null)).doesNotThrowAnyException();
        assertThatCode(() -> oversight.require(auditor, "2002")).doesNotThrowAnyException();
        assertThat(oversight.isOver(auditor, "2002")).isTrue();
    }

    @Test
    void is_over_an_office_for_whom_it_is_so_there() {
        var deputy = new Actor(
                PERSON,
                List.of(
                        new Capacity(Set.of(Role.AUDITOR), Set.of(A), false, null),
                        new Capacity(Set.of(Role.SECRETARY), Set.of(B), false, null)));

        assertThatCode(() -> oversight.require(deputy, "2001")).doesNotThrowAnyException();
        assertThat(oversight.isOver(deputy, "2001")).isTrue();
        assertThat(oversight.offices(deputy)).containsExactly("2001");
        assertThat(oversight.isOverAll(deputy)).isFalse();
        assertThat(oversight.isOver(deputy, "2002")).isFalse();
        assertThatThrownBy(() -> oversight.require(deputy, "2002")).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> oversight.require(deputy, null))
                .isInstanceOf(MalformedRequest.class)
                .hasMessageContaining("query:office");
    }

    @Test
    void is_nobody_elses() {
        var secretary = new Actor(PERSON, Set.of(Role.SECRETARY), Set.of(A), null);

        assertThatThrownBy(() -> oversight.require(secretary, null)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> oversight.require(secretary, "2001")).isInstanceOf(Forbidden.class);
    }
}
