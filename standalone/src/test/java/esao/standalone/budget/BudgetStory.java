package esao.standalone.budget;

import static org.assertj.core.api.Assertions.assertThat;

import esao.standalone.testing.Answer;
import esao.standalone.testing.Bodies;
import esao.standalone.testing.Caller;
import esao.standalone.testing.Contract;
import esao.standalone.testing.OneBudget;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Tells the life of a budget: who sends what on which day, and what the control register says next. All that goes out
 * and all that comes back is held against the contract.
 */
final class BudgetStory {

    /** The figures of the register, in the order of its columns in a story. */
    private static final List<String> FIGURES = List.of(
            "allottedSatang",
            "allocatedSatang",
            "releasedSatang",
            "reservedSatang",
            "committedSatang",
            "disbursedSatang",
            "availableSatang",
            "unallocatedSatang");

    private static final int SATANG_OF_A_BAHT = 100;

    private final Contract contract;
    private final OneBudget budget;
    private final String address;
    private long position;

    BudgetStory(Caller caller, int year) {
        contract = Contract.of(caller);
        budget = new OneBudget(caller, OneBudget.OFFICE, year, answer -> contract.requireKept(answer.response()));
        address = caller.address();
    }

    /** Sends a command that makes something new. */
    Answer creates(String user, String where, String day, String members) {
        return taken(send(user, where, day, members).withStatus(201));
    }

    /** Sends a command about something that is there. */
    Answer changes(String user, String where, String day, String members) {
        return taken(send(user, where, day, members).withStatus(200));
    }

    /** Sends a command that will be refused. */
    Answer fails(String user, String where, String day, String members) {
        return send(user, where, day, members);
    }

    /** Reads, not before the last command of this story can be seen. */
    JsonNode reads(String user, String where) {
        var since = where.contains("?") ? "&" : "?";
        return budget.read(user, where + since + "waitMs=30000&since=" + position)
                .withStatus(200)
                .json();
    }

    /** Reads across budgets, not before the last command of this story can be seen. */
    JsonNode readsAudit(String user, String where) {
        var answer = budget.readAt(user, "/api/audit" + where + "&waitMs=30000&since=" + position);
        return answer.withStatus(200).json();
    }

    /**
     * Insists on the figures of every line, in whole baht.
     *
     * @param register a row for each line: its code, then allotted, allocated, released, reserved, committed,
     *     disbursed, available and unallocated
     */
    void registerIs(String register) {
        requireRegister(reads("policy.staff", "/lines"), register);
    }

    /** Insists on the figures as of a point in time, by {@code asOfRecorded} or {@code asOfEffective}. */
    void registerAsOf(String clocks, String register) {
        requireRegister(reads("auditor", "/as-of?" + clocks), register);
    }

    /** The position of the last command. */
    long position() {
        return position;
    }

    private Answer send(String user, String where, String day, String members) {
        var body = Bodies.body(day, "ศธ 04002/" + day, members);
        contract.requireKept("POST", URI.create(address + budget.path() + where), body);
        return budget.command(user, where, body);
    }

    private Answer taken(Answer answer) {
        assertThat(answer.header("ETag"))
                .isEqualTo("\"%d\"".formatted(answer.json().get("version").longValue()));
        assertThat(answer.header("X-Position")).isEqualTo(Long.toString(answer.position()));
        assertThat(answer.position()).isGreaterThan(position);
        position = answer.position();
        return answer;
    }

    private static void requireRegister(JsonNode page, String register) {
        var found = page.get("items").valueStream().map(BudgetStory::row).collect(Collectors.joining("\n"));
        var expected = register.lines()
                .map(line -> Arrays.stream(line.split("\\|", -1))
                        .map(cell -> cell.strip().replace(",", ""))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
        assertThat(found).isEqualTo(expected);
    }

    private static String row(JsonNode line) {
        return line.get("line").stringValue()
                + FIGURES.stream()
                        .map(figure -> " " + line.get(figure).longValue() / SATANG_OF_A_BAHT)
                        .collect(Collectors.joining());
    }
}
