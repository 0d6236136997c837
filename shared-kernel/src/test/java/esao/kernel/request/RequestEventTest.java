package esao.kernel.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import esao.kernel.calendar.FiscalYear;
import esao.kernel.office.OfficeCode;
import esao.kernel.provenance.EventScope;
import esao.testing.SampleRequestEvents;
import esao.testing.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An event of a budget request")
class RequestEventTest {

    static Stream<RequestEvent> samples() {
        return Stream.concat(SampleRequestEvents.whole().stream(), SampleRequestEvents.minimal().stream());
    }

    @Test
    void has_a_sample_of_every_kind() {
        assertThat(SampleRequestEvents.whole().stream().<Class<?>>map(Object::getClass))
                .containsExactly(RequestEvent.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void names_its_request(RequestEvent event) {
        assertThat(event.requestId()).isEqualTo(SampleRequestEvents.REQUEST);
        assertThat(event.scope())
                .isEqualTo(new EventScope("request-2002-2570", Samples.OFFICE, SampleRequestEvents.YEAR_2570));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void has_no_list_that_can_be_changed(RequestEvent event) throws ReflectiveOperationException {
        for (var component : event.getClass().getRecordComponents()) {
            if (component.getAccessor().invoke(event) instanceof List<?> list) {
                assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb"})
    void of_a_call_cites_its_policy_and_falls_in_our_time(String policy) {
        var day = LocalDate.of(2026, 3, 31);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BudgetCallIssued(SampleRequestEvents.REQUEST, policy, day, List.of(), List.of()))
                .withMessageStartingWith("policy");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BudgetCallIssued(
                        SampleRequestEvents.REQUEST, "ว 1", day.plusYears(543), List.of(), List.of()))
                .withMessageStartingWith("deadline");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new RequestReturned(SampleRequestEvents.REQUEST, Samples.SCHOOL_CODE, day.plusYears(543)))
                .withMessageStartingWith("resubmitBy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void of_following_up_says_what_was_found(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RequestFollowedUp(SampleRequestEvents.REQUEST, text, "ครบ"))
                .withMessageStartingWith("subject");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RequestFollowedUp(SampleRequestEvents.REQUEST, "รายงาน", text))
                .withMessageStartingWith("report");
    }

    @Test
    void belongs_to_the_request_of_an_office_for_a_year() {
        var request = new RequestId(new OfficeCode("2001"), new FiscalYear(2570));

        assertThat(request).hasToString("request-2001-2570");
        assertThat(RequestId.parse("request-2001-2570")).isEqualTo(request);
        assertThat(request.madeIn()).isEqualTo(new FiscalYear(2569));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "request-", "request-2001", "Request-2001-2570", "budget-2001-2569", "request-2001-70"})
    void belongs_to_nothing_written_otherwise(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> RequestId.parse(text));
    }

    @Test
    void belongs_to_no_year_before_which_there_is_none() {
        assertThat(RequestId.parse("request-2001-2501").madeIn()).isEqualTo(FiscalYear.FIRST);
        assertThatIllegalArgumentException().isThrownBy(() -> RequestId.parse("request-2001-2500"));
    }
}
