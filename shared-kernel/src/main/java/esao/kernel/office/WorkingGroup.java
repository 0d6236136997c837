package esao.kernel.office;

import esao.kernel.text.Text;
import java.util.HashSet;
import java.util.List;

/**
 * People whom an order charges with a task. The order is the document of the command that appoints them.
 *
 * @param task what they are charged with
 * @param chair who leads them; one of the members
 * @param members all of them, each once
 */
public record WorkingGroup(String task, PersonId chair, List<PersonId> members) {

    private static final int MOST_MEMBERS = 100;

    /**
     * Names a group.
     *
     * @throws IllegalArgumentException if the task is empty or of more than one line, if there are no members or more
     *     than 100, if somebody is named twice, or if the chair is no member
     */
    public WorkingGroup {
        Text.line("task", task, Text.LINE);
        members = List.copyOf(members);
        if (members.isEmpty() || members.size() > MOST_MEMBERS) {
            throw new IllegalArgumentException(
                    "members must hold 1 to %d people, but holds %d".formatted(MOST_MEMBERS, members.size()));
        }
        if (new HashSet<>(members).size() < members.size()) {
            throw new IllegalArgumentException("members must not name anybody twice");
        }
        if (!members.contains(chair)) {
            throw new IllegalArgumentException("chair must be one of the members");
        }
    }
}
