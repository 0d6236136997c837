package esao.command.problem;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One rule that a command would break, with the numbers.
 *
 * @param type the stable type of the problem
 * @param status the HTTP status it stands for
 * @param titleTh the fixed sentence in Thai
 * @param title the fixed sentence in English
 * @param facts what stands against the command, amounts in satang
 */
public record Violation(String type, int status, String titleTh, String title, Map<String, Object> facts) {

    public Violation {
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }

    static Violation of(Problem problem, Map<String, Object> facts) {
        return new Violation(problem.type(), problem.status(), problem.thai(), problem.english(), facts);
    }
}
