package esao.standalone.security;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may do what, written down a second time and from the regulations, not from the program. A cross in a column gives
 * the right to the role of that column, for an office of its own only. The deputy audits another office, which gives
 * the right to no command.
 */
final class RightsTable {

    private static final String USERS = """
            user            | role  | offices
            policy.staff    | STAFF | 2002
            policy.staff2   | STAFF | 2002
            group.head      | HEAD  | 2002
            director        | DIR   | 2002
            finance         | FIN   | 2002
            school.director | SCH   | 2002
            secretary       | SEC   | 2002
            governor        | GOV   | 2001 2002 2003
            obec            | OBEC  | 2002
            auditor         | AUD   | 2002
            public          | PUB   |
            admin           | ADM   | 2002
            other.staff     | STAFF | 2001
            deputy          | SEC   | 2002
            """;

    private static final String COMMANDS = """
            command                               | STAFF | HEAD | DIR | FIN | SCH | SEC | GOV | OBEC | AUD | ADM | example
            (the budget itself)                   |   x   |  x   |     |     |     |     |     |      |     |     | nothing
            /allotment-notices                    |   x   |  x   |     |     |     |     |     |      |     |     | notice
            /allotment-notices/N-1/corrections    |   x   |  x   |     |     |     |     |     |      |     |     | correction
            /allocations                          |   x   |  x   |     |     |     |     |     |      |     |     | allocation
            /allocations/A-1/approval             |       |      |  x  |     |     |     |     |      |     |     | nothing
            /allocations/A-1/rejection            |       |      |  x  |     |     |     |     |      |     |     | nothing
            /head-counts                          |       |  x   |     |     |     |     |     |      |     |     | head counts
            /allocation-rules                     |   x   |  x   |     |     |     |     |     |      |     |     | allocation rule
            /allocation-calculations              |   x   |  x   |     |     |     |     |     |      |     |     | calculation
            /tranches                             |   x   |      |     |  x  |     |     |     |      |     |     | tranche
            /tranches/T-1/notification            |   x   |      |     |  x  |     |     |     |      |     |     | nothing
            /tranches/T-1/acknowledgement         |       |      |     |     |  x  |     |     |      |     |     | own school
            /tranches/T-1/acknowledgement         |       |      |     |     |     |     |     |      |     |     | other school
            /tranches/T-1/acknowledgement         |       |  x   |     |  x  |     |     |     |      |     |     | group
            /commitments                          |       |      |     |  x  |     |     |     |      |     |     | commitment
            /commitments/C-1/reductions           |       |      |     |  x  |     |     |     |      |     |     | amount
            /disbursements                        |       |      |     |  x  |     |     |     |      |     |     | disbursement
            /disbursements/D-1/refunds            |       |      |     |  x  |     |     |     |      |     |     | refund
            /corrections                          |       |      |  x  |  x  |     |     |     |      |     |     | correction of a payment
            /reservations                         |   x   |  x   |     |     |     |     |     |      |     |     | reservation
            /reservations/K-1/releases            |   x   |  x   |     |     |     |     |     |      |     |     | amount
            /reservations/K-1/commitments         |       |      |     |  x  |     |     |     |      |     |     | reserved commitment
            /advances                             |       |      |     |  x  |     |     |     |      |     |     | advance
            /advances/E-1/clearings               |       |      |     |  x  |     |     |     |      |     |     | clearing
            /loosenings                           |       |  x   |     |  x  |     |     |     |      |     |     | loosening
            /loosenings/L-1/confirmation          |       |      |  x  |     |     |     |     |      |     |     | nothing
            /loosenings/L-1/end                   |       |  x   |  x  |  x  |     |     |     |      |     |     | nothing
            /lines/OPS-01/spending-plan           |   x   |  x   |     |  x  |     |     |     |      |     |     | spending plan
            /savings                              |   x   |      |     |  x  |     |     |     |      |     |     | savings
            /savings/S-1/returns                  |   x   |      |     |  x  |     |     |     |      |     |     | amount
            /savings-groups                       |       |      |  x  |     |     |     |     |      |     |     | group of people
            /savings-uses                         |   x   |  x   |     |     |     |     |     |      |     |     | savings use
            /savings-uses/U-1/amendments          |   x   |  x   |     |     |     |     |     |      |     |     | savings use content
            /savings-uses/U-1/approval            |       |      |  x  |     |     |     |  x  |  x   |     |     | approval
            /savings-uses/U-1/rejection           |       |      |  x  |     |     |  x  |  x  |  x   |     |     | nothing
            /savings-uses/U-1/use                 |       |      |     |  x  |     |     |     |      |     |     | nothing
            /virements                            |   x   |  x   |     |     |     |     |     |      |     |     | new virement
            /virements/V-1/amendments             |   x   |  x   |     |     |     |     |     |      |     |     | virement
            /virements/V-1/classification         |   x   |  x   |     |     |     |     |     |      |     |     | natures
            /virements/V-1/submission             |   x   |  x   |     |     |     |     |     |      |     |     | nothing
            /virements/V-1/place                  |   x   |  x   |     |     |     |     |     |      |     |     | place
            /virements/V-1/approval               |       |      |  x  |     |     |     |  x  |  x   |     |     | approval
            /virements/V-1/rejection              |       |      |  x  |     |     |  x  |  x  |  x   |     |     | nothing
            /virements/V-1/execution              |       |      |     |  x  |     |     |     |      |     |     | nothing
            /virements/V-1/report                 |   x   |  x   |     |     |     |     |     |      |     |     | nothing
            /virements/V-1/bureau-report          |   x   |  x   |     |     |     |     |     |      |     |     | nothing
            /virements/V-1/notification           |   x   |  x   |     |     |     |     |     |      |     |     | recipients
            /virements/V-1/reversal               |       |      |  x  |     |     |     |     |      |     |     | nothing
            /carry-overs                          |   x   |  x   |     |  x  |     |     |     |      |     |     | carry-over
            /carry-overs/Y-1/approval             |       |      |  x  |     |     |     |  x  |  x   |     |     | nothing
            /carry-overs/Y-1/extension            |       |      |  x  |     |     |     |  x  |  x   |     |     | longer carry-over
            /carry-overs/Y-1/cancellation         |       |      |  x  |  x  |     |     |     |      |     |     | nothing
            /closure                              |       |      |  x  |     |     |     |     |      |     |     | nothing
            /gfmis/statements                     |   x   |      |     |  x  |     |     |     |      |     |     | balances
            /gfmis/code-mappings                  |   x   |      |     |  x  |     |     |     |      |     |     | codes
            /gfmis/code-mappings/end              |   x   |      |     |  x  |     |     |     |      |     |     | lines under none
            /gfmis/statements/G-1/explanations    |   x   |  x   |     |  x  |     |     |     |      |     |     | explanation
            """;

