package esao.kernel.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import esao.kernel.body.BodyEvent;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.evaluation.ProjectEvaluationEvent;
import esao.kernel.framework.FrameworkEvent;
import esao.kernel.gfmis.GfmisEvent;
import esao.kernel.meeting.MeetingEvent;
import esao.kernel.meetingcalendar.CalendarEvent;
import esao.kernel.reaction.ReactionEvent;
import esao.kernel.regulation.RegulationEvent;
import esao.kernel.request.RequestEvent;
import esao.kernel.synthesis.SynthesisEvent;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The catalogue of events")
class EventCatalogueTest {

    static Stream<Class<?>> events() {
        return Stream.of(
                        BudgetEvent.class,
                        FrameworkEvent.class,
                        RequestEvent.class,
                        RegulationEvent.class,
                        GfmisEvent.class,
                        BodyEvent.class,
                        MeetingEvent.class,
                        CalendarEvent.class,
                        SynthesisEvent.class,
                        ProjectEvaluationEvent.class,
                        ReactionEvent.class)
                .flatMap(parent -> Stream.of(parent.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void lists_every_event_as_a_record_with_a_revision(Class<?> event) {
        assertThat(event.isRecord()).isTrue();
        assertThat(event).hasAnnotation(Revision.class);
        assertThat(event.getAnnotation(Revision.class).value()).matches("[1-9]\\d*");
        assertThat(EventCatalogue.events()).containsKey(event);
    }

    @Test
    void lists_nothing_else() {
        assertThat(EventCatalogue.events().keySet()).containsExactlyInAnyOrderElementsOf(events().toList());
    }

    @Test
    void gives_each_event_a_name_of_its_own_in_one_form() {
        assertThat(EventCatalogue.events().values())
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).matches("[a-z]+\\.[a-z]+(-[a-z]+)*"));
    }

    @Test
    void knows_no_name_for_what_is_no_event() {
        assertThatThrownBy(() -> EventCatalogue.nameOf(String.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.String");
    }
}
