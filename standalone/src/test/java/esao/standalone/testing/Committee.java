package esao.standalone.testing;

import static esao.standalone.testing.Bodies.body;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The provincial committee of office 2002 and its meetings over HTTP, as its secretary keeps them, for all who need its
 * consent. It is appointed once, however many ask for it.
 */
public final class Committee {

    public static final String CODE = "PROVINCIAL_EDUCATION_COMMITTEE";

    /** The first presides. */
    public static final List<String> MEMBERS = List.of("governor", "vice.chair", "director", "member.1", "member.2");

    private static final String BODY = "/api/bodies/2002/" + CODE;
    private static final String FOUNDED = "2022-10-01";
    private static final List<String> ROLES =
            List.of("CHAIR", "VICE_CHAIR", "MEMBER_AND_SECRETARY", "MEMBER", "MEMBER");

    private final OneBudget office;
    private long position;

    private Committee(OneBudget office) {
        this.office = office;
    }

    /** The committee with its five members. */
    public static Committee appointed(OneBudget office) {
        var committee = new Committee(office);
        committee.once("director", BODY, """
                "thai": "คณะกรรมการศึกษาธิการจังหวัด", "english": "Provincial Education Committee",
                "firstDay": "%s\"""".formatted(FOUNDED));
        IntStream.range(0, MEMBERS.size())
                .forEach(seat -> committee.once(
                        "secretary", BODY + "/members", """
                        "member": "%s", "role": "%s", "representing": "ผู้แทน", "firstDay": "%s\"""".formatted(MEMBERS.get(seat), ROLES.get(seat), FOUNDED)));
        return committee;
    }

    /** Whoever comes second with the same key gets the answer of the first. */
    private void once(String user, String path, String members) {
        var key = Integer.toHexString((path + members).hashCode());
        var answer = office.commandAt(user, path, body(FOUNDED, "ศธ 1/2566", members), "Idempotency-Key", key);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        position = Math.max(position, answer.position());
    }

    /** The position of the last command of the committee. */
    public long position() {
        return position;
    }

    /**
     * Calls a meeting.
     *
     * @param code its name, {@code board-2570-06}
     * @param calledOn the day on which it is called, three days before or more
     * @param day the day on which it is to be held
     */
    public Meeting call(String code, String calledOn, String day) {
        return call(code, calledOn, day, CODE);
    }

    /** Calls a meeting of another body. */
    public Meeting call(String code, String calledOn, String day, String body) {
        var meeting = new Meeting(code, calledOn, day);
        meeting.taken("secretary", "", calledOn, """
                "body": "%s", "convenesAt": "%sT09:00:00", "place": "ห้องประชุม 1\"""".formatted(body, day));
        return meeting;
    }

    /** One meeting. */
    public final class Meeting {

        private final String code;
        private final String calledOn;
        private final String day;
        private int minute = 5;

        private Meeting(String code, String calledOn, String day) {
            this.code = code;
            this.calledOn = calledOn;
            this.day = day;
        }

        /** Where it is. */
        public String path() {
            return "/api/meetings/2002/" + code;
        }

        /** Puts something on the agenda that is to be considered. */
        public Meeting lays(String item, String subject) {
            return taken("secretary", "/agenda", calledOn, """
                    "item": {"number": "%s", "kind": "CONSIDER", "title": "เรื่องเสนอเพื่อพิจารณา",
                    "subject": %s}""".formatted(item, subject));
        }

        /** Invites all members, four of whom come; then it is open. */
        public Meeting opens() {
            return opens(MEMBERS.subList(0, 4).toArray(String[]::new));
        }

        /** Invites all members, of whom these come, the first of them to preside. */
        public Meeting opens(String... members) {
            taken("secretary", "/invitation", calledOn, "");
            List.of(members).forEach(member -> taken("secretary", "/attendance", day, """
                            "member": "%s", "move": "ARRIVED", "at": "%sT08:50:00\"""".formatted(member, day)));
            return taken("secretary", "/opening", day, """
                    "presiding": "%s", "at": "%sT09:00:00\"""".formatted(members[0], day));
        }

        /** Resolves on an item, so that it counts at once. */
        public Meeting resolves(String item, String outcome) {
            return resolves(item, outcome, true, "");
        }

        /**
         * Resolves on an item.
         *
         * @param immediately whether it counts before the minutes are certified
         * @param more what else the declaration says, as JSON members beginning with a comma; may be empty
         */
        public Meeting resolves(String item, String outcome, boolean immediately, String more) {
            return does("/agenda/" + item + "/resolutions", """
                    "outcome": "%s", "text": "ตามที่ประชุมเห็นสมควร", "conditions": ["รายงานผล"],
                    "effectiveImmediately": %s%s""".formatted(outcome, immediately, more));
        }

        /** Does something in the room, a minute after the last thing. */
        public Meeting does(String where, String members) {
            minute++;
            return taken(
                    "secretary",
                    where,
                    day,
                    "%s%s\"at\": \"%sT09:%02d:00\"".formatted(members, members.isEmpty() ? "" : ", ", day, minute));
        }

        /** Ends it. */
        public Meeting closes() {
            return does("/closing", "");
        }

        /** What somebody is told who asks for something that may be refused. */
        public Answer asks(String user, String where, String on, String members) {
            return office.commandAt(user, path() + where, body(on, "ศธ 04002/9", members));
        }

        /** Asks for something that is to be taken. */
        public Meeting taken(String user, String where, String on, String members) {
            var answer = asks(user, where, on, members);
            assertThat(answer.status()).as(where + answer.body()).isIn(200, 201);
            position = answer.position();
            return this;
        }

        /** Minutes are drafted and sent to the members, days after it. */
        public Meeting minutes(String on, String hash) {
            taken("policy.staff", "/minutes", on, "\"settled\": [], \"hash\": \"%s\"".formatted(hash));
            return taken("secretary", "/minutes/circulation", on, "\"hash\": \"%s\"".formatted(hash));
        }

        /** Its minutes are certified by another meeting, held for that alone. */
        public Meeting isCertifiedBy(String next, String nextDay, String on, String hash) {
            var other = call(next, on, nextDay);
            other.taken("secretary", "/agenda", on, """
                    "item": {"number": "2", "kind": "CERTIFY_MINUTES", "title": "รับรองรายงานการประชุม",
                    "subject": {"kind": "MINUTES", "stream": "meeting-2002-%s", "contentHash": "%s"}}""".formatted(code, hash));
            other.opens().resolves("2", "ENDORSED", false, "").closes();
            return taken("secretary", "/minutes/certification", nextDay, """
                    "hash": "%s", "resolution": {"meeting": "%s", "agendaItem": "2", "number": 1}""".formatted(hash, next));
        }
    }

    /** How a virement is named that is laid with a content. */
    public static String virement(int year, String virement, String hash) {
        return """
                {"kind": "VIREMENT", "stream": "budget-2002-%d", "part": "%s", "contentHash": "%s"}""".formatted(year, virement, hash);
    }
}