    private static final String FRAMEWORK_COMMANDS = """
            command                               | STAFF | HEAD | DIR | FIN | SCH | SEC | GOV | OBEC | AUD | ADM | example
            (the framework itself)                |   x   |  x   |     |     |     |     |     |      |     |     | nothing
            /working-groups                       |       |      |  x  |     |     |     |     |      |     |     | group of people
            /ceilings                             |   x   |  x   |     |     |     |     |     |      |     |     | ceiling
            /estimates                            |   x   |  x   |     |     |     |     |     |      |     |     | estimates
            /revenues                             |   x   |  x   |     |     |     |     |     |      |     |     | revenue
            /policy-changes                       |   x   |  x   |     |     |     |     |     |      |     |     | policy change
            /obligations                          |   x   |  x   |     |     |     |     |     |      |     |     | obligations
            /roll-forward                         |   x   |  x   |     |     |     |     |     |      |     |     | nothing
            /reconciliation                       |       |  x   |     |     |     |     |     |      |     |     | nothing
            /finalisation                         |       |      |  x  |     |     |     |     |      |     |     | nothing
            """;

    private static final String REQUEST_COMMANDS = """
            command                               | STAFF | HEAD | DIR | FIN | SCH | SEC | GOV | OBEC | AUD | ADM | example
            /working-groups                       |       |      |  x  |     |     |     |     |      |     |     | group of people
            /call                                 |   x   |  x   |     |     |     |     |     |      |     |     | call
            /call/extensions                      |   x   |  x   |     |     |     |     |     |      |     |     | extension
            /schools/20020001/submissions         |       |      |     |     |  x  |     |     |      |     |     | school request
            /schools/20020002/submissions         |       |      |     |     |     |     |     |      |     |     | school request
            /schools/20020001/withdrawal          |       |      |     |     |  x  |     |     |      |     |     | nothing
            /schools/20020002/withdrawal          |       |      |     |     |     |     |     |      |     |     | nothing
            /schools/20020001/frames              |       |      |     |     |  x  |     |     |      |     |     | frame
            /schools/20020002/frames              |       |      |     |     |     |     |     |      |     |     | frame
            /schools/20020001/scores              |   x   |  x   |     |     |     |     |     |      |     |     | scores
            /schools/20020001/return              |   x   |  x   |     |     |     |     |     |      |     |     | return
            /schools/20020001/decisions           |       |  x   |  x  |     |     |     |     |      |     |     | line decisions
            /targets                              |   x   |  x   |     |     |     |     |     |      |     |     | targets
            /consolidation                        |   x   |  x   |     |     |     |     |     |      |     |     | consolidation
            /reopening                            |       |  x   |  x  |     |     |     |     |      |     |     | nothing
            /submission                           |       |  x   |  x  |     |     |     |     |      |     |     | nothing
            /place                                |       |  x   |  x  |     |     |     |     |      |     |     | place
            /dispatch                             |       |      |  x  |     |     |     |     |      |     |     | content hash
            /obec-decisions                       |   x   |  x   |     |     |     |     |     |      |     |     | grants
            /follow-ups                           |   x   |  x   |     |     |     |     |     |      |     |     | follow-up
            """;

