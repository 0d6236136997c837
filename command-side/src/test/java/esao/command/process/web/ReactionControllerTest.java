package esao.command.process.web;

import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import esao.command.messaging.Conditions;
import esao.command.process.ReactionTable;
import esao.command.security.Forbidden;
import esao.command.web.CommandRequest;
import esao.command.web.MalformedRequest;
import esao.kernel.office.OfficeCode;
import esao.kernel.provenance.Actor;
import esao.kernel.provenance.Capacity;
import esao.kernel.provenance.Role;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@DisplayName("The list of what waits")
class ReactionControllerTest {

    private final ReactionController controller = new ReactionController(mock(ReactionTable.class));
    private final MockHttpServletRequest http = new MockHttpServletRequest("GET", "/api/reactions");
    private final MockHttpServletResponse answer = new MockHttpServletResponse();

    @Test
    void is_not_asked_for_by_what_it_does_not_know() throws IOException {
        http.addParameter("ofice", "2002");
        assertThatThrownBy(() -> asked(Role.AUDITOR, null))
                .isInstanceOf(MalformedRequest.class)
                .hasMessageContaining("query:ofice");
        http.removeParameter("ofice");
        http.addParameter("office", "2002");
        asked(Role.AUDITOR, "2002");
        assertThat(answer.getContentType()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    text/csv                 | true
                    text/csv, */*;q=0.1      | true
                    text/csv;charset=UTF-8   | true
                    application/json         | false
                    */*                      | false
                    """)
    void is_a_file_for_whoever_takes_one(String accept, boolean file) throws IOException {
        http.addHeader("Accept", accept);
        asked(Role.AUDITOR, null);
        assertThat(answer.getHeader("Content-Disposition") != null).isEqualTo(file);
    }

    @Test
    void is_that_of_an_office_for_those_who_decide_there() throws IOException {
        assertThatThrownBy(() -> asked(Role.ESAO_DIRECTOR, null))
                .isInstanceOf(MalformedRequest.class)
                .hasMessageContaining("query:office");
        assertThatThrownBy(() -> asked(Role.ESAO_DIRECTOR, "2001")).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> asked(Role.FINANCE_GROUP, null)).isInstanceOf(Forbidden.class);
        asked(Role.ESAO_DIRECTOR, OFFICE.value());
    }

    @Test
    void is_that_of_the_office_where_somebody_decides_and_not_of_another_own_one() throws IOException {
        var other = new OfficeCode("2001");
        var actor = new Actor(
                DIRECTOR,
                List.of(
                        new Capacity(Set.of(Role.SECRETARY), Set.of(OFFICE), false, null),
                        new Capacity(Set.of(Role.FINANCE_GROUP), Set.of(other), false, null)));

        assertThatThrownBy(() -> asked(actor, other.value())).isInstanceOf(Forbidden.class);
        asked(actor, OFFICE.value());
    }

    private void asked(Role role, @Nullable String office) throws IOException {
        asked(new Actor(DIRECTOR, Set.of(role), Set.of(OFFICE), null), office);
    }

    private void asked(Actor actor, @Nullable String office) throws IOException {
        var request = new CommandRequest(actor, new Conditions(null, null, false), null);
        var ignored = controller.waiting(request, office, null, null, "position", 0, 50, null, http, answer);
    }
}
