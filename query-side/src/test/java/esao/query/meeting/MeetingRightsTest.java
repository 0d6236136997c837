package esao.query.meeting;

import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.FINANCE_GROUP;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.meeting.MeetingEvent;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.ResolutionNotified;
import esao.kernel.meeting.value.BallotKind;
import esao.kernel.office.OfficeCode;
import esao.kernel.provenance.Actor;
import esao.kernel.provenance.Role;
import esao.query.security.ReadingRights;
import esao.query.security.ReadingRights.Meetings;
import esao.query.testing.EventFeed;
import esao.query.testing.HeldMeeting;
import esao.query.testing.QuerySide;
import esao.query.testing.Reader;
import esao.testing.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** One meeting is certified, with an open vote; the other one is over, with a secret one. */
@QuerySide
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Who may read of meetings")
class MeetingRightsTest {

    private static final List<String> OF_THE_ROOM = List.of(
            "/board-2569-02/ballots",
            "/board-2569-02/attendance",
            "/board-2569-02/guests",
            "/board-2569-02/replies",
            "/board-2569-02/proceedings",
            "/board-2569-02/minutes-corrections");
    private static final List<String> OF_THE_AFFAIRS = List.of(
            "/actions",
            "/open-actions",
            "/orphans",
            "/board-2569-02/agenda",
            "/board-2569-02/quorum",
            "/board-2569-02/votes",
            "/board-2569-02/progress");
    private static final List<String> PUBLISHED =
            List.of("", "/resolutions", "/receipts", "/board-2569-02", "/board-2569-02/resolutions/4.2/1/trace");

    private final OfficeCode office = EventFeed.newBudget().office();
    private final OfficeCode other = EventFeed.newBudget().office();
    private final EventFeed feed;
    private final Reader reader;

    @Autowired
    MeetingRightsTest(EventFeed feed, Reader reader) {
        this.feed = feed;
        this.reader = reader;
    }

    @BeforeAll
    void meet() {
        var certified = new MeetingId(office, "board", Samples.YEAR_2569, 2);
        var events = new ArrayList<MeetingEvent>(HeldMeeting.held(certified, BallotKind.OPEN));
        events.addAll(HeldMeeting.settled(certified));
        happened(certified, events);
        var over = new MeetingId(office, "board", Samples.YEAR_2569, 3);
        var later = new ArrayList<MeetingEvent>(HeldMeeting.held(over, BallotKind.SECRET));
        later.addAll(HeldMeeting.settled(over).subList(0, 2));
        later.add(new ResolutionNotified(over, 1, List.of(SCHOOL, FINANCE_GROUP), OFFICE_LETTER));
        happened(over, later);
        feed.awaitAll();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "PROCESS", mode = EnumSource.Mode.EXCLUDE)
    void is_in_one_table_and_held_at_every_address(Role role) {
        var seen = Objects.requireNonNull(ReadingRights.MEETINGS.get(role), () -> role + " is in no row");
        var token = token(role);
        OF_THE_ROOM.forEach(path -> expect(token, path, seen.includes(Meetings.PAPERS)));
        OF_THE_AFFAIRS.forEach(path -> expect(token, path, seen.includes(Meetings.AFFAIRS)));
        PUBLISHED.forEach(path -> expect(token, path, seen.includes(Meetings.PUBLISHED)));
        var everywhere = ReadingRights.TABLE.get(role) == ReadingRights.Reach.EVERY_OFFICE;
        for (var path : PUBLISHED) {
            var elsewhere = reader.send("GET", "/api/meetings/" + other + path, token);
            assertThat(elsewhere.status() != 403).as(path).isEqualTo(everywhere);
        }
    }