    private static final String REGULATION_COMMANDS = """
            command                               | STAFF | HEAD | DIR | FIN | SCH | SEC | GOV | OBEC | AUD | ADM | example
            /versions                             |       |      |  x  |     |     |     |     |      |     |     | deadlines
            /versions/R-1/withdrawal              |       |      |  x  |     |     |     |     |      |     |     | nothing
            """;

    private static final String BODY_COMMANDS = """
            command                               | STAFF | HEAD | DIR | FIN | SCH | SEC | GOV | OBEC | AUD | ADM | example
            (the body itself)                     |       |      |  x  |     |     |     |     |      |     |     | body
            /procedures                           |       |      |  x  |     |     |     |     |      |     |     | procedure
            /members                              |       |      |  x  |     |     |  x  |     |      |     |     | membership
            /members/member.1/end                 |       |      |  x  |     |     |  x  |     |      |     |     | last day
            /abolition                            |       |      |  x  |     |     |     |     |      |     |     | last day
            """;

    private static final String MEETING_COMMANDS = """
            command                               | STAFF | HEAD | DIR | FIN | SCH | SEC | GOV | OBEC | AUD | ADM | example
            (the meeting itself)                  |       |      |     |     |     |  x  |     |      |     |     | meeting
            /rescheduling                         |       |      |     |     |     |  x  |     |      |     |     | rescheduling
            /agenda                               |   x   |      |     |     |     |  x  |     |      |     |     | agenda item
            /late-items                           |       |      |     |     |     |  x  |     |      |     |     | late item
            /agenda-order                         |   x   |      |     |     |     |  x  |     |      |     |     | renumbering
            /agenda/4.2/withdrawal                |   x   |      |     |     |     |  x  |     |      |     |     | nothing
            /invitation                           |       |      |     |     |     |  x  |     |      |     |     | nothing
            /replies                              |   x   |      |     |     |     |  x  |     |      |     |     | reply
            /attendance                           |   x   |      |     |     |     |  x  |     |      |     |     | attendance
            /guests                               |   x   |      |     |     |     |  x  |     |      |     |     | guest
            /guests/guest.1/attendance            |   x   |      |     |     |     |  x  |     |      |     |     | move
            /opening                              |       |      |     |     |     |  x  |     |      |     |     | presiding
            /agenda/4.2/recusals                  |       |      |     |     |     |  x  |     |      |     |     | recusal
            /agenda/4.2/discussions               |   x   |      |     |     |     |  x  |     |      |     |     | discussion
            /agenda/4.2/votes                     |       |      |     |     |     |  x  |     |      |     |     | question
            /ballots                              |       |      |     |     |     |  x  |     |      |     |     | vote
            /vote-closing                         |       |      |     |     |     |  x  |     |      |     |     | moment
            /agenda/4.2/resolutions               |       |      |     |     |     |  x  |     |      |     |     | resolution
            /dissents                             |       |      |     |     |     |  x  |     |      |     |     | dissent
            /adjournment                          |       |      |     |     |     |  x  |     |      |     |     | adjournment
            /resumption                           |       |      |     |     |     |  x  |     |      |     |     | presiding
            /closing                              |       |      |     |     |     |  x  |     |      |     |     | moment
            /minutes                              |   x   |      |     |     |     |  x  |     |      |     |     | minutes
            /minutes/circulation                  |       |      |     |     |     |  x  |     |      |     |     | hash
            /minutes-corrections                  |   x   |      |     |     |     |  x  |     |      |     |     | correction of minutes
            /minutes/certification                |       |      |  x  |     |     |  x  |     |      |     |     | certification
            /notifications                        |   x   |      |     |     |     |  x  |     |      |     |     | told
            /receipts                             |       |      |     |     |  x  |     |     |      |     |     | receipt of own school
            /receipts                             |       |      |     |     |     |     |     |      |     |     | receipt of other school
            /receipts                             |   x   |  x   |     |  x  |     |  x  |     |      |     |     | receipt of group
            /actions                              |       |      |  x  |     |     |  x  |     |      |     |     | action
            /actions/A-9/progress                 |   x   |  x   |     |  x  |     |     |     |      |     |     | progress
            /actions/A-9/closure                  |       |      |  x  |     |     |  x  |     |      |     |     | result
            /cancellation                         |       |      |     |     |     |  x  |     |      |     |     | nothing
            """;

