package esao.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import esao.command.body.BodyProblem;
import esao.command.body.web.BodyRights;
import esao.command.budget.BudgetProblem;
import esao.command.budget.web.BudgetRights;
import esao.command.evaluation.EvaluationProblem;
import esao.command.evaluation.web.ProjectEvaluationRights;
import esao.command.framework.FrameworkProblem;
import esao.command.framework.web.FrameworkRights;
import esao.command.gfmis.GfmisProblem;
import esao.command.gfmis.web.GfmisRights;
import esao.command.importing.ImportProblem;
import esao.command.meeting.CalendarProblem;
import esao.command.meeting.MeetingProblem;
import esao.command.meeting.SynthesisProblem;
import esao.command.meeting.web.CalendarRights;
import esao.command.meeting.web.MeetingRights;
import esao.command.meeting.web.SynthesisRights;
import esao.command.problem.JobProblem;
import esao.command.problem.Problem;
import esao.command.reaction.DismissalProblem;
import esao.command.reaction.web.DismissalRights;
import esao.command.regulation.RegulationProblem;
import esao.command.regulation.web.RegulationRights;
import esao.command.request.BudgetRequestProblem;
import esao.command.request.web.RequestRights;
import esao.command.rules.ConsentProblem;
import esao.kernel.provenance.Role;
import esao.kernel.schema.EventCatalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The documents")
class DocumentsTest {

    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s#]+)(?:#[^)]*)?\\)");

    private final Tidiness project = Tidiness.ofThisProject();

    @Test
    void explain_every_event_under_its_lasting_name() {
        assertThat(EventCatalogue.events())
                .allSatisfy((event, name) ->
                        assertThat(glossary()).contains("| `%s` | `%s` |".formatted(event.getSimpleName(), name)));
    }

    @Test
    void explain_every_command() {
        assertThat(Stream.of(
                                new BudgetRights(),
                                new FrameworkRights(),
                                new RequestRights(),
                                new RegulationRights(),
                                new GfmisRights(),
                                new BodyRights(),
                                new MeetingRights(),
                                new CalendarRights(),
                                new SynthesisRights(),
                                new ProjectEvaluationRights(),
                                new DismissalRights())
                        .flatMap(table -> table.rights().stream()))
                .allSatisfy(right -> assertThat(glossary())
                        .contains("| `%s` |".formatted(right.command().getSimpleName())));
    }

    @Test
    void explain_every_refusal_in_both_languages() {
        assertThat(Stream.<Problem[]>of(
                                BudgetProblem.values(),
                                ImportProblem.values(),
                                FrameworkProblem.values(),
                                BudgetRequestProblem.values(),
                                ConsentProblem.values(),
                                RegulationProblem.values(),
                                GfmisProblem.values(),
                                JobProblem.values(),
                                BodyProblem.values(),
                                MeetingProblem.values(),
                                CalendarProblem.values(),
                                SynthesisProblem.values(),
                                EvaluationProblem.values(),
                                DismissalProblem.values())
                        .flatMap(Stream::of))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(glossary())
                        .contains("| %s | %s | `%s` | %d |"
                                .formatted(problem.thai(), problem.english(), problem.type(), problem.status())));
    }

    @Test
    void explain_every_role() {
        assertThat(Role.values()).allSatisfy(role -> assertThat(glossary()).contains("role `%s`".formatted(role)));
    }

    @Test
    void lead_nowhere_that_is_not_there() {
        var dead = new TreeMap<String, List<String>>();
        documents().forEach(document -> {
            var folder = project.root().resolve(document).resolveSibling(".");
            var missing = new ArrayList<String>();
            LINK.matcher(text(document))
                    .results()
                    .map(link -> link.group(1))
                    .filter(link -> !link.startsWith("http"))
                    .filter(link -> !Files.exists(folder.resolve(link)))
                    .forEach(missing::add);
            if (!missing.isEmpty()) {
                dead.put(document, missing);
            }
        });

        assertThat(dead).isEmpty();
    }

    /** The requests of the tour are looked at here; what they are answered is in the README for people. */
    @Test
    void show_requests_whose_bodies_are_json() {
        var bodies = Pattern.compile("-d '(\\{.*?})'", Pattern.DOTALL)
                .matcher(text("README.md"))
                .results()
                .map(body -> JsonMapper.shared().readTree(body.group(1)))
                .toList();

        assertThat(bodies).isNotEmpty().allMatch(JsonNode::isObject);
    }

    private Stream<String> documents() {
        return Stream.of(
                "README.md",
                "CONTRIBUTING.md",
                "CHANGELOG.md",
                "axonserver/README.md",
                "docs/architecture.md",
                "docs/functions.md",
                "docs/glossary.md",
                "docs/import.md",
                "docs/operations.md",
                "docs/regulations.md");
    }

    private String glossary() {
        return text("docs/glossary.md");
    }

    private String text(String document) {
        try {
            return Files.readString(project.root().resolve(document));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
