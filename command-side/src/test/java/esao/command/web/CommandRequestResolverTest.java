package esao.command.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.MethodParameter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.ServletWebRequest;

@DisplayName("A request that asks for something")
class CommandRequestResolverTest {

    @ParameterizedTest
    @ValueSource(strings = {"\0", "2002\0", "a\tb", "\177"})
    void is_refused_where_a_parameter_holds_a_control_character(String office) throws NoSuchMethodException {
        var resolver = new CommandRequestResolver();
        var parameter = new MethodParameter(Object.class.getMethod("equals", Object.class), 0);
        var request = new ServletWebRequest(asking(office));
        var refused = catchThrowableOfType(
                MalformedRequest.class, () -> resolver.resolveArgument(parameter, null, request, null));
        assertThat(refused.faults()).extracting(MalformedRequest.Fault::pointer).containsExactly("query:office");
    }

    @Test
    void may_hold_whatever_is_printed() {
        assertThatCode(() -> CommandRequestResolver.requirePrintable(asking("สำนักงาน 2002")))
                .doesNotThrowAnyException();
    }

    private static MockHttpServletRequest asking(String office) {
        var request = new MockHttpServletRequest("GET", "/api/refusals");
        request.addParameter("office", office);
        return request;
    }
}