    private static final String CALENDAR_COMMANDS = """
            command                               | STAFF | HEAD | DIR | FIN | SCH | SEC | GOV | OBEC | AUD | ADM | example
            (the calendar itself)                 |   x   |      |     |     |     |  x  |     |      |     |     | calendar
            /discarding                           |   x   |      |     |     |     |  x  |     |      |     |     | nothing
            /slots                                |   x   |      |     |     |     |  x  |     |      |     |     | slot
            /slots/M-1/deadlines                  |   x   |      |     |     |     |  x  |     |      |     |     | deadline
            /slots/M-1/arrangement                |   x   |      |     |     |     |  x  |     |      |     |     | arrangement
            /slots/M-1/day                        |   x   |      |     |     |     |  x  |     |      |     |     | day
            /approval                             |       |      |  x  |     |     |     |     |      |     |     | nothing
            """;

    private static final String SYNTHESIS_COMMANDS = """
            command                               | STAFF | HEAD | DIR | FIN | SCH | SEC | GOV | OBEC | AUD | ADM | example
            (the synthesis itself)                |   x   |      |     |     |     |  x  |     |      |     |     | nothing
            /themes                               |   x   |      |     |     |     |  x  |     |      |     |     | theme
            /lessons                              |   x   |      |     |     |     |  x  |     |      |     |     | lesson
            /lessons/Q-1/plans                    |   x   |      |     |     |     |  x  |     |      |     |     | plan
            /publication                          |       |      |  x  |     |     |     |     |      |     |     | publication
            """;