    /** The table itself, in words. */
    @Test
    void is_as_it_was_decided() {
        assertThat(Stream.of(Role.values()).filter(Role::isOfPeople))
                .containsExactlyInAnyOrderElementsOf(ReadingRights.MEETINGS.keySet());
        assertThat(rolesSeeing(Meetings.PAPERS))
                .containsExactlyInAnyOrder(
                        Role.POLICY_STAFF,
                        Role.GROUP_HEAD,
                        Role.ESAO_DIRECTOR,
                        Role.SECRETARY,
                        Role.GOVERNOR,
                        Role.AUDITOR);
        assertThat(rolesSeeing(Meetings.AFFAIRS)).containsExactly(Role.FINANCE_GROUP);
        assertThat(rolesSeeing(Meetings.PUBLISHED)).containsExactlyInAnyOrder(Role.OBEC, Role.SCHOOL_DIRECTOR);
        assertThat(rolesSeeing(Meetings.EDITIONS)).containsExactlyInAnyOrder(Role.PUBLIC, Role.ADMINISTRATOR);
        assertThat(rolesSeeing(Meetings.NOTHING)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"OBEC", "SCHOOL_DIRECTOR"})
    void is_shown_what_is_certified_or_can_be_used_and_no_more(Role role) {
        var token = token(role);

        assertThat(codes(token)).containsExactly("board-2569-02");
        assertThat(resolutions(token)).containsExactly("board-2569-02/4.2/1");
        assertThat(get(token, "/board-2569-03").status()).isEqualTo(404);
        var trace = get(token, "/board-2569-03/resolutions/4.2/1/trace");
        assertThat(trace.status()).isEqualTo(404);
        assertThat(trace.json().get("type").asString()).isEqualTo("urn:esao:problem:meeting:resolution-not-found");
        assertThat(happenedInMeetings(token))
                .containsExactlyInAnyOrder("meeting.minutes-certified", "meeting.resolution-took-effect");
    }

    @Test
    void is_shown_the_affairs_without_members_and_drafts() {
        var token = token(Role.FINANCE_GROUP);

        assertThat(codes(token)).containsExactly("board-2569-02", "board-2569-03");
        assertThat(resolutions(token)).containsExactly("board-2569-02/4.2/1", "board-2569-03/4.2/1");
        var draft = get(token, "/board-2569-03").json().get("item");
        assertThat(draft.get("minutes").asString()).isEqualTo("CIRCULATED");
        assertThat(draft.get("minutesHash").isNull()).isTrue();
        assertThat(get(token, "/board-2569-02").json().at("/item/minutesHash").isNull())
                .isFalse();
        assertThat(happenedInMeetings(token))
                .contains("meeting.agenda-item-added", "meeting.vote-closed")
                .doesNotContain(
                        "meeting.vote-cast",
                        "meeting.attendance-recorded",
                        "meeting.guest-invited",
                        "meeting.guest-attendance-recorded",
                        "meeting.recusal-declared",
                        "meeting.discussion-recorded",
                        "meeting.dissent-recorded");
    }

    @ParameterizedTest
    @EnumSource(names = {"AUDITOR", "SECRETARY"})
    void is_shown_all_but_what_a_secret_ballot_hides_from_everybody(Role role) {
        var token = token(role);

        assertThat(get(token, "/board-2569-03").json().at("/item/minutesHash").isNull())
                .isFalse();
        assertThat(happenedInMeetings(token))
                .contains("meeting.vote-cast", "meeting.dissent-recorded", "meeting.guest-invited");
        assertThat(choices(token, "board-2569-02")).containsExactly("governor FOR", "member.2 AGAINST");
        assertThat(choices(token, "board-2569-03")).containsExactly("governor hidden", "member.2 hidden");
        assertThat(get(token, "/board-2569-03/votes")
                        .json()
                        .at("/items/0/against")
                        .asInt())
                .isEqualTo(1);
    }

    /** The one of the school that can be used is the only one; of the other meeting, all was told before it could. */
    @Test
    void is_shown_of_receipts_its_own_of_what_can_be_used() {
        assertThat(receipts(token(Role.SCHOOL_DIRECTOR))).containsExactly("board-2569-02/4.2/1 school:20020001");
        assertThat(receipts(reader.token(List.of("SCHOOL_DIRECTOR"), List.of(office.value()), "20020009")))
                .isEmpty();
        assertThat(receipts(token(Role.OBEC))).as("nothing is made known to it").isEmpty();
        assertThat(receipts(token(Role.FINANCE_GROUP)))
                .containsExactly(
                        "board-2569-02/4.2/1 group:finance",
                        "board-2569-02/4.2/1 school:20020001",
                        "board-2569-03/4.2/1 group:finance",
                        "board-2569-03/4.2/1 school:20020001");
    }

