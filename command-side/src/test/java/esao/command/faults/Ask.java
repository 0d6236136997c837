package esao.command.faults;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import esao.command.budget.BudgetCommand;
import esao.command.meeting.MeetingCommand;
import esao.command.messaging.Command;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.schema.StrictJson;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * A command as a client sends it.
 *
 * @param person who sends it
 * @param key the person's key for it
 * @param command what is asked
 */
record Ask(String person, String key, Command command) {

    private static final JsonMapper JSON = json();

    /** The id under which the command is kept with its events. */
    String commandId() {
        return person + "/" + key;
    }

    /** What happens if the command is taken; it must be one to a budget. */
    List<BudgetEvent> events() {
        return Expected.of((BudgetCommand) command);
    }

    /** One line of text. */
    String toLine() {
        return String.join("\t", person, key, command.getClass().getSimpleName(), JSON.writeValueAsString(command));
    }

    static Ask ofLine(String line) {
        var words = line.split("\t", -1);
        var type = Stream.of(BudgetCommand.class, MeetingCommand.class)
                .flatMap(commands -> Arrays.stream(commands.getPermittedSubclasses()))
                .filter(command -> command.getSimpleName().equals(words[2]))
                .findFirst()
                .orElseThrow();
        return new Ask(words[0], words[1], (Command) JSON.readValue(words[3], type));
    }

    private static JsonMapper json() {
        var mapper = JsonMapper.builder();
        StrictJson.applyTo(mapper);
        return mapper.changeDefaultVisibility(
                        visible -> visible.withVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                                .withVisibility(PropertyAccessor.GETTER, JsonAutoDetect.Visibility.NONE)
                                .withVisibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE))
                .build();
    }
}
