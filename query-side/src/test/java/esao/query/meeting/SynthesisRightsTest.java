package esao.query.meeting;

import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.YEAR_2569;
import static esao.testing.Samples.otherHash;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.office.OfficeCode;
import esao.kernel.provenance.ResolutionRef;
import esao.kernel.provenance.Role;
import esao.kernel.synthesis.LessonRecorded;
import esao.kernel.synthesis.ResolutionTagged;
import esao.kernel.synthesis.SynthesisEvent;
import esao.kernel.synthesis.SynthesisId;
import esao.kernel.synthesis.SynthesisOpened;
import esao.kernel.synthesis.SynthesisPublished;
import esao.kernel.synthesis.value.LessonEvidence;
import esao.kernel.synthesis.value.LessonId;
import esao.kernel.synthesis.value.UncertifiedMeeting;
import esao.query.security.ReadingRights;
import esao.query.security.ReadingRights.Meetings;
import esao.query.testing.EventFeed;
import esao.query.testing.QuerySide;
import esao.query.testing.Reader;
import esao.testing.Samples;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The first edition of a synthesis is published, the second one is open; of another one no edition is published. */
@QuerySide
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Who may read syntheses")
class SynthesisRightsTest {

    private final OfficeCode office = EventFeed.newBudget().office();
    private final OfficeCode other = EventFeed.newBudget().office();
    private final EventFeed feed;
    private final Reader reader;

    @Autowired
    SynthesisRightsTest(EventFeed feed, Reader reader) {
        this.feed = feed;
        this.reader = reader;
    }

    @BeforeAll
    void publish() {
        var synthesis = new SynthesisId(office, YEAR_2569);
        happened(
                synthesis,
                new SynthesisOpened(synthesis, 1),
                learnt(synthesis, "L-1", "เสนอเร็ว"),
                new SynthesisPublished(
                        synthesis, 1, otherHash(), List.of(new UncertifiedMeeting("board-2569-02", "ปีถัดไป"))),
                new SynthesisOpened(synthesis, 2),
                learnt(synthesis, "L-2", "ยังไม่เผยแพร่"));
        var open = new SynthesisId(office, YEAR_2569.plusYears(1));
        happened(
                open,
                new SynthesisOpened(open, 1),
                new ResolutionTagged(open, ResolutionRef.parse("board-2570-01/4.1/1"), "อาคาร"));
        feed.awaitAll();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "PROCESS", mode = EnumSource.Mode.EXCLUDE)
    void is_as_much_as_a_role_sees_of_meetings(Role role) {
        var token = token(role);
        var seen = ReadingRights.MEETINGS.getOrDefault(role, Meetings.NOTHING);
        for (var path : List.of("", "/themes", "/lessons", "?edition=1")) {
            expect(token, "/2569" + path, seen.includes(Meetings.EDITIONS) ? 200 : 403);
        }
        var open = seen.includes(Meetings.AFFAIRS) ? 200 : seen.includes(Meetings.EDITIONS) ? 404 : 403;
        for (var path : List.of("/2569?edition=2", "/2569/lessons?edition=2", "/2570", "/2570/themes")) {
            expect(token, path, open);
        }
        for (var path : List.of("/2569/resolutions", "/2569/deferrals", "/2569/resolutions?edition=1")) {
            expect(token, path, seen.includes(Meetings.AFFAIRS) ? 200 : 403);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PUBLIC", "SCHOOL_DIRECTOR", "OBEC"})
    void is_for_everybody_what_is_published_and_no_more(Role role) {
        var whole = get(token(role), "/2569");
        var lessons = get(token(role), "/2569/lessons");

        assertThat(whole.json().at("/item/edition").asInt()).isEqualTo(1);
        assertThat(whole.json().at("/item/state").asString()).isEqualTo("PUBLISHED");
        assertThat(whole.json().at("/item/lessons").asInt()).isEqualTo(1);
        assertThat(lessons.body()).contains("เสนอเร็ว").doesNotContain("ยังไม่เผยแพร่");
        assertThat(get(token(role), "/2569/lessons?format=csv").body()).doesNotContain("ยังไม่เผยแพร่");
        assertThat(whole.body()
                        + lessons.body()
                        + get(token(role), "/2569/themes").body())
                .as("no person is named")
                .doesNotContain(DIRECTOR.value(), PROPOSER.value());
        assertThat(get(token(Role.FINANCE_GROUP), "/2569")
                        .json()
                        .at("/item/edition")
                        .asInt())
                .as("of those who have to do with it, the last one")
                .isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "PROCESS", mode = EnumSource.Mode.EXCLUDE)
    void is_what_is_published_of_every_office_for_every_role(Role role) {
        var elsewhere = reader.token(List.of(role.name()), List.of(other.value()), "20020001");

        expect(elsewhere, "/2569", 200);
        var everywhere = role == Role.AUDITOR;
        assertThat(get(elsewhere, "/2569/lessons").body().contains("ยังไม่เผยแพร่"))
                .isEqualTo(everywhere);
        expect(elsewhere, "/2569?edition=2", everywhere ? 200 : 404);
        expect(elsewhere, "/2569/deferrals", everywhere ? 200 : 403);
    }

    @Test
    void is_nothing_for_whoever_has_no_role() {
        expect(reader.token(List.of("PUBLIC"), List.of()), "/2569", 200);
        expect(reader.token(List.of(), List.of(office.value())), "/2569", 403);
        expect(reader.token(List.of("PROCESS"), List.of(office.value())), "/2569", 403);
        expect(reader.token(List.of("PUBLIC", "FINANCE_GROUP"), List.of(other.value())), "/2569?edition=2", 404);
        expect(reader.token(List.of("PUBLIC", "FINANCE_GROUP"), List.of(other.value())), "/2569/deferrals", 403);
        assertThat(reader.send("GET", "/api/syntheses/" + office + "/2569", "").status())
                .isEqualTo(401);
    }

    @Test
    void is_written_to_a_file_for_the_public_too() {
        var asked = reader.send(
                "GET",
                "/api/syntheses/" + office + "/2569/themes?format=csv",
                token(Role.PUBLIC),
                "Prefer",
                "respond-async");

        assertThat(asked.status()).as(asked.body()).isEqualTo(202);
        assertThat(reader.send("GET", asked.header("Location"), token(Role.PUBLIC))
                        .status())
                .isEqualTo(200);
        assertThat(reader.send("GET", asked.header("Location"), reader.token(List.of("KING"), List.of()))
                        .status())
                .isEqualTo(403);
    }

    private static LessonRecorded learnt(SynthesisId synthesis, String lesson, String knowledge) {
        return new LessonRecorded(
                synthesis,
                new LessonId(lesson),
                knowledge,
                "วางปฏิทิน",
                List.of(LessonEvidence.of(ResolutionRef.parse("board-2569-02/4.1/1"))));
    }

    private void happened(SynthesisId synthesis, SynthesisEvent... events) {
        feed.append(
                "Synthesis",
                synthesis.toString(),
                0,
                List.of(events),
                Samples.by(PROPOSER, Role.POLICY_STAFF, MID_YEAR));
    }

    private void expect(String token, String path, int status) {
        var answer = get(token, path);
        assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(status);
    }

    private Reader.Answer get(String token, String path) {
        return reader.send("GET", "/api/syntheses/" + office + path, token);
    }

    private String token(Role role) {
        return reader.token(List.of(role.name()), List.of(office.value()), "20020001");
    }
}