    private static final String EVALUATION_COMMANDS = """
            command                               | STAFF | HEAD | DIR | FIN | SCH | SEC | GOV | OBEC | AUD | ADM | example
            (the evaluation itself)               |   x   |      |     |     |     |     |     |      |     |     | evaluation
            /form                                 |   x   |      |     |     |     |     |     |      |     |     | form
            /extensions                           |   x   |      |     |     |     |     |     |      |     |     | more time to answer
            /answers                              |   x   |      |     |     |     |     |     |      |     |     | answers
            /withdrawals                          |   x   |      |     |     |     |     |     |      |     |     | participant
            /closing                              |   x   |  x   |     |     |     |     |     |      |     |     | nothing
            /summaries                            |   x   |      |     |     |     |     |     |      |     |     | summary
            /acknowledgement                      |       |      |  x  |     |     |     |     |      |     |     | edition
            /recommendations                      |   x   |  x   |     |     |     |     |     |      |     |     | recommendation
            /recommendations/H-1/receipts         |       |      |     |     |  x  |     |     |      |     |     | told own school
            /recommendations/H-1/receipts         |       |      |     |     |     |     |     |      |     |     | told other school
            /recommendations/H-1/receipts         |   x   |  x   |     |  x  |     |     |     |      |     |     | told group
            /recommendations/H-1/receipts         |       |      |     |     |     |  x  |     |      |     |     | told body
            /recommendations/H-1/receipts         |       |      |  x  |     |     |     |     |      |     |     | told director
            """;

    private static final String REACTION_COMMANDS = """
            command                               | STAFF | HEAD | DIR | FIN | SCH | SEC | GOV | OBEC | AUD | ADM | example
            /dismissal                            |       |      |  x  |     |     |  x  |     |      |     |     | nothing
            /taking-up                            |       |      |  x  |     |     |  x  |     |      |     |     | nothing
            """;

    private RightsTable() {}

    /** A person of the demonstration. */
    record User(String name, String role, Set<String> offices) {}

    /**
     * One command, with a well-formed example of it.
     *
     * @param of what it is asked of, as addresses name it
     */
    record Command(String of, String path, Set<String> roles, String example) {}

    /** One question and its answer: may this person give this command to this office? */
    record Cell(User user, String office, Command command) {

        boolean allowed() {
            return user.offices().contains(office) && command.roles().contains(user.role());
        }

        @Override
        public String toString() {
            return "%s %s of %s%s (%s)"
                    .formatted(
                            user.name(),
                            allowed() ? "may" : "may not",
                            office,
                            "/" + command.of() + command.path(),
                            command.example());
        }
    }

    static List<User> users() {
        return rows(USERS)
                .skip(1)
                .map(row ->
                        new User(row.getFirst(), row.get(1), Set.of(row.get(2).split(" ", -1))))
                .toList();
    }

    static List<Command> commands() {
        return Stream.of(
                        commands("budgets", COMMANDS),
                        commands("frameworks", FRAMEWORK_COMMANDS),
                        commands("requests", REQUEST_COMMANDS),
                        commands("regulations", REGULATION_COMMANDS),
                        commands("bodies", BODY_COMMANDS),
                        commands("meetings", MEETING_COMMANDS),
                        commands("calendars", CALENDAR_COMMANDS),
                        commands("syntheses", SYNTHESIS_COMMANDS),
                        commands("evaluations", EVALUATION_COMMANDS),
                        commands("reactions", REACTION_COMMANDS))
                .flatMap(table -> table)
                .toList();
    }

    private static Stream<Command> commands(String of, String table) {
        var columns = rows(table).findFirst().orElseThrow();
        return rows(table).skip(1).map(row -> command(of, columns, row));
    }

    /** Every person, with every command, for the own office of most and for another one. */
    static Stream<Cell> cells() {
        return users().stream()
                .flatMap(user -> commands().stream()
                        .flatMap(command -> Stream.of("2002", "2001").map(office -> new Cell(user, office, command))));
    }

    private static Command command(String of, List<String> columns, List<String> row) {
        var roles = Stream.iterate(1, column -> column < columns.size() - 1, column -> column + 1)
                .filter(column -> row.get(column).equals("x"))
                .map(columns::get)
                .collect(Collectors.toUnmodifiableSet());
        var path = row.getFirst().startsWith("/") ? row.getFirst() : "";
        return new Command(of, path, roles, row.getLast());
    }

    private static Stream<List<String>> rows(String table) {
        return table.lines()
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
    }
}