    @Test
    void adds_up_over_the_roles_that_hold_in_an_office_and_no_others() {
        var here = reader.token(List.of("OBEC", "SECRETARY"), List.of(office.value()));
        var elsewhere = reader.token(List.of("OBEC", "SECRETARY"), List.of(other.value()));

        assertThat(get(here, "/board-2569-03/ballots").status()).isEqualTo(200);
        assertThat(get(elsewhere, "/board-2569-02").status()).isEqualTo(200);
        for (var path :
                Stream.concat(OF_THE_ROOM.stream(), OF_THE_AFFAIRS.stream()).toList()) {
            assertThat(get(elsewhere, path).status()).as(path).isEqualTo(403);
        }
        assertThat(codes(elsewhere)).containsExactly("board-2569-02");
        assertThat(resolutions(elsewhere)).containsExactly("board-2569-02/4.2/1");
        assertThat(get(elsewhere, "/board-2569-03/resolutions/4.2/1/trace").status())
                .isEqualTo(404);
        assertThat(receipts(elsewhere)).isEmpty();
        assertThat(happenedInMeetings(elsewhere))
                .containsExactlyInAnyOrder("meeting.minutes-certified", "meeting.resolution-took-effect");
        assertThat(happenedInMeetings(here)).contains("meeting.vote-cast", "meeting.resolution-notified");
        assertThat(ReadingRights.schoolsOf(school("OBEC"), other).every()).isTrue();
        assertThat(ReadingRights.schoolsOf(school("FINANCE_GROUP"), other).every())
                .isFalse();
        assertThat(ReadingRights.schoolsOf(school("FINANCE_GROUP"), office).every())
                .isTrue();
        assertThat(ReadingRights.schoolsOf(school("PUBLIC"), office).every()).isFalse();
    }

    private Actor school(String more) {
        return Actor.fromClaims(Map.of(
                "sub",
                "reader",
                "roles",
                List.of("SCHOOL_DIRECTOR", more),
                "offices",
                List.of(office.value()),
                "school",
                "20020001"));
    }

    private List<String> receipts(String token) {
        return items(get(token, "/receipts?sort=resolution,recipient")).stream()
                .map(receipt -> receipt.get("resolution").asString() + " "
                        + receipt.get("recipient").asString())
                .toList();
    }

    private static List<Role> rolesSeeing(Meetings seen) {
        return ReadingRights.MEETINGS.entrySet().stream()
                .filter(row -> row.getValue() == seen)
                .map(Map.Entry::getKey)
                .toList();
    }

    private void expect(String token, String path, boolean allowed) {
        assertThat(get(token, path).status()).as(path).isEqualTo(allowed ? 200 : 403);
    }

    private List<String> codes(String token) {
        return texts(get(token, ""), "code");
    }

    private List<String> resolutions(String token) {
        return texts(get(token, "/resolutions"), "resolution");
    }

    private List<String> happenedInMeetings(String token) {
        var timeline = reader.send("GET", "/api/audit/timeline?size=500&office=" + office, token);
        return texts(timeline, "event").stream().distinct().toList();
    }

    private List<String> choices(String token, String meeting) {
        return items(get(token, "/" + meeting + "/ballots")).stream()
                .map(ballot -> ballot.get("voter").asString() + " "
                        + ballot.get("choice").asString("hidden"))
                .toList();
    }

    private static List<String> texts(Reader.Answer answer, String column) {
        return items(answer).stream().map(item -> item.get(column).asString()).toList();
    }

    private static List<JsonNode> items(Reader.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().get("items").valueStream().toList();
    }

    private Reader.Answer get(String token, String path) {
        return reader.send("GET", "/api/meetings/" + office + path, token);
    }

    private String token(Role role) {
        return role == Role.SCHOOL_DIRECTOR
                ? reader.token(List.of(role.name()), List.of(office.value()), "20020001")
                : reader.token(List.of(role.name()), List.of(office.value()));
    }

    private void happened(MeetingId meeting, List<MeetingEvent> events) {
        feed.append("BoardMeeting", meeting.toString(), 0, events, Samples.by(DIRECTOR, Role.SECRETARY, MID_YEAR));
    }
}
