package esao.standalone.testing;

import java.net.http.HttpRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** One budget as the people of the demonstration reach it over HTTP, each with a token of their own. */
public final class OneBudget {

    /** The office the people of the demonstration belong to. */
    public static final String OFFICE = "2002";

    private final Caller caller;
    private final String path;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final Consumer<Answer> onAnswer;

    /**
     * The budget of {@link #OFFICE} for a fiscal year.
     *
     * @param year Buddhist Era; each test class takes years of its own, since all share one program
     */
    public OneBudget(Caller caller, int year) {
        this(caller, OFFICE, year, answer -> {});
    }

    /**
     * A budget of any office.
     *
     * @param onAnswer sees each answer before the caller does
     */
    public OneBudget(Caller caller, String office, int year, Consumer<Answer> onAnswer) {
        this.caller = caller;
        this.path = "/api/budgets/%s/%d".formatted(office, year);
        this.onAnswer = onAnswer;
    }

    /** Where the budget is, without a slash at its end. */
    public String path() {
        return path;
    }

    /**
     * Sends a command.
     *
     * @param user of the demonstration
     * @param where below the budget, for example {@code /commitments}
     * @param headers names and values in turn
     */
    public Answer command(String user, String where, String body, String... headers) {
        return commandAt(user, path + where, body, headers);
    }

    /** Sends a command to any path. */
    public Answer commandAt(String user, String anyPath, String body, String... headers) {
        return ask(
                "POST " + anyPath,
                user,
                caller.request(anyPath, headers)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Reads below the budget. */
    public Answer read(String user, String where, String... headers) {
        return readAt(user, path + where, headers);
    }

    /** Reads at any path. */
    public Answer readAt(String user, String anyPath, String... headers) {
        return ask("GET " + anyPath, user, caller.request(anyPath, headers));
    }

    /** The token of a user, asked for once. */
    public String token(String user) {
        return tokens.computeIfAbsent(user, caller::token);
    }

    /** Sends a request that is made elsewhere. */
    public Answer sent(String user, HttpRequest.Builder request) {
        return ask("a request", user, request);
    }

    private Answer ask(String what, String user, HttpRequest.Builder request) {
        var response = caller.send(request.header("Authorization", "Bearer " + token(user)));
        var answer = new Answer(what + " as " + user, response);
        onAnswer.accept(answer);
        return answer;
    }
}
